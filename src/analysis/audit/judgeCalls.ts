import { readDate } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { DomainError } from '../../domain';
import { MAIL_CLASSES } from '../../domain/postage';
import { Failure } from '../../functions';
import type { Argument, Declaration, Output, Text } from '../../functions';
import { postageRates } from '../../reference';
import type { AuditBook } from './auditBook';
import type { CellGrid } from './cells';
import type { FindingRuns } from './finding';
import { declarationOf, evaluate, expressionOf, readMynaCall, Unresolved } from '../formula';
import type { FormulaCall } from '../../sheet/formula';

/** One of our formulas, where it stands, and the calls in it. */
export interface CallingCell {
  readonly grid: CellGrid;
  readonly row: number;
  readonly column: number;
  readonly calls: readonly FormulaCall[];
}

/** Since when the newest prices of each class of mail hold. */
const NEWEST: ReadonlyMap<string, string> = new Map(
  MAIL_CLASSES.map((mailClass) => [
    mailClass,
    postageRates().reduce((newest, { service, from }) => (service === mailClass && from > newest ? from : newest), ''),
  ]),
);

export function judgeError(cell: CallingCell, book: AuditBook, runs: FindingRuns): void {
  const { grid, row, column } = cell;
  if (grid.typeAt(row, column) !== 'Error') return;
  const code = String(grid.valueAt(row, column));
  const { name, reason } = failingCall(cell, book);
  runs.add('error', grid, row, column, { code, name, reason }, JSON.stringify([code, name, reason?.ja]));
}

/** The call that fails, innermost first, and why; the reason is missing where only Excel knows the arguments. */
function failingCall({ grid, calls }: CallingCell, book: AuditBook): { name: string; reason: Text | null } {
  for (const inner of [...calls].reverse()) {
    const output = evaluate(readMynaCall(inner), book.reader(grid.sheet));
    const failure = output instanceof Unresolved ? undefined : firstFailure(output);
    if (failure) return { name: inner.name, reason: failure.reason };
  }
  return { name: calls[0]!.name, reason: null };
}

function firstFailure(output: Output): Failure | undefined {
  const cells = Array.isArray(output) ? (output as unknown[][]).flat() : [output];
  return cells.find((cell) => cell instanceof Failure);
}

/** Whether each call says as of which day, and whether that day still has the newest prices. */
export function judgeAsOf({ grid, row, column, calls }: CallingCell, runs: FindingRuns): void {
  for (const { name, args } of calls) {
    const declaration = declarationOf(name);
    const index = declaration?.args.findIndex((argument) => argument.name === 'asOf') ?? -1;
    if (!declaration || index < 0) continue;
    const source = args[index] ?? '';
    if (source === '') {
      runs.add('noAsOf', grid, row, column, { name, argument: declaration.args[index]! }, name);
      continue;
    }
    const day = declaration.family === 'postage' ? writtenDay(source) : undefined;
    const newest = newestFor(declaration, args);
    if (day === undefined || day >= readDate(newest)) continue;
    runs.add('oldAsOf', grid, row, column, { name, day: source, newest }, `${name} ${source}`);
  }
}

/** The day of the class that the call itself names; else the one before which a day is too old for every class. */
function newestFor({ args }: Declaration, written: readonly string[]): string {
  const index = args.findIndex(({ name }) => name === 'class');
  const expression = expressionOf(written[index] ?? '');
  const named = expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : null;
  const own = named !== null && NEWEST.get(classNamed(args[index]!, named));
  return own || [...NEWEST.values()].reduce((earliest, day) => (day < earliest ? day : earliest));
}

function classNamed({ reader }: Argument, text: string): string {
  try {
    return String(reader.read(text, { scale: 1 }));
  } catch (error) {
    if (error instanceof DomainError) return '';
    throw error;
  }
}

const DATE_CALL = /^DATE\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/i;

/** The day that a formula itself names; one that it takes from a cell stands there for all to see. */
function writtenDay(source: string): Day | undefined {
  const date = DATE_CALL.exec(source);
  const expression = expressionOf(source);
  const literal = expression.kind === 'literal' ? expression.value : undefined;
  const written = date ? date.slice(1).join('/') : literal;
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  try {
    return readDate(written);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
