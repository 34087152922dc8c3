import { describeAtStart, Failure } from '../functions/start';
import type { call, DateCell, Declaration, Host, Output, OutputCell } from '../functions';
import { DomainError, lazily } from '../domain';
import type { ErrorCode, Matrix } from '../sheet';
import { partsOnTheWeb } from './answerSize';
import { emptyCells } from './emptyCells';
import { hostLanguage, supports } from './host/office';

type Result = ResultCell[][] | Promise<ResultCell[][]>;

/** A function as Microsoft's dispatcher calls it: the arguments in their order, the invocation last. */
export function customFunction(declaration: Declaration, evaluate: typeof call): (...given: unknown[]) => Result {
  return (...given) => {
    const host = hostOf(given);
    const output = evaluate(declaration, given.slice(0, -1), host);
    return output instanceof Promise ? output.then(answerOf) : answerOf(output);
  };
}

/** What the cell would wait for in vain, since Excel on the web refuses to take it, becomes an error that says so. */
function answerOf(output: Output): ResultCell[][] {
  const rows = cellsOf(output);
  const parts = partsOnTheWeb(rows);
  if (parts === 1) return rows;
  const details = { rows: rows.length, columns: rows[0]!.length, parts };
  throw errorOf(describeAtStart(new DomainError('answerTooLarge', details)));
}

/** Set once this Excel has shown that it tells blanks from zeros by itself: it need never be asked again. */
let tellsBlanks = false;

/** Only the shared runtime has the Excel API and so can look at the sheet. */
function hostOf(given: readonly unknown[]): Host {
  const { parameterAddresses: addresses } = given.at(-1) as CustomFunctions.Invocation;
  if (!addresses || typeof Excel === 'undefined') return {};
  tellsBlanks ||= addresses.some((address, index) => address && holdsBlank(given[index]));
  return tellsBlanks ? { addresses } : { addresses, emptyCells };
}

function holdsBlank(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const row of value as unknown[][]) for (const cell of row) if (isBlank(cell)) return true;
  return false;
}

/** Hosts with data types may send a blank as an object of its own. */
function isBlank(cell: unknown): boolean {
  return typeof cell === 'object' && (cell === null || (cell as { type?: unknown }).type === 'Empty');
}

/** What a cell of a result may be for Excel. */
export type ResultCell =
  number | string | boolean | CustomFunctions.Error | Excel.FormattedNumberCellValue | Excel.DoubleCellValue;

/** Thrown, these two reach the cell as #VALUE!: the dispatcher has no number for them. Returned, they stay what they are. */
const LOST_WHEN_THROWN: ReadonlySet<ErrorCode> = new Set(['#NAME?', '#REF!']);

/**
 * A function that is declared to return a matrix always does. A failure of the whole call is thrown, the way that every
 * version of Excel knows; failures of single elements stand in their places.
 */
export function cellsOf(output: Output): ResultCell[][] {
  if (typeof output !== 'object') return [[output]];
  if (output instanceof Failure && !LOST_WHEN_THROWN.has(output.code)) throw errorOf(output);
  const rows: Matrix<OutputCell> = Array.isArray(output) ? (output as Matrix<OutputCell>) : [[output as OutputCell]];
  if (areAllPlain(rows)) return rows as ResultCell[][];
  // A column of dates asks Excel once, not for each of its cells.
  const shown = lazily(dateType);
  return rows.map((row) => row.map((cell) => (typeof cell === 'object' ? objectCell(cell, shown) : cell)));
}

function areAllPlain(rows: Matrix<OutputCell>): boolean {
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) if (typeof row[column] === 'object') return false;
  }
  return true;
}

type DateType = 'Double' | 'FormattedNumber' | null;

/** How a day carries its format: by a number's own since ExcelApi 1.19, null where functions cannot give formats. */
function dateType(): DateType {
  if (!supports('CustomFunctionsRuntime', '1.4') || !supports('ExcelApi', '1.16')) return null;
  return supports('ExcelApi', '1.19') ? 'Double' : 'FormattedNumber';
}

function objectCell(cell: DateCell | Failure, shown: () => DateType): ResultCell {
  if (cell instanceof Failure) return errorOf(cell);
  const type = shown();
  return type ? ({ type, basicValue: cell.serial, numberFormat: cell.format } as ResultCell) : cell.serial;
}

export function errorOf({ code, reason }: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, reason[hostLanguage()]);
}
