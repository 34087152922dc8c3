import { normalizeWidth, withoutEndBracket } from '../../domain/numerals';
import { isWithoutFigures, readOwnFigures } from '../../domain/renewal/forecast';
import type { IssuedMonth, OwnFault, OwnFigure, OwnRow, Statistics } from '../../domain/renewal/forecast';
import { boundingRect, CellError } from '../../sheet';
import type { Cell, Matrix, Place } from '../../sheet';

/** Cells of a sheet from a row and a column on, from 0. */
export interface OwnCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: Matrix<Cell>;
}

/** Why a row is not used, and in which cell that shows. */
export interface OwnTrouble {
  readonly fault: OwnFault;
  readonly place: Place;
  /** What stands there. */
  readonly text: string;
  /** The row that has the month already. */
  readonly first: Place | null;
}

/** What a reader has to know of how the table was read. */
export type OwnRemark =
  /** Rows without figures above the first, which are no headings that are known. */
  | { readonly kind: 'passed'; readonly place: Place; readonly texts: readonly string[] }
  /** No headings are known, and there are more columns than the two that were taken. */
  | { readonly kind: 'firstColumns' }
  /** Of several columns that could be meant, this one was taken. */
  | { readonly kind: 'otherColumns'; readonly taken: string; readonly others: readonly string[] }
  | { readonly kind: 'unit'; readonly unit: number; readonly text: string }
  | { readonly kind: 'blanks'; readonly places: readonly Place[] };

export interface OwnTable {
  /** The cells that were read: months and counts, in one rectangle where they stand side by side. */
  readonly places: readonly Place[];
  readonly figures: readonly OwnFigure[];
  readonly troubles: readonly OwnTrouble[];
  readonly remarks: readonly OwnRemark[];
}

/** Why cells are no table of months and counts. */
export type OwnProblem =
  | { readonly kind: 'oneColumn' }
  /** Counts up to a month are no counts of it. */
  | { readonly kind: 'cumulative' | 'otherCount'; readonly place: Place; readonly text: string };

/** Reads the two columns of a table: those with known headings, else the first two. */
export function readOwnTable(cells: OwnCells, statistics: Statistics): OwnTable | OwnProblem {
  const { values } = cells;
  const headings = ownHeadings(values);
  const placeOf = (row: number, column: number, rows = 1, columns = 1): Place => ({
    sheet: cells.sheet,
    row: cells.row + row,
    column: cells.column + column,
    rows,
    columns,
  });
  const columns = values[0]?.length ?? 0;
  if (!headings && columns < 2) return { kind: 'oneColumn' };
  const [month, count] = headings ? [headings.month, headings.counts[0]!] : [0, 1];
  const rowAt = (row: number): OwnRow => ({
    month: contentOf(values[row]?.[month]),
    issued: contentOf(values[row]?.[count]),
  });
  const first = headings ? headings.row + 1 : leadingRows(values.map((_, row) => rowAt(row)));
  const above = values.slice(0, first).map((row) => row.map(textOf));
  const other = headings ? undefined : otherCountIn(above);
  if (other) return { kind: other.kind, place: placeOf(other.row, other.column), text: other.text };
  const unit = unitIn(above, headings && { row: headings.row, column: count });
  const rows = values.slice(first).map((_, row) => rowAt(first + row));
  const { figures, faults, blanks } = readOwnFigures(rows, statistics, unit.unit);
  const height = Math.max(rows.length, 1);
  const places = [placeOf(first, month, height), placeOf(first, count, height)] as const;
  return {
    places: Math.abs(month - count) === 1 ? [{ sheet: cells.sheet, ...boundingRect(places[0], places[1]) }] : places,
    figures,
    troubles: faults.map((fault): OwnTrouble => {
      const column = fault.kind === 'noCount' ? count : month;
      const text = textOf(values[first + fault.row]?.[column]);
      const before = fault.kind === 'twice' ? placeOf(first + fault.first, month) : null;
      return { fault, place: placeOf(first + fault.row, column), text, first: before };
    }),
    remarks: [
      ...passed(above, headings === undefined, placeOf),
      ...(!headings && columns > 2 ? [{ kind: 'firstColumns' } as const] : []),
      ...otherColumns(headings, above),
      ...(unit.unit === 1 ? [] : [{ kind: 'unit', ...unit } as const]),
      ...(blanks.length === 0
        ? []
        : [{ kind: 'blanks', places: blanks.map((row) => placeOf(first + row, count)) } as const]),
    ],
  };
}

export interface OwnHeadings {
  readonly row: number;
  readonly month: number;
  /** The columns of counts, the likeliest first. */
  readonly counts: readonly number[];
}

