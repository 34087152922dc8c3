import type { TrialCells, TrialHost, WorkbookFault } from '../../../../desk';
import type { Content, Matrix, Rect } from '../../../../sheet';
import type { Check, Difference } from './checks';
import { matrixOf } from './layout';

/**
 * `late`: right, but long awaited. `known`: another result, which this Excel is known for. `refused`: Excel does not take the
 * formula. `unsupported`: this Excel or this build has no such thing. `notRun`: what it needs did not come about.
 */
export const OUTCOMES = ['ok', 'late', 'known', 'differs', 'refused', 'noAnswer', 'unsupported', 'notRun'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface CheckResult {
  readonly id: string;
  readonly outcome: Outcome;
  /** Milliseconds from writing until the result was there. */
  readonly ms?: number;
  readonly formula?: string;
  readonly expected?: string;
  readonly came?: string;
  readonly difference?: Difference;
}

/** Why it came to its end. */
export type Ending = 'completed' | 'cancelled' | 'unanswered' | 'noFunctions' | WorkbookFault;

export interface SelfTestReport {
  readonly host: TrialHost | null;
  readonly ending: Ending;
  /** What Excel said where it ended early. */
  readonly detail: string;
  readonly results: readonly CheckResult[];
  /** Milliseconds in all, and of one request that only reads. */
  readonly ms: number;
  readonly roundTrip: number | null;
  /** Sheets that could not be taken away. */
  readonly left: readonly string[];
}

/** Where each of these is to be expected. */
const KNOWN: Readonly<Record<Difference, (host: TrialHost | null) => boolean>> = {
  errorsWhole: (host) => lacks(host, 'ExcelApi', 16),
  serialShown: (host) => lacks(host, 'CustomFunctionsRuntime', 4) || lacks(host, 'ExcelApi', 16),
  from1904: () => true,
  gridRows: (host) => host === null,
};

function lacks(host: TrialHost | null, set: string, minor: number): boolean {
  if (!host) return false;
  const version = host.sets.find(({ name }) => name === set)?.version;
  return !version || Number(version.split('.')[1]) < minor;
}

type Judged = Omit<CheckResult, 'id' | 'ms' | 'formula'>;

/** Compares what stands in the cells of a check, those of `read`, with what is expected of them. */
export function judge(check: Check, read: TrialCells, host: TrialHost | null): Judged {
  const expected = matrixOf(check.expected);
  const told = { expected: written(expected), came: written(trimmed(read.values)) };
  const { known } = check;
  if (known && KNOWN[known.difference](host) && same(matrixOf(known.result), read)) {
    return { outcome: 'known', difference: known.difference, ...told };
  }
  if (!same(expected, read)) return { outcome: 'differs', ...told };
  if (check.shows === undefined) return { outcome: 'ok' };
  const shown = expected.flatMap((line, row) => line.map((_, column) => read.texts[row]![column]!));
  if (shown.every((text) => text.startsWith(check.shows!))) return { outcome: 'ok' };
  const asShown = { expected: `${check.shows}/…`, came: shown.join(';') };
  return KNOWN.serialShown(host)
    ? { outcome: 'known', difference: 'serialShown', ...asShown }
    : { outcome: 'differs', ...asShown };
}

/** The cells behind what is expected are empty: nothing spilled further. */
function same(expected: Matrix<Content>, { values, errors }: TrialCells): boolean {
  return values.every((line, row) =>
    line.every((value, column) => equal(expected[row]?.[column] ?? '', value, errors[row]![column]!)),
  );
}

function equal(expected: Content, came: Content, isError: boolean): boolean {
  if (isError || String(expected).startsWith('#')) return isError && expected === came;
  if (typeof expected !== 'number' || typeof came !== 'number') return expected === came;
  // Excel keeps fifteen digits.
  return Math.abs(expected - came) <= 1e-12 * Math.abs(expected);
}

function trimmed(values: Matrix<Content>): Matrix<Content> {
  const columns = Math.max(0, ...values.map(lengthOf));
  const rows = lengthOf(values.map((line) => (lengthOf(line) === 0 ? '' : true)));
  return values.slice(0, rows).map((line) => line.slice(0, columns));
}

/** Without the blanks at its end. */
function lengthOf(line: readonly Content[]): number {
  let length = line.length;
  while (length > 0 && line[length - 1] === '') length -= 1;
  return length;
}

/** The first row of a copy that is not as in the original. */
export function firstDifference(
  original: Matrix<Content>,
  copied: Matrix<Content>,
): { readonly row: number; readonly expected: string; readonly came: string } | undefined {
  const row = original.findIndex((line, index) => line.some((value, column) => value !== copied[index]![column]));
  if (row < 0) return undefined;
  return { row, expected: written([original[row]!]), came: written([copied[row]!]) };
}

const MOST_CHARACTERS = 80;

/** As an array constant, cut where it is long; `""` is a blank. */
function written(values: Matrix<Content>): string {
  const cell = (value: Content): string => (value === '' ? '""' : String(value));
  const text = values.map((line) => line.map(cell).join(',')).join(';') || '""';
  const whole = /[,;]/.test(text) ? `{${text}}` : text;
  return whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS)}…` : whole;
}

/** The cells of a rectangle among those that were read from `origin` on. */
export function cut(cells: TrialCells, origin: Rect, { row, column, rows, columns }: Rect): TrialCells {
  const [top, left] = [row - origin.row, column - origin.column];
  const part = <T>(matrix: Matrix<T>): T[][] =>
    matrix.slice(top, top + rows).map((line) => line.slice(left, left + columns));
  return {
    values: part(cells.values),
    errors: part(cells.errors),
    texts: part(cells.texts),
    formats: part(cells.formats),
    formulas: part(cells.formulas),
  };
}
