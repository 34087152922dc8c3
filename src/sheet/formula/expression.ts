import { parseStructRef } from '@borgar/fx';
import { CellError } from '../cell';
import type { Content, Matrix } from '../cell';
import { callsIn } from './calls';
import type { NameOf } from './calls';
import { isBlank, isOperator, isReference, readTokens } from './tokens';
import type { Token } from './tokens';

/** Why an argument is not followed to what it holds: that would take Excel's own calculation, or another book. */
export type Obstacle =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'expression' }
  | { readonly kind: 'otherWorkbook' }
  | { readonly kind: 'severalSheets' };

/** What an argument refers to. */
export type Reference =
  | {
      readonly kind: 'cells';
      readonly text: string;
      /** Null for the sheet of the formula. */
      readonly sheet: string | null;
      /** `$B$2:C9` or `A:C`, as it is written. */
      readonly cells: string;
      /** Written with #: all that the cell's formula spilled. */
      readonly spilled: boolean;
    }
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null; readonly name: string }
  | {
      readonly kind: 'table';
      readonly text: string;
      readonly table: string;
      readonly columns: readonly string[];
      /** As in `[#Headers]`, in small letters; `this row` for `@`. */
      readonly sections: readonly string[];
    };

export type Literal = Content | CellError;

/** What stands for an argument in a formula. */
export type Expression =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: Literal | Matrix<Literal> }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly call: CallExpression }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/** A call whose arguments are read as well. */
export interface CallExpression {
  readonly name: string;
  readonly args: readonly Expression[];
  /** As the arguments are written. */
  readonly written: readonly string[];
}

/** An argument as it is written; calls inside it are read where `nameOf` knows their functions. */
export function readExpression(text: string, nameOf: NameOf): Expression {
  const { tokens, partner } = readTokens(text.trim());
  const last = tokens.length - 1;
  const [first] = tokens;
  if (!first) return { kind: 'omitted' };
  const inner = (from: number, to: number): Expression => readExpression(textOf(tokens.slice(from, to)), nameOf);
  if (isOperator(first, '(') && partner.get(0) === last) return inner(1, last);
  // A plus sign changes nothing, whatever stands behind it.
  if (isOperator(first, '+')) return inner(1, last + 1);
  return (
    literalOf(tokens) ?? signed(tokens, inner) ?? referenceOf(tokens) ?? callOf(text, nameOf) ?? obstacleIn(tokens)
  );
}

/** Every reference of a call, also inside of calls in its arguments. */
export function referencesIn({ args }: CallExpression): readonly Reference[] {
  return args.flatMap((expression) => {
    if (expression.kind === 'reference') return [expression.reference];
    return expression.kind === 'call' ? referencesIn(expression.call) : [];
  });
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ value }) => value).join('');
}

function literalOf(tokens: readonly Token[]): Expression | undefined {
  const solid = tokens.filter((token) => !isBlank(token));
  const [only] = solid;
  const value = only && isOperator(only, '{') ? arrayOf(solid) : solid.length === 1 ? scalarOf(only!) : undefined;
  return value === undefined ? undefined : { kind: 'literal', value };
}

function scalarOf({ type, value }: Token): Literal | undefined {
  if (type === 'number') return Number(value);
  if (type === 'string') return value.slice(1, -1).replaceAll('""', '"');
  if (type === 'bool') return value.toUpperCase() === 'TRUE';
  if (type !== 'error') return undefined;
  return new CellError(value.toUpperCase());
}

/** `-5`, `50%`, `-(5)`: a sign or a percent sign on a number. */
function signed(tokens: readonly Token[], inner: (from: number, to: number) => Expression): Expression | undefined {
  const percent = isOperator(tokens.at(-1), '%');
  if (!percent && !isOperator(tokens[0], '-')) return undefined;
  const operand = percent ? inner(0, tokens.length - 1) : inner(1, tokens.length);
  if (operand.kind !== 'literal' || typeof operand.value !== 'number') return undefined;
  return { kind: 'literal', value: percent ? operand.value / 100 : -operand.value };
}

function arrayOf(tokens: readonly Token[]): Literal[][] | undefined {
  if (!isOperator(tokens.at(-1), '}')) return undefined;
  const rows = divided(tokens.slice(1, -1), ';').map((row) => divided(row, ',').map(elementOf));
  return rows.flat().includes(undefined) ? undefined : (rows as Literal[][]);
}

/** As lenient as an argument: other programs write a sign apart from its number. */
function elementOf(tokens: readonly Token[]): Literal | undefined {
  const element = readExpression(textOf(tokens), () => null);
  return element.kind === 'literal' && !Array.isArray(element.value) ? (element.value as Literal) : undefined;
}

function divided(tokens: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isOperator(token, separator)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

function referenceOf(tokens: readonly Token[]): Expression | undefined {
  const [first, mark, ...rest] = tokens.filter((token) => !isBlank(token));
  const spilled = isOperator(mark, '#');
  if (!first || !isReference(first) || rest.length > 0 || (mark && !spilled)) return undefined;
  if (first.type !== 'structured') return placed(first, spilled);
  const { table = '', columns = [], sections = [] } = parseStructRef(first.value) ?? {};
  return { kind: 'reference', reference: { kind: 'table', text: first.value, table, columns, sections } };
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** Cells or a name, perhaps of another sheet. */
function placed({ type, value: text }: Token, spilled: boolean): Expression {
  const [prefix = '', quoted, plain] = SHEET.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  if (sheet?.includes('[')) return { kind: 'obstacle', obstacle: { kind: 'otherWorkbook' } };
  if (sheet?.includes(':')) return { kind: 'obstacle', obstacle: { kind: 'severalSheets' } };
  const rest = text.slice(prefix.length);
  const reference: Reference =
    type === 'range_named'
      ? { kind: 'name', text, sheet, name: rest }
      : { kind: 'cells', text, sheet, cells: rest, spilled };
  return { kind: 'reference', reference };
}

function callOf(text: string, nameOf: NameOf): Expression | undefined {
  const [call] = callsIn(text, nameOf);
  const whole = call?.start === text.search(/\S/) && call.end === text.trimEnd().length;
  return call && whole ? { kind: 'call', call: readCall(call, nameOf) } : undefined;
}

export function readCall({ name, args }: { name: string; args: readonly string[] }, nameOf: NameOf): CallExpression {
  return { name, written: args, args: args.map((argument) => readExpression(argument, nameOf)) };
}

function obstacleIn(tokens: readonly Token[]): Expression {
  const called = tokens.find(({ type }) => type === 'func');
  const obstacle: Obstacle = called ? { kind: 'function', name: called.value.toUpperCase() } : { kind: 'expression' };
  return { kind: 'obstacle', obstacle };
}
