import { call, Failure } from '../functions';
import type { DateCell, Declaration, Host, Output, OutputCell } from '../functions';
import { lazily } from '../domain';
import type { ErrorCode, Matrix } from '../sheet';
import { emptyCells } from './emptyCells';
import { hostLanguage, supports } from './host/office';

type Result = ResultCell[][] | Promise<ResultCell[][]>;

/** A function as Microsoft's dispatcher calls it: the arguments in their order, the invocation last. */
export function customFunction(declaration: Declaration): (...given: unknown[]) => Result {
  return (...given) => {
    const host = hostOf(given.at(-1) as CustomFunctions.Invocation);
    const output = call(declaration, given.slice(0, -1), host);
    return output instanceof Promise ? output.then(cellsOf) : cellsOf(output);
  };
}

/** Only the shared runtime has the Excel API and so can look at the sheet. */
function hostOf({ parameterAddresses }: CustomFunctions.Invocation): Host {
  return parameterAddresses && typeof Excel !== 'undefined' ? { addresses: parameterAddresses, emptyCells } : {};
}

/** What a cell of a result may be for Excel. */
export type ResultCell = number | string | boolean | CustomFunctions.Error | Excel.FormattedNumberCellValue;

/** The value of Excel.CellValueType.formattedNumber, for runtimes without the Excel API. */
const FORMATTED_NUMBER = 'FormattedNumber';

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
  // A column of dates asks Excel once, not for each of its cells.
  const showsFormats = lazily(() => supports('ExcelApi', '1.16'));
  return rows.map((row) => row.map((cell) => (typeof cell === 'object' ? objectCell(cell, showsFormats) : cell)));
}

function objectCell(cell: DateCell | Failure, showsFormats: () => boolean): ResultCell {
  if (cell instanceof Failure) return errorOf(cell);
  return showsFormats() ? { type: FORMATTED_NUMBER, basicValue: cell.serial, numberFormat: cell.format } : cell.serial;
}

function errorOf({ code, reason }: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, reason[hostLanguage()]);
}
