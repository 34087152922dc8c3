import { call, DateCell, Failure, FUNCTIONS } from '../../functions';
import type { OutputCell } from '../../functions';
import type { Matrix } from '../../sheet';
import type { Expression, Obstacle, Reference, ResolvableCall } from './expression';
import type { Origin } from './types';

/** Cells as they were read for a reference: null for an empty one. */
export interface CellsRead extends Origin {
  readonly values: Matrix<unknown>;
}

/** Why a reference leads to no cells. */
export type ReadingObstacle =
  { readonly kind: 'noRange' } | { readonly kind: 'noSheet' } | { readonly kind: 'tooManyCells' };

/** An argument that cannot be followed to what it holds. */
export class Unresolved {
  constructor(readonly obstacle: Obstacle | ReadingObstacle | { readonly kind: 'inside'; readonly name: string }) {}
}

export interface ResolvedCall {
  readonly name: string;
  readonly written: readonly string[];
  /** As a function is called: null for an omitted one; or why it cannot be told. */
  readonly values: readonly unknown[];
  readonly origins: readonly (Origin | null)[];
}

export type ReadCells = (reference: Reference) => CellsRead | ReadingObstacle;

export function resolveCall({ name, written, args }: ResolvableCall, read: ReadCells): ResolvedCall {
  const resolved = args.map((expression) => resolve(expression, read));
  return {
    name,
    written,
    values: resolved.map(({ value }) => value),
    origins: resolved.map(({ origin }) => origin ?? null),
  };
}

interface Resolved {
  readonly value: unknown;
  readonly origin?: Origin;
}

function resolve(expression: Expression, read: ReadCells): Resolved {
  switch (expression.kind) {
    case 'omitted':
      return { value: null };
    case 'literal':
      return { value: expression.value };
    case 'obstacle':
      return { value: new Unresolved(expression.obstacle) };
    case 'call':
      return { value: evaluated(expression.call, read) };
    case 'reference':
      return cellsOf(read(expression.reference));
  }
}

function cellsOf(cells: CellsRead | ReadingObstacle): Resolved {
  if ('kind' in cells) return { value: new Unresolved(cells) };
  const { values, ...origin } = cells;
  return { value: values, origin };
}

/** A call inside an argument is what our own function makes of it. */
function evaluated(inner: ResolvableCall, read: ReadCells): unknown {
  const { name, values } = resolveCall(inner, read);
  const declaration = FUNCTIONS.find((candidate) => candidate.name === name);
  if (!declaration) return new Unresolved({ kind: 'function', name: `MYNA.${name}` });
  if (values.some((value) => value instanceof Unresolved))
    return new Unresolved({ kind: 'inside', name: `MYNA.${name}` });
  const output = call(declaration, values);
  if (output instanceof Promise) throw new Error('a call without addresses must not wait');
  return Array.isArray(output)
    ? (output as OutputCell[][]).map((row) => row.map(handedOn))
    : handedOn(output as OutputCell);
}

function handedOn(cell: OutputCell): unknown {
  if (cell instanceof DateCell) return cell.serial;
  return cell instanceof Failure ? { type: 'Error', basicValue: cell.code } : cell;
}
