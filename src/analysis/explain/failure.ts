import type { Argument, Declaration, Failure, Language } from '../../functions';
import { ArgumentError, PassedError, readCell } from '../../functions';
import { CellError, placeAddress } from '../../sheet';
import type { Position } from '../../sheet';
import type { Origin } from '../formula';
import { matrixOf, placeIn } from './trace';
import type { Trace } from './trace';
import type { FailureNote } from './types';

interface Blame extends Position {
  readonly argument: Argument;
}

export interface Call {
  readonly declaration: Declaration;
  readonly values: readonly unknown[];
  readonly written: readonly string[];
  readonly origins: readonly (Origin | null)[];
}

/** What went wrong, which argument is to blame, where its cell is, and what is expected there. */
export function failureNote(
  failure: Failure,
  given: Call,
  element: Position | undefined,
  trace: Trace,
  language: Language,
): FailureNote {
  const note = { code: failure.code, reason: failure.reason[language] };
  const blame = blameIn(trace.error, given) ?? unreadable(given, element);
  if (!blame) return note;
  const cell = cellOf(blame, given);
  return {
    ...note,
    argument: blame.argument.label[language],
    expects: blame.argument.reader.help[language],
    ...(cell === '' ? {} : { cell }),
  };
}

/** What a calculation itself found wrong with an argument. */
function blameIn(error: unknown, { declaration }: Call): Blame | undefined {
  const known = error instanceof ArgumentError || error instanceof PassedError ? error : undefined;
  const argument = declaration.args.find(({ name }) => name === known?.argument.name);
  if (!argument) return undefined;
  const { row = 1, column = 1 } = (known instanceof ArgumentError ? known.position : undefined) ?? {};
  return { argument, row: row - 1, column: column - 1 };
}

/** The first cell that does not read, in the order of the arguments. */
function unreadable({ declaration, values }: Call, element: Position | undefined): Blame | undefined {
  for (const [index, argument] of declaration.args.entries()) {
    const value = values[index];
    if (value === null || value === undefined) {
      if (!argument.optional && !argument.takesBlank) return { argument, row: 0, column: 0 };
      continue;
    }
    const place = firstUnreadable(argument, value, element);
    if (place) return { argument, ...place };
  }
  return undefined;
}

function firstUnreadable(argument: Argument, value: unknown, element: Position | undefined): Position | undefined {
  const matrix = matrixOf(value);
  const only = argument.shape === 'each' && element ? placeIn(matrix, element) : undefined;
  for (const [row, cells] of matrix.entries()) {
    for (const [column, cell] of cells.entries()) {
      const asked = !only || (only.row === row && only.column === column);
      if (asked && !reads(argument, cell)) return { row, column };
    }
  }
  return undefined;
}

function reads(argument: Argument, cell: unknown): boolean {
  try {
    return !(readCell(argument, cell, { scale: 1 }) instanceof CellError);
  } catch {
    return false;
  }
}

function cellOf({ argument, row, column }: Blame, { declaration, written, origins }: Call): string {
  const index = declaration.args.indexOf(argument);
  const origin = origins[index];
  if (!origin) return written[index] ?? '';
  return placeAddress({ sheet: origin.sheet, row: origin.row + row, column: origin.column + column });
}
