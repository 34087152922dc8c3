import { call, DateCell, Failure, FUNCTIONS } from '../../functions';
import type { Declaration, Output, OutputCell } from '../../functions';
import { CellError } from '../../sheet';
import type { Matrix, Position } from '../../sheet';
import type { CallExpression, Expression, FormulaCall, Obstacle, Reference } from '../../sheet/formula';
import { callsIn, readCall, readExpression } from '../../sheet/formula';

/** The first cell of a range. */
export interface Origin extends Position {
  readonly sheet: string;
}

/** Cells as they were read for a reference: null for an empty one. */
export interface CellsRead extends Origin {
  readonly values: Matrix<unknown>;
}

/** Why a reference leads to no cells. */
export type ReadingObstacle =
  | { readonly kind: 'noRange' }
  | { readonly kind: 'noSheet' }
  | { readonly kind: 'tooManyCells' }
  | { readonly kind: 'spillsUntold' };

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

const DECLARATIONS = new Map(FUNCTIONS.map((declaration) => [declaration.name, declaration]));

export function declarationOf(name: string): Declaration | undefined {
  return DECLARATIONS.get(name);
}

export function resolveCall({ name, written, args }: CallExpression, read: ReadCells): ResolvedCall {
  const resolved = args.map((expression) => resolve(expression, read));
  return {
    name,
    written,
    values: resolved.map(({ value }) => value),
    origins: resolved.map(({ origin }) => origin ?? null),
  };
}

/** What our own function gives for a call; why it cannot be told where an argument leads nowhere without Excel. */
export function evaluate(inner: CallExpression, read: ReadCells): Output | Unresolved {
  const { name, values } = resolveCall(inner, read);
  const kind = values.some((value) => value instanceof Unresolved) ? 'inside' : 'function';
  const output = kind === 'function' ? evaluateWith(name, values) : undefined;
  return output ?? new Unresolved({ kind, name: `MYNA.${name}` });
}

/** Our own function by its name; undefined where there is none that takes so many arguments. */
export function evaluateWith(name: string, values: readonly unknown[]): Output | undefined {
  const declaration = declarationOf(name);
  if (!declaration || values.length > declaration.args.length) return undefined;
  const output = call(declaration, values);
  if (output instanceof Promise) throw new Error('a call without addresses must not wait');
  return output;
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
      return { value: inside(expression.call, read) };
    case 'reference':
      return cellsOf(read(expression.reference));
  }
}

function inside(inner: CallExpression, read: ReadCells): unknown {
  const output = evaluate(inner, read);
  return output instanceof Unresolved ? output : handedOn(output);
}

function cellsOf(cells: CellsRead | ReadingObstacle): Resolved {
  if ('kind' in cells) return { value: new Unresolved(cells) };
  const { values, ...origin } = cells;
  return { value: values, origin };
}

/** A result as the next function takes it. */
export function handedOn(output: Output): unknown {
  return Array.isArray(output)
    ? (output as OutputCell[][]).map((row) => row.map(inputOf))
    : inputOf(output as OutputCell);
}

function inputOf(cell: OutputCell): unknown {
  if (cell instanceof DateCell) return cell.serial;
  return cell instanceof Failure ? new CellError(cell.code) : cell;
}

/** As Excel shows a function of ours, and as a file holds it where the add-in was not there to be asked. */
const OWN = /^(?:MYNA\.|_xldudf_MYNA_)([A-Z]+)$/i;

/** Without its namespace: `PERCARDCOST`. */
function ownName(written: string): string | null {
  return OWN.exec(written)?.[1]?.toUpperCase() ?? null;
}

/** Every call of our functions in a formula, outer ones before those inside them. */
export function mynaCalls(formula: string): readonly FormulaCall[] {
  return callsIn(formula, ownName);
}

/** Calls of our functions that stand in no other of them. */
export function outermostCalls(formula: string): readonly FormulaCall[] {
  return mynaCalls(formula).filter(({ depth }) => depth === 0);
}

/** What stands for an argument, calls of our functions in it among others. */
export function expressionOf(argument: string): Expression {
  return readExpression(argument, ownName);
}

export function readMynaCall(call: Pick<FormulaCall, 'name' | 'args'>): CallExpression {
  return readCall(call, ownName);
}
