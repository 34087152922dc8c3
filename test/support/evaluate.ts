import { DateCell, Failure, FUNCTIONS, call } from '../../src/functions';
import type { Output, OutputCell } from '../../src/functions';
import { parseCall } from './formula';
import type { Matrix } from '../../src/sheet';

export type Plain = number | string | boolean;

/** Evaluates a formula as a sheet would and gives what a person sees: dates as serials, errors by their code. */
export function evaluate(formula: string, sheet: Matrix<unknown> = []): Plain | Plain[][] {
  return plain(evaluateRaw(formula, sheet));
}

export function evaluateRaw(formula: string, sheet: Matrix<unknown> = []): Output {
  const { name, args } = parseCall(formula, sheet);
  const declaration = FUNCTIONS.find((candidate) => candidate.name === name);
  if (!declaration) throw new Error(`no function ${name}`);
  const output = call(declaration, args);
  if (output instanceof Promise) throw new Error('a call without addresses must not wait');
  return output;
}

/** The reason of the failure that a formula gives, as a whole or in its first failing cell. */
export function reasonOf(formula: string, sheet: Matrix<unknown> = []): { code: string; ja: string; en: string } {
  const output = evaluateRaw(formula, sheet);
  const failure = (Array.isArray(output) ? (output as OutputCell[][]).flat() : [output]).find(
    (cell) => cell instanceof Failure,
  );
  if (!(failure instanceof Failure)) throw new Error(`${formula} does not fail: ${JSON.stringify(output)}`);
  return { code: failure.code, ...failure.reason };
}

export function plain(output: Output): Plain | Plain[][] {
  if (!Array.isArray(output)) return plainCell(output as OutputCell);
  const rows = (output as OutputCell[][]).map((row) => row.map(plainCell));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

function plainCell(cell: OutputCell): Plain {
  if (cell instanceof Failure) return cell.code;
  return cell instanceof DateCell ? cell.serial : cell;
}
