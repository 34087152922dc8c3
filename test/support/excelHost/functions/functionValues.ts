import { isStoredError } from '../../../../src/sheet';
import type { Matrix, StoredError, StoredValue } from '../../../../src/sheet';

export interface FormattedNumber {
  readonly number: number;
  readonly numberFormat: string;
}

/** Excel shows the text for #VALUE! and #N/A only. */
export interface FunctionError extends StoredError {
  readonly message: string;
}

export type FunctionValue = Exclude<StoredValue, StoredError> | FunctionError | FormattedNumber;

export type FunctionResult = FunctionValue | Matrix<FunctionValue>;

/** Id, success, value, error code if there was no success, and timings that nobody needs. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

/**
 * The library passes arguments on as they are. An argument left out arrives as null, an empty cell as what that Excel makes of it.
 * Errors become `CustomFunctions.Error` only under the flag that this asks for.
 */
export function encodeArguments(
  args: readonly (undefined | StoredValue | Matrix<StoredValue>)[],
  blank: unknown,
): {
  args: unknown[];
  hasErrors: boolean;
} {
  let hasErrors = false;
  const encode = (value: StoredValue): unknown => {
    if (value === null) return blank;
    if (!isStoredError(value)) return value;
    hasErrors = true;
    return { type: 'CustomFunctionError', code: value.error };
  };
  const encoded = args.map((arg) => {
    if (arg === undefined) return null;
    return isMatrix(arg) ? arg.map((row) => row.map(encode)) : encode(arg);
  });
  return { args: encoded, hasErrors };
}

function isMatrix<T>(value: T | Matrix<T>): value is Matrix<T> {
  return Array.isArray(value);
}

/** The two ways in which a number comes with a format. */
type TakesFormat = (type: 'FormattedNumber' | 'Double') => boolean;

export function decodeResult(value: unknown, takesFormat: TakesFormat): FunctionResult {
  const decode = (cell: unknown): FunctionValue => decodeValue(cell, takesFormat);
  if (!Array.isArray(value)) return decode(value);
  const rows: unknown[] = value;
  if (rows.every(Array.isArray)) return rows.map((row: unknown[]) => row.map(decode));
  return { error: '#VALUE!', message: 'The function returned a list; Excel takes rows of columns.' };
}

/**
 * A returned error is what `CustomFunctions.Error` makes of itself in JSON, with its text for #VALUE! and #N/A only. NaN and
 * infinity in a matrix have become null in JSON: a blank.
 */
function decodeValue(value: unknown, takesFormat: TakesFormat): FunctionValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const { type, basicValue, numberFormat, message } = value as Record<string, unknown>;
  if ((type === 'FormattedNumber' || type === 'Double') && typeof basicValue === 'number') {
    if (typeof numberFormat !== 'string') return basicValue;
    // What an Excel shows that does not know the format is not told: an error is what no test overlooks.
    if (!takesFormat(type))
      return { error: '#VALUE!', message: 'This Excel takes no formatted numbers from a function.' };
    return { number: basicValue, numberFormat };
  }
  const error = type === 'Error' && typeof basicValue === 'string' ? basicValue : '#VALUE!';
  return { error, message: typeof message === 'string' ? message : '' };
}

/**
 * A thrown or rejected error comes as a number. #NAME?, #REF!, functions nobody associated and whatever else was thrown arrive as
 * #VALUE!, and the text of an ordinary exception is lost: the library keeps only that of `CustomFunctions.Error`.
 */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
};

export function decodeFailure(value: unknown, code: number | undefined): FunctionError {
  const error = ERROR_BY_CODE[code ?? 0] ?? '#VALUE!';
  return { error, message: typeof value === 'string' ? value : '' };
}
