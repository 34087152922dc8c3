import { tokenize } from '@borgar/fx';
import { call, Failure } from '../../functions';
import type { Output } from '../../functions';
import { mynaCalls } from '../formula';
import type { MynaCall } from '../formula';
import { declarationOf } from './auditBook';
import type { AuditBook } from './auditBook';

/** What an argument is worth; nothing where only Excel could tell. */
export interface Resolved {
  readonly value: unknown;
}

/** The value of an argument as it is written: literals, array constants, references, names and calls of our own functions. */
export function resolveArgument(source: string, book: AuditBook, sheet: string): Resolved | undefined {
  if (source === '') return { value: null };
  const literal = literalIn(source);
  if (literal) return literal;
  const place = book.find(source, sheet);
  if (place) return { value: book.values(place) };
  const inner = mynaCalls(`=${source}`).find(({ start, end }) => start === 1 && end === source.length + 1);
  const output = inner && evaluate(inner, book, sheet);
  return output === undefined ? undefined : { value: inputOf(output) };
}

/** What our own function gives for a call; undefined where an argument cannot be told without Excel. */
export function evaluate({ name, args }: MynaCall, book: AuditBook, sheet: string): Output | undefined {
  const declaration = declarationOf(name);
  if (!declaration || args.length > declaration.args.length) return undefined;
  const values: unknown[] = [];
  for (const source of args) {
    const resolved = resolveArgument(source, book, sheet);
    if (!resolved) return undefined;
    values.push(resolved.value);
  }
  const output = call(declaration, values);
  return output instanceof Promise ? undefined : output;
}

export function literalIn(source: string): Resolved | undefined {
  const tokens = tokenize(source).filter(({ type }) => type !== 'whitespace');
  if (tokens[0]?.value === '{') return arrayIn(tokens);
  const [sign, number] = tokens;
  if (tokens.length === 2 && sign?.value === '-' && number?.type === 'number') return { value: -Number(number.value) };
  return tokens.length === 1 ? valueOf(tokens[0]!) : undefined;
}

type Token = ReturnType<typeof tokenize>[number];

function valueOf({ type, value }: Token): Resolved | undefined {
  if (type === 'number') return { value: Number(value) };
  if (type === 'string') return { value: value.slice(1, -1).replaceAll('""', '"') };
  if (type === 'bool') return { value: value.toUpperCase() === 'TRUE' };
  return undefined;
}

function arrayIn(tokens: readonly Token[]): Resolved | undefined {
  const rows: unknown[][] = [[]];
  let sign = 1;
  for (const token of tokens.slice(1)) {
    if (token.value === '}') return { value: rows };
    if (token.value === ';') rows.push([]);
    else if (token.value === '-') sign = -1;
    else if (token.value !== ',') {
      const resolved = valueOf(token);
      if (!resolved) return undefined;
      rows.at(-1)!.push(typeof resolved.value === 'number' ? sign * resolved.value : resolved.value);
      sign = 1;
    }
  }
  return undefined;
}

/** A result as the next function takes it. */
function inputOf(output: Output): unknown {
  const cell = (item: unknown): unknown => {
    if (item instanceof Failure) return { type: 'Error', basicValue: item.code };
    return typeof item === 'object' && item !== null && 'serial' in item ? item.serial : item;
  };
  return Array.isArray(output) ? (output as unknown[][]).map((row) => row.map(cell)) : cell(output);
}