const MONTH = /^(?:(?:対象|発行|製造|交付)の?)?(?:年月日?|月|日付?)別?$|^(?:year)?months?$|^date$/i;
/** Those that say more exactly what is meant come first. */
const COUNTS = [
  /発行.*[枚件]?数|自団体の枚数|issued/i,
  /製造.*[枚件]?数|made/i,
  /交付.*[枚件]?数|delivered/i,
  /[枚件]数|^cards?$|^count$/i,
];
const CUMULATIVE = /累計|累積|通算|cumulative|running ?total/i;
/** Counts of something else, or of what has not happened. */
const OTHER =
  /申請|率|割合|構成比|前年|前月|目標|計画|予定|見込|想定|予測|推計|更新|失効|期限|返納|廃止|残|plan|target|expected|estimate|rate|share|applied/i;

/** The first row that names months and counts. */
export function ownHeadings(values: Matrix<Cell>): OwnHeadings | undefined {
  for (const [row, cells] of values.entries()) {
    const texts = cells.map((cell) => (typeof cell === 'string' ? plain(cell) : ''));
    const month = texts.findIndex((text) => MONTH.test(withoutEndBracket(text)));
    if (month < 0) continue;
    const counts = COUNTS.flatMap((pattern) =>
      texts.flatMap((text, column) => (column !== month && isCount(text, pattern) ? [column] : [])),
    );
    if (counts.length > 0) return { row, month, counts: [...new Set(counts)] };
  }
  return undefined;
}

function isCount(text: string, pattern: RegExp): boolean {
  return pattern.test(withoutEndBracket(text)) && !CUMULATIVE.test(text) && !OTHER.test(text);
}

/** In half width, and without the spaces that set Japanese letters apart. */
function plain(text: string): string {
  return normalizeWidth(text).replace(/\s/g, '');
}

/** Titles and headings stand above the first row that has a month or a figure. */
function leadingRows(rows: readonly OwnRow[]): number {
  const first = rows.findIndex((row) => !isWithoutFigures(row) && !(row.month === null && row.issued === null));
  return first < 0 ? 0 : first;
}

/** Where no heading is known, the first two columns are taken: what stands above them may say that they are something else. */
function otherCountIn(above: Matrix<string>) {
  for (const [row, cells] of above.entries()) {
    const column = cells.slice(0, 2).findIndex((text) => CUMULATIVE.test(text));
    if (column >= 0) return { kind: 'cumulative', row, column, text: cells[column]! } as const;
  }
  const text = above.at(-1)?.[1] ?? '';
  return OTHER.test(text) ? ({ kind: 'otherCount', row: above.length - 1, column: 1, text } as const) : undefined;
}

const UNIT = /(?:単位:?|[([【〔])(百万|万|千)[枚件]|\((?:in)?(thousand|million)s?\)/i;
const TIMES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, thousand: 1e3, million: 1e6 };

/** The unit that the heading says, or a line above the table for all of it. */
function unitIn(above: Matrix<string>, heading: { readonly row: number; readonly column: number } | undefined) {
  const own = heading && above[heading.row]?.[heading.column];
  const said = [own ?? '', ...above.flat().filter((text) => heading === undefined || text.includes('単位'))];
  for (const text of said) {
    const found = UNIT.exec(plain(text));
    if (found) return { unit: TIMES[(found[1] ?? found[2]!).toLowerCase()]!, text };
  }
  return { unit: 1, text: '' };
}

function passed(
  above: Matrix<string>,
  unknown: boolean,
  placeOf: (row: number, column: number, rows?: number, columns?: number) => Place,
): OwnRemark[] {
  const texts = above.flatMap((row) => row.slice(0, 2)).filter((text) => text !== '');
  return unknown && texts.length > 0 ? [{ kind: 'passed', place: placeOf(0, 0, above.length, 2), texts }] : [];
}

function otherColumns(headings: OwnHeadings | undefined, above: Matrix<string>): OwnRemark[] {
  if (!headings || headings.counts.length < 2) return [];
  const [taken = '', ...others] = headings.counts.map((column) => above[headings.row]![column]!);
  return [{ kind: 'otherColumns', taken, others }];
}

function contentOf(cell: Cell | undefined): OwnRow['month'] {
  return cell instanceof CellError ? cell.code : (cell ?? null);
}

function textOf(cell: Cell | undefined): string {
  return String(contentOf(cell) ?? '');
}

export interface OwnSums {
  /** Of all own figures. */
  readonly own: number;
  /** Of those whose months have an estimate too, which those behind the last month on record have not. */
  readonly compared: number;
  /** Of the estimates of these months; null where there are none. */
  readonly estimate: number | null;
}

/** What own figures come to, and the estimates of the same months: a wrong unit or a running total shows at once. */
export function ownAgainstEstimate(issued: readonly IssuedMonth[]): OwnSums {
  const own = issued.filter(({ basis }) => basis === 'own');
  const known = own.filter(({ estimate }) => estimate !== undefined);
  const sum = (months: readonly IssuedMonth[], figure: (month: IssuedMonth) => number) =>
    months.reduce((total, month) => total + figure(month), 0);
  return {
    own: sum(own, (month) => month.issued),
    compared: sum(known, (month) => month.issued),
    estimate: known.length === 0 ? null : sum(known, (month) => month.estimate!),
  };
}
