import type { StoredValue } from '../../sheet';
import type { Book, BookCell, BookSheet, BookStyle } from '../../xlsx';
import { FIGURES } from './result';
import type { FileRemark } from './result';
import type { BodyRow, MonthRow, Summary } from './tally';
import { reasonOf, ruleName } from './texts';
import type { CheckTexts } from './texts';
import { overAll } from './totals';
import type { Sums } from './totals';

/** A column of a sheet: its heading, width in points, and what its cells look like. */
interface Column<Row> {
  readonly title: string;
  readonly width: number;
  readonly style?: BookStyle;
  readonly value: (row: Row) => StoredValue;
}

/** Rows below the heading that a sheet can have in Excel. */
export const MOST_ROWS = 1_048_575;

const TEXT: BookStyle = { numberFormat: '@', vertical: 'top' };
const LONG_TEXT: BookStyle = { ...TEXT, wrapText: true };
const COUNT: BookStyle = { numberFormat: '#,##0', vertical: 'top' };
const DIFFERENCE: BookStyle = { numberFormat: '#,##0;[Red]-#,##0', vertical: 'top' };
const SHARE: BookStyle = { numberFormat: '0.0%', vertical: 'top' };
const HEADING: BookStyle = { bold: true, fill: '#DDEBF7', wrapText: true, vertical: 'center' };
const TOTAL: BookStyle = { bold: true, borders: { top: { line: 'thin', color: '#000000' } } };

/**
 * The book of the findings. Its sheets of findings hold the heading and one empty row that shows what rows look like;
 * the rows themselves may be too many to hold.
 */
export function findingsBook(summary: Summary, findings: number, texts: CheckTexts, mostRows = MOST_ROWS): Book {
  const sheets = Math.max(1, Math.ceil(findings / mostRows));
  return {
    sheets: [
      ...Array.from({ length: sheets }, (_, index) => findingsSheet(index, findings > 0, texts)),
      sheetOf(texts.sheets.bodies, bodyColumns(texts), summary.bodies),
      prefectureSheet(summary, texts),
      sheetOf(texts.sheets.unreadable, unreadableColumns(texts), summary.unreadable),
    ],
    names: [],
    active: 0,
    date1904: false,
  };
}

/** The cells of a finding, in the order of the sheet's columns. */
export function findingCells(remark: FileRemark, texts: CheckTexts): StoredValue[] {
  return findingColumns(texts).map(({ value }) => value(remark));
}

function findingsSheet(index: number, withModel: boolean, texts: CheckTexts): BookSheet {
  const columns = findingColumns(texts).map((column) => ({ ...column, value: () => null }));
  const name = index === 0 ? texts.sheets.findings : `${texts.sheets.findings} ${index + 1}`;
  return sheetOf(name, columns, withModel ? [null] : []);
}

function findingColumns(texts: CheckTexts): Column<FileRemark>[] {
  const { findingColumns: titles, findings, monthFormat } = texts;
  return [
    { title: titles.file, width: 150, style: LONG_TEXT, value: ({ file }) => file },
    { title: titles.sheet, width: 80, style: LONG_TEXT, value: ({ sheet }) => sheet },
    { title: titles.cell, width: 60, style: TEXT, value: ({ cell }) => cell },
    { title: titles.body, width: 90, style: LONG_TEXT, value: ({ body }) => body },
    { title: titles.month, width: 75, style: monthStyle(monthFormat), value: ({ month }) => month },
    { title: titles.rule, width: 85, style: LONG_TEXT, value: ({ rule }) => ruleName(rule, texts) },
    { title: titles.severity, width: 50, style: TEXT, value: ({ severity }) => findings.severities[severity] },
    { title: titles.text, width: 380, style: LONG_TEXT, value: ({ text }) => text },
    { title: titles.why, width: 320, style: LONG_TEXT, value: ({ rule }) => reasonOf(rule, texts) },
  ];
}

function bodyColumns(texts: CheckTexts): Column<BodyRow>[] {
  const { bodyColumns: titles, findings, monthFormat, and } = texts;
  const { severities } = findings;
  const month = monthStyle(monthFormat);
  return [
    { title: titles.body, width: 100, style: LONG_TEXT, value: ({ body }) => body },
    { title: titles.files, width: 200, style: LONG_TEXT, value: ({ files }) => files.join(and) },
    { title: titles.first, width: 75, style: month, value: ({ first }) => first },
    { title: titles.last, width: 75, style: month, value: ({ last }) => last },
    { title: titles.months, width: 50, style: COUNT, value: ({ months }) => months },
    { title: titles.planned, width: 90, style: COUNT, value: ({ sums }) => sums.planned ?? null },
    { title: titles.target, width: 80, style: COUNT, value: ({ target }) => target },
    { title: titles.over, width: 80, style: DIFFERENCE, value: ({ sums, target }) => less(sums.planned, target) },
    { title: titles.actual, width: 80, style: COUNT, value: ({ sums }) => sums.actual ?? null },
    { title: titles.applied, width: 80, style: COUNT, value: ({ sums }) => sums.applied ?? null },
    { title: severities.serious, width: 50, style: COUNT, value: (row) => row.severities.serious },
    { title: severities.warning, width: 50, style: COUNT, value: (row) => row.severities.warning },
    { title: severities.information, width: 50, style: COUNT, value: (row) => row.severities.information },
    {
      title: texts.notInSums,
      width: 150,
      style: LONG_TEXT,
      value: ({ lacking }) => lackingText(lacking, texts.lacking.months, texts) || null,
    },
    { title: titles.verdict, width: 200, style: LONG_TEXT, value: ({ verdict }) => verdict },
  ];
}

