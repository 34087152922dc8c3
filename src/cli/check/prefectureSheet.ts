import type { BookCell, BookSheet, BookStyle } from '../../xlsx';
import { COUNT, DIFFERENCE, less, LONG_TEXT, monthStyle, sheetOf } from './reportSheet';
import type { Column } from './reportSheet';
import { FIGURES, FLOWS } from './result';
import type { BodyRow, MonthRow, Summary } from './tally';
import type { CheckTexts } from './texts';
import { overAll } from './totals';
import type { Sums } from './totals';

const SHARE: BookStyle = { numberFormat: '0.0%', vertical: 'top' };
const TOTAL: BookStyle = { bold: true, borders: { top: { line: 'thin', color: '#000000' } } };

interface PrefectureRow extends Omit<MonthRow, 'month' | 'bodies'> {
  readonly month: number | string;
  readonly bodies: number | null;
  /** Cards planned up to and with this month. */
  readonly sum: number | null;
  /** Whether some of them are not known. */
  readonly sumIsPart: boolean;
  readonly share: number | null;
}

/** The months of the prefecture, what was found of no month, and the total. */
export function prefectureSheet(summary: Summary, texts: CheckTexts): BookSheet {
  const months = prefectureRows(summary, texts.total);
  const rows = [...months.slice(0, -1), ...withoutMonth(summary, texts), months.at(-1)!];
  const sheet = sheetOf(texts.sheets.prefecture, prefectureColumns(summary, texts), rows);
  const last = rows.length;
  const cells = new Map(sheet.cells);
  const total = [...(cells.get(last) ?? [])].map(([at, cell]) => [at, { ...cell, style: { ...cell.style, ...TOTAL } }]);
  return { ...sheet, cells: cells.set(last, new Map(total as [number, BookCell][])) };
}

export function prefectureRows(summary: Summary, total: string): PrefectureRow[] {
  const { months, target, bodies, severities } = summary;
  let sum = 0;
  let sumIsPart = false;
  const rows = months.map((row): PrefectureRow => {
    sum += row.sums.planned ?? 0;
    sumIsPart ||= row.lacking.planned !== undefined;
    return { ...row, sum, sumIsPart, share: shareOf(sum, target) };
  });
  const found = { severities, bodies: bodies.filter((body) => isFound(body.severities)).length };
  const all = { ...overAll(months), known: knownOver(bodies), target, sumIsPart, share: shareOf(sum, target), found };
  return [...rows, { month: total, bodies: null, sum: null, ...all }];
}

/** How many municipalities have the figure in one of their months at least. */
function knownOver(bodies: readonly BodyRow[]): Sums {
  const known: Sums = {};
  for (const figure of FLOWS) {
    const having = bodies.filter(({ sums }) => sums[figure] !== undefined).length;
    if (having > 0) known[figure] = having;
  }
  return known;
}

function isFound({ serious, warning }: BodyRow['severities']): boolean {
  return serious + warning > 0;
}

function withoutMonth({ withoutMonth: found }: Summary, { monthColumns }: CheckTexts): PrefectureRow[] {
  if (!isFound(found.severities)) return [];
  const nothing = {
    bodies: null,
    sums: {},
    lacking: {},
    known: {},
    target: null,
    sum: null,
    sumIsPart: false,
    share: null,
  };
  return [{ month: monthColumns.none, ...nothing, found }];
}

/** What no total can hold: municipalities without a plan or with one that was not read, and files that could not be. */
export function leftOut({ bodies, unreadable }: Summary) {
  const without = bodies.filter(({ months }) => months === 0);
  const none = without.filter(({ files }) => files.length === 0).length;
  return { bodies: none, unread: without.length - none, files: unreadable.length };
}

/** 「交付想定枚数（1団体）」 */
export function lackingText(lacking: Readonly<Sums>, parts: (count: number) => string, texts: CheckTexts): string {
  const { items } = texts.findings;
  return FIGURES.flatMap((figure) => {
    const known = lacking[figure];
    return known === undefined ? [] : [texts.lacking.figure(items[figure], parts(known))];
  }).join(texts.and);
}

/** 「交付想定枚数 33団体、職員数 30団体」 */
function knownText(known: Readonly<Sums>, texts: CheckTexts): string {
  const { items } = texts.findings;
  return FIGURES.flatMap((figure) => {
    const bodies = known[figure];
    return bodies === undefined ? [] : [`${items[figure]} ${texts.lacking.bodies(bodies)}`];
  }).join(texts.and);
}

/** What is not in a row of the prefecture; its last row says what is in none. */
function notInRow(row: PrefectureRow, summary: Summary, texts: CheckTexts): string {
  const isTotal = row.month === texts.total;
  const said = lackingText(row.lacking, isTotal ? texts.lacking.cells : texts.lacking.bodies, texts);
  const before = row.sumIsPart && row.lacking.planned === undefined ? [texts.lacking.before] : [];
  const { bodies, unread, files } = leftOut(summary);
  const missing = isTotal
    ? [
        bodies > 0 ? texts.lacking.noPlan(bodies) : '',
        unread > 0 ? texts.lacking.unread(unread) : '',
        files > 0 ? texts.lacking.unreadable(files) : '',
      ]
    : before;
  return [said, ...missing].filter(Boolean).join(texts.and);
}

function shareOf(cards: number, target: number | null): number | null {
  return target === null || target === 0 ? null : cards / target;
}

function prefectureColumns(summary: Summary, texts: CheckTexts): Column<PrefectureRow>[] {
  const { monthColumns: titles, monthFormat } = texts;
  const { items: figures, severities } = texts.findings;
  return [
    { title: titles.month, width: 75, style: monthStyle(monthFormat), value: ({ month }) => month },
    { title: titles.bodies, width: 60, style: COUNT, value: ({ bodies }) => bodies },
    { title: figures.planned, width: 90, style: COUNT, value: ({ sums }) => sums.planned ?? null },
    { title: titles.target, width: 80, style: COUNT, value: ({ target }) => target },
    { title: titles.over, width: 80, style: DIFFERENCE, value: ({ sums, target }) => less(sums.planned, target) },
    { title: titles.sum, width: 100, style: COUNT, value: ({ sum }) => sum },
    { title: titles.share, width: 100, style: SHARE, value: ({ share }) => share },
    ...FIGURES.filter((figure) => figure !== 'planned').map((figure) => ({
      ...{ title: figures[figure], width: 80, style: COUNT },
      value: ({ sums }: PrefectureRow) => sums[figure] ?? null,
    })),
    { title: severities.serious, width: 50, style: COUNT, value: ({ found }) => found.severities.serious },
    { title: severities.warning, width: 50, style: COUNT, value: ({ found }) => found.severities.warning },
    { title: titles.found, width: 80, style: COUNT, value: ({ found }) => found.bodies },
    { title: texts.inSums, width: 220, style: LONG_TEXT, value: ({ known }) => knownText(known, texts) || null },
    { title: texts.notInSums, width: 220, style: LONG_TEXT, value: (row) => notInRow(row, summary, texts) || null },
  ];
}
