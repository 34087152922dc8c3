import { fiscalYearOf } from '../../domain/calendar';
import { isLack } from '../../domain/deliveryPlan';
import { columnLetters } from '../../sheet';
import type { Rect, StoredValue } from '../../sheet';
import type { BookCell, BookHighlight, BookSheet, BookStyle } from '../../xlsx';
import { heightOf, HEADING, LONG_TEXT } from './reportSheet';
import type { CheckedLoad } from './result';
import type { BodyRow, Summary } from './tally';
import { monthName } from './texts';
import type { CheckTexts } from './texts';

/** More than this of the capacity is short, as PLANCHECK judges; more than the other is near to it. */
const LIMITS = { short: 1, near: 0.9 };

const SHORT = { fill: '#F4B084', fontColor: '#7B0000', bold: true } as const;
const NEAR = { fill: '#FFE699', fontColor: '#5C4400' } as const;
const ENOUGH = { fill: '#C6E0B4', fontColor: '#1E4620' } as const;
const UNKNOWN = { fill: '#D9D9D9' } as const;

const BORDER = { line: 'thin', color: '#BFBFBF' } as const;
const FIGURE: BookStyle = {
  horizontal: 'right',
  vertical: 'center',
  borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
};
const CERTAIN: BookStyle = { ...FIGURE, numberFormat: '0.0%' };
const CENTRED: BookStyle = { ...HEADING, horizontal: 'center' };
const NAME: BookStyle = { ...LONG_TEXT, vertical: 'center' };
const WIDTHS = { body: 110, month: 56, reasons: 320 };

/** Rows of the sheet: what it is about, what the colours mean, and the two of the heading. */
const ROWS = { title: 0, note: 1, short: 2, near: 3, enough: 4, unknown: 5, unsure: 6, years: 7, months: 8, first: 9 };

type Row = Map<number, BookCell>;

/** Load against capacity by municipality and month, as a map of colours that Excel keeps up. */
export function loadSheet({ bodies, months: all }: Summary, texts: CheckTexts): BookSheet {
  const months = all.map(({ month }) => month);
  const years = yearsOf(months, texts);
  // One for all cells: styles that are one object need not be compared.
  const unsure = { ...CERTAIN, numberFormat: `${CERTAIN.numberFormat}"${texts.loadTexts.unsureMark}"` };
  const columns = [WIDTHS.body, ...months.map(() => WIDTHS.month), WIDTHS.reasons].map((width) => ({ width }));
  const cells: [number, Row][] = [
    ...legend(texts),
    [ROWS.years, rowOf([HEADING, null], ...years.cells, [HEADING, null])],
    [ROWS.months, headingRow(months, texts)],
    ...bodies.map((body, index): [number, Row] => [ROWS.first + index, bodyRow(body, months, unsure, texts)]),
  ];
  const valuesIn = (row: Row): StoredValue[] => [...row.values()].map(({ value }) => value);
  const heights = new Map(
    cells.flatMap(([index, row]) => {
      // Texts of the legend run on over the cells beside them.
      const height = index < ROWS.months ? undefined : heightOf(valuesIn(row), columns);
      return height === undefined ? [] : [[index, { height }]];
    }),
  );
  const map = { row: ROWS.first, column: 1, rows: bodies.length, columns: months.length };
  return {
    name: texts.sheets.loads,
    visibility: 'visible',
    cells: new Map(cells),
    merges: years.merges,
    columns: new Map(columns.entries()),
    rows: heights,
    frozen: { rows: ROWS.first, columns: 1 },
    tables: [],
    highlights: map.rows * map.columns === 0 ? [] : highlightsIn(map),
    print: 'landscape',
  };
}

/** The thresholds stand in the legend: who changes them there changes the colours. */
function highlightsIn(rect: Rect): BookHighlight[] {
  const cell = `${columnLetters(rect.column)}${rect.row + 1}`;
  const over = (row: number): string => `AND(ISNUMBER(${cell}),${cell}>$A$${row + 1})`;
  return [
    // A text says that there is no capacity at all.
    { rect, formula: `=OR(ISTEXT(${cell}),${over(ROWS.short)})`, style: SHORT },
    { rect, formula: `=${over(ROWS.near)}`, style: NEAR },
    { rect, formula: `=ISNUMBER(${cell})`, style: ENOUGH },
    { rect, formula: `=ISBLANK(${cell})`, style: UNKNOWN },
  ];
}

