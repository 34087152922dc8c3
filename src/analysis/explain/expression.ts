import { parseStructRef, tokenize } from '@borgar/fx';
import type { MynaCall } from '../formula';
import { mynaCalls } from '../formula';

/** Why an argument cannot be followed to what it holds. */
export type Obstacle =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'expression' }
  | { readonly kind: 'otherWorkbook' }
  | { readonly kind: 'severalSheets' };

export interface TableReference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** What an argument refers to, as Excel has to be asked for it. */
export type Reference =
  | {
      readonly kind: 'cells';
      readonly text: string;
      readonly sheet: string | null;
      readonly cells: string;
      readonly spilled: boolean;
    }
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null; readonly name: string }
  | ({ readonly kind: 'table'; readonly text: string } & TableReference);

/** What stands for an argument in a formula. */
export type Expression =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly call: ResolvableCall }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

export interface ResolvableCall {
  readonly name: string;
  readonly args: readonly Expression[];
  /** As the arguments are written. */
  readonly written: readonly string[];
}

type Token = Pick<ReturnType<typeof tokenize>[number], 'type' | 'value'>;

/** Calls of our functions that stand in no other of them. */
export function outermostCalls(formula: string): readonly MynaCall[] {
  return mynaCalls(formula).filter(({ depth }) => depth === 0);
}

export function resolvable({ name, args }: Pick<MynaCall, 'name' | 'args'>): ResolvableCall {
  return { name, written: args, args: args.map(expressionOf) };
}

/** Every reference of a call, also inside of calls in its arguments. */
export function referencesIn({ args }: ResolvableCall): readonly Reference[] {
  return args.flatMap((expression) => {
    if (expression.kind === 'reference') return [expression.reference];
    return expression.kind === 'call' ? referencesIn(expression.call) : [];
  });
}

export function expressionOf(text: string): Expression {
  const tokens = tokenize(text, { mergeRefs: true }).filter(({ type }) => type !== 'whitespace');
  if (tokens.length === 0) return { kind: 'omitted' };
  return (
    withoutBrackets(tokens, text) ?? literalOf(tokens) ?? referenceOf(tokens) ?? callOf(text) ?? obstacleIn(tokens)
  );
}

function withoutBrackets(tokens: readonly Token[], text: string): Expression | undefined {
  const around = tokens[0]?.value === '(' && tokens.at(-1)?.value === ')';
  const inside = tokens.slice(1, -1);
  if (!around || inside.some(({ value }) => value === '(' || value === ')' || value === ',')) return undefined;
  return expressionOf(text.trim().slice(1, -1));
}

function literalOf(tokens: readonly Token[]): Expression | undefined {
  const value = tokens[0]?.value === '{' ? arrayOf(tokens) : scalarOf(tokens);
  return value === undefined ? undefined : { kind: 'literal', value };
}

/** A sign, a number and percent signs; a text; a truth value; an error. */
function scalarOf(tokens: readonly Token[]): unknown {
  const signs = tokens.findIndex(({ value }) => value !== '-' && value !== '+');
  const { type, value } = tokens[signs] ?? { type: '', value: '' };
  const rest = tokens.slice(signs + 1);
  if (type === 'number' && rest.every((token) => token.value === '%')) {
    const sign = tokens.slice(0, signs).filter((token) => token.value === '-').length % 2 === 0 ? 1 : -1;
    return (sign * Number(value)) / 100 ** rest.length;
  }
  if (signs > 0 || rest.length > 0) return undefined;
  if (type === 'string') return value.slice(1, -1).replaceAll('""', '"');
  if (type === 'bool') return value.toUpperCase() === 'TRUE';
  return type === 'error' ? { type: 'Error', basicValue: value } : undefined;
}

function arrayOf(tokens: readonly Token[]): unknown[][] | undefined {
  if (tokens.at(-1)?.value !== '}') return undefined;
  const rows: unknown[][] = [];
  for (const line of split(tokens.slice(1, -1), ';')) rows.push(split(line, ',').map(scalarOf));
  return rows.flat().includes(undefined) ? undefined : rows;
}

function split(tokens: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.value === separator && token.type === 'operator') parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const REFERENCES = ['range', 'range_beam', 'range_named', 'structured'];

function referenceOf([first, mark, ...rest]: readonly Token[]): Expression | undefined {
  const spilled = mark?.value === '#';
  if (!first || !REFERENCES.includes(first.type) || rest.length > 0 || (mark && !spilled)) return undefined;
  return first.type === 'structured' ? structured(first.value) : placed(first, spilled);
}

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

function structured(text: string): Expression {
  const { table = '', columns = [], sections = [] } = parseStructRef(text) ?? {};
  return { kind: 'reference', reference: { kind: 'table', text, table, columns, sections } };
}

function callOf(text: string): Expression | undefined {
  const [call] = mynaCalls(text);
  const whole = call?.start === text.search(/\S/) && call.end === text.trimEnd().length;
  return call && whole ? { kind: 'call', call: resolvable(call) } : undefined;
}

function obstacleIn(tokens: readonly Token[]): Expression {
  const called = tokens.find(({ type }) => type === 'func');
  const obstacle: Obstacle = called ? { kind: 'function', name: called.value.toUpperCase() } : { kind: 'expression' };
  return { kind: 'obstacle', obstacle };
}
