import { CellError, readRect } from '../../src/sheet';
import type { ErrorCode, Matrix } from '../../src/sheet';

/** `=MYNA.NAME(arguments)` taken apart: what a host would hand to the function. */
export interface ParsedCall {
  readonly name: string;
  readonly args: unknown[];
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\{[^}]*\})|(#[A-Z/0-9]+[!?]?)|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([^,]*))\s*(,|$)/y;

/** Reads the single MYNA call of an example or a case; references look into `sheet`, whose first cell is A1. */
export function parseCall(formula: string, sheet: Matrix<unknown> = []): ParsedCall {
  const match = /^=MYNA\.([A-Z]+)\((.*)\)$/s.exec(formula.trim());
  if (!match) throw new Error(`not a MYNA call: ${formula}`);
  return { name: match[1]!, args: parseArguments(match[2]!, sheet) };
}

function parseArguments(body: string, sheet: Matrix<unknown>): unknown[] {
  if (body.trim() === '') return [];
  const args: unknown[] = [];
  TOKEN.lastIndex = 0;
  for (;;) {
    const token = TOKEN.exec(body);
    if (!token) throw new Error(`cannot read the arguments: ${body}`);
    args.push(valueOf(token, sheet));
    if (token[6] === '') return args;
  }
}

function valueOf([, quoted, array, error, reference, plain]: RegExpExecArray, sheet: Matrix<unknown>): unknown {
  if (quoted !== undefined) return quoted.slice(1, -1).replaceAll('""', '"');
  if (array !== undefined) return parseArray(array);
  if (error !== undefined) return new CellError(error as ErrorCode);
  if (reference !== undefined) return lookUp(reference, sheet);
  return literal(plain ?? '');
}

/** An array constant, `{1,2;3,4}`; unlike in Excel, an element may be left empty, which stands for a blank cell. */
export function parseArray(source: string): unknown[][] {
  const rows: unknown[][] = [[]];
  const element = /\s*(?:("(?:[^"]|"")*")|([^,;"]*))\s*([,;]|$)/y;
  const body = source.slice(1, -1);
  for (;;) {
    const match = element.exec(body);
    if (!match) throw new Error(`cannot read the array: ${source}`);
    const [, quoted, plain, separator] = match;
    rows.at(-1)!.push(quoted === undefined ? literal(plain ?? '') : quoted.slice(1, -1).replaceAll('""', '"'));
    if (separator === '') return rows;
    if (separator === ';') rows.push([]);
  }
}

function literal(source: string): unknown {
  const plain = source.trim();
  if (plain === '') return null;
  if (plain === 'TRUE' || plain === 'FALSE') return plain === 'TRUE';
  if (plain.startsWith('#')) return new CellError(plain as ErrorCode);
  const value = Number(plain);
  if (Number.isNaN(value)) throw new Error(`cannot read: ${source}`);
  return value;
}

function lookUp(reference: string, sheet: Matrix<unknown>): unknown[][] {
  const { row, column, rows, columns } = readRect(reference)!;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => sheet[row + down]?.[column + across] ?? null),
  );
}
