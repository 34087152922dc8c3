import { call, DateCell, Failure } from '../../src/functions';
import type { Declaration } from '../../src/functions';

const CODES = new Set(['#VALUE!', '#NUM!', '#DIV/0!', '#N/A', '#REF!', '#NAME?', '#NULL!']);

/** What is wrong with a function's answer to these arguments; null where it is a value or a typed error with a reason. */
export function faultOf(declaration: Declaration, args: readonly unknown[]): string | null {
  let output: unknown;
  try {
    output = call(declaration, args);
  } catch (error) {
    return `throws ${String(error)}`;
  }
  if (output instanceof Promise) return 'waits';
  if (Object.keys(Object.prototype).length > 0) return 'touches the prototype of objects';
  return Array.isArray(output) ? faultOfTable(output) : faultOfCell(output);
}

function faultOfTable(rows: readonly unknown[]): string | null {
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return 'gives a table without cells';
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== first.length) return 'gives a ragged table';
    for (const cell of row) {
      const fault = faultOfCell(cell);
      if (fault) return fault;
    }
  }
  return null;
}

function faultOfCell(cell: unknown): string | null {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0) ? null : `gives ${cell}`;
  if (typeof cell === 'string') return /NaN|undefined|Infinity|\[object/.test(cell) ? `gives the text ${cell}` : null;
  if (typeof cell === 'boolean') return null;
  if (cell instanceof DateCell) return Number.isFinite(cell.serial) ? null : 'gives a date without a day';
  if (!(cell instanceof Failure)) return `gives ${String(cell)}`;
  const { ja, en } = cell.reason;
  if (!CODES.has(cell.code) || ja === '' || en === '') return `gives an error without a reason: ${cell.code}`;
  return /内部の問題/.test(ja) ? `gives an internal error: ${ja}` : null;
}