function legend({ loadTexts: texts }: CheckTexts): [number, Row][] {
  const sample = (look: BookStyle, numberFormat?: string): BookStyle => ({
    ...FIGURE,
    ...look,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  return [
    [ROWS.title, rowOf([{ bold: true }, texts.title])],
    [ROWS.note, rowOf([{}, texts.note])],
    [ROWS.short, rowOf([sample(SHORT, texts.over), LIMITS.short], [{}, texts.short])],
    [ROWS.near, rowOf([sample(NEAR, texts.over), LIMITS.near], [{}, texts.near])],
    [ROWS.enough, rowOf([sample(ENOUGH), texts.upTo], [{}, texts.enough])],
    [ROWS.unknown, rowOf([sample(UNKNOWN), texts.blank], [{}, texts.unknown])],
    [ROWS.unsure, rowOf([FIGURE, texts.unsureMark], [{}, texts.unsure])],
  ];
}

/** Each fiscal year above its months. */
function yearsOf(months: readonly number[], { loadTexts }: CheckTexts) {
  const starts = months.flatMap((month, index) =>
    index === 0 || fiscalYearOf(month) !== fiscalYearOf(months[index - 1]!) ? [index] : [],
  );
  const cells = months.map((month, index): Styled => [
    CENTRED,
    starts.includes(index) ? loadTexts.fiscalYear(fiscalYearOf(month)) : null,
  ]);
  const merges = starts.flatMap((start, at): Rect[] => {
    const columns = (starts[at + 1] ?? months.length) - start;
    return columns > 1 ? [{ row: ROWS.years, column: start + 1, rows: 1, columns }] : [];
  });
  return { cells, merges };
}

function headingRow(months: readonly number[], { bodyColumns, loadTexts }: CheckTexts): Row {
  const style = { ...CENTRED, numberFormat: loadTexts.monthFormat };
  return rowOf([HEADING, bodyColumns.body], ...months.map((month): Styled => [style, month]), [
    HEADING,
    loadTexts.reasons,
  ]);
}

function bodyRow(body: BodyRow, months: readonly number[], unsure: BookStyle, texts: CheckTexts): Row {
  const figures = months.map((month) => figureOf(body.loads.get(month), unsure, texts));
  return rowOf([NAME, body.body], ...figures, [NAME, reasonsOf(body, months, texts) || null]);
}

function figureOf(load: CheckedLoad | undefined, unsure: BookStyle, { loadTexts }: CheckTexts): Styled {
  const blank: Styled = [FIGURE, null];
  if (load === undefined || isLack(load)) return blank;
  if (load.permille === null) return load.load > 0 ? [FIGURE, loadTexts.noCapacity] : blank;
  return [load.certain ? CERTAIN : unsure, load.permille / 1000];
}

/** Why months have no figure, those in a row together. */
function reasonsOf(body: BodyRow, months: readonly number[], texts: CheckTexts): string {
  const runs: { readonly from: number; to: number; readonly why: string }[] = [];
  let before = '';
  for (const month of months) {
    const why = reasonOf(body, month, texts);
    if (why !== '' && why === before) runs.at(-1)!.to = month;
    else if (why !== '') runs.push({ from: month, to: month, why });
    before = why;
  }
  const { reason } = texts.loadTexts;
  const said = (month: number): string => monthName(month, texts);
  if (runs.length === 1 && runs[0]!.from === months[0] && runs[0]!.to === months.at(-1)) return runs[0]!.why;
  return runs.map(({ from, to, why }) => reason(said(from), from === to ? '' : said(to), why)).join(texts.and);
}

function reasonOf({ loads, files, months }: BodyRow, month: number, { loadTexts, findings, and }: CheckTexts): string {
  if (months === 0) return files.length === 0 ? loadTexts.noPlan : loadTexts.unreadPlan;
  const load = loads.get(month);
  if (load === undefined) return loadTexts.noMonth;
  if (isLack(load)) return loadTexts.lacks([...new Set(load.lacks)].map((column) => findings.items[column]).join(and));
  return load.permille === null && load.load === 0 ? loadTexts.nothing : '';
}

type Styled = readonly [style: BookStyle, value: StoredValue];

function rowOf(...cells: readonly Styled[]): Row {
  return new Map(cells.map(([style, value], column) => [column, { value, style }]));
}