interface PrefectureRow extends Omit<MonthRow, 'month' | 'bodies'> {
  readonly month: number | string;
  readonly bodies: number | null;
  /** Cards planned up to and with this month. */
  readonly sum: number | null;
  /** Whether some of them are not known. */
  readonly sumIsPart: boolean;
  readonly share: number | null;
}

function prefectureSheet(summary: Summary, texts: CheckTexts): BookSheet {
  const rows = prefectureRows(summary, texts.total);
  const sheet = sheetOf(texts.sheets.prefecture, prefectureColumns(summary, texts), rows);
  const last = rows.length;
  const cells = new Map(sheet.cells);
  const total = [...(cells.get(last) ?? [])].map(([at, cell]) => [at, { ...cell, style: { ...cell.style, ...TOTAL } }]);
  return { ...sheet, cells: cells.set(last, new Map(total as [number, BookCell][])) };
}

export function prefectureRows({ months, target }: Summary, total: string): PrefectureRow[] {
  let sum = 0;
  let sumIsPart = false;
  const rows = months.map((row): PrefectureRow => {
    sum += row.sums.planned ?? 0;
    sumIsPart ||= row.lacking.planned !== undefined;
    return { ...row, sum, sumIsPart, share: shareOf(sum, target) };
  });
  const all = { ...overAll(months), target, sumIsPart, share: shareOf(sum, target) };
  return [...rows, { month: total, bodies: null, sum: null, ...all }];
}

/** What no total can hold: municipalities without a plan, and files that could not be read. */
export function leftOut({ bodies, unreadable }: Summary): { readonly bodies: number; readonly files: number } {
  return { bodies: bodies.filter(({ files }) => files.length === 0).length, files: unreadable.length };
}

/** 「交付想定枚数（1団体）」 */
function lackingText(lacking: Readonly<Sums>, parts: (count: number) => string, texts: CheckTexts): string {
  const { items } = texts.findings;
  return FIGURES.flatMap((figure) => {
    const known = lacking[figure];
    return known === undefined ? [] : [texts.lacking.figure(items[figure], parts(known))];
  }).join(texts.and);
}

/** What is not in a row of the prefecture; its last row says what is in none. */
function notInRow(row: PrefectureRow, summary: Summary, texts: CheckTexts): string {
  const isTotal = typeof row.month === 'string';
  const said = lackingText(row.lacking, isTotal ? texts.lacking.cells : texts.lacking.bodies, texts);
  const before = row.sumIsPart && row.lacking.planned === undefined ? [texts.lacking.before] : [];
  const { bodies, files } = leftOut(summary);
  const missing = isTotal
    ? [bodies > 0 ? texts.lacking.noPlan(bodies) : '', files > 0 ? texts.lacking.unreadable(files) : '']
    : before;
  return [said, ...missing].filter(Boolean).join(texts.and);
}

function shareOf(cards: number, target: number | null): number | null {
  return target === null || target === 0 ? null : cards / target;
}

function prefectureColumns(summary: Summary, texts: CheckTexts): Column<PrefectureRow>[] {
  const { monthColumns: titles, monthFormat } = texts;
  const figures = texts.findings.items;
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
    { title: texts.notInSums, width: 220, style: LONG_TEXT, value: (row) => notInRow(row, summary, texts) || null },
  ];
}

function unreadableColumns({ unreadableColumns: titles }: CheckTexts): Column<Summary['unreadable'][number]>[] {
  return [
    { title: titles.file, width: 220, style: LONG_TEXT, value: ({ file }) => file },
    { title: titles.why, width: 560, style: LONG_TEXT, value: ({ why }) => why },
  ];
}

function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): BookSheet {
  const heading = columns.map(({ title }): BookCell => ({ value: title, style: HEADING }));
  const body = rows.map((row) =>
    columns.map(({ value, style }): BookCell => ({ value: value(row), ...(style ? { style } : {}) })),
  );
  return {
    name,
    visibility: 'visible',
    cells: new Map([heading, ...body].map((cells, index) => [index, new Map(cells.entries())])),
    merges: [],
    columns: new Map(columns.map(({ width }, index) => [index, { width }])),
    rows: new Map(),
    frozen: { rows: 1, columns: 1 },
    tables: [],
  };
}

function monthStyle(numberFormat: string): BookStyle {
  return { numberFormat, horizontal: 'left', vertical: 'top' };
}

function less(planned: number | undefined, target: number | null): number | null {
  return planned === undefined || target === null ? null : planned - target;
}
