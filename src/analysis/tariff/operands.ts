import { tokenize } from '@borgar/fx';

/** Cells of a sheet, as a formula names them: `B2:C9`. */
export interface CellsReference {
  readonly sheet: string;
  readonly cells: string;
}

/** Why an argument has no value that could be read without Excel's own calculation. */
export type Unresolved = 'expression' | 'name' | 'structured' | 'spill' | 'otherBook' | 'wholeLines';

export type Operand =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'cells'; readonly reference: CellsReference }
  | { readonly kind: 'unresolved'; readonly why: Unresolved };

/** What the book's names stand for, by name in lower case, with `=` in front. */
export type Names = ReadonlyMap<string, string>;

interface Token {
  readonly type: string;
  readonly value: string;
}

/** What an argument is, as it is written in a formula of the sheet `home`. */
export function operandOf(written: string, home: string, names: Names): Operand {
  const tokens = tokenize(written, { mergeRefs: true }).filter(({ type }) => type !== 'whitespace') as Token[];
  const [first, ...rest] = tokens;
  if (!first) return { kind: 'omitted' };
  if (first.value === '{') return arrayOf(tokens);
  if (rest.length > 0) return unresolved(rest.every(({ value }) => value === '#') ? 'spill' : 'expression');
  const value = literal(first);
  if (value !== undefined) return { kind: 'value', value };
  switch (first.type) {
    case 'range':
      return cells(first.value, home);
    case 'range_named':
      return named(first.value, home, names);
    case 'range_beam':
    case 'range_ternary':
      return unresolved('wholeLines');
    case 'structured':
      return unresolved('structured');
    default:
      return unresolved('expression');
  }
}

function named(name: string, home: string, names: Names): Operand {
  const formula = names.get(name.toLowerCase());
  if (formula === undefined) return unresolved('name');
  // A name that stands for another name may stand for itself.
  return operandOf(formula.replace(/^=/, ''), home, new Map());
}

function cells(written: string, home: string): Operand {
  const end = written.lastIndexOf('!');
  const sheet = end < 0 ? home : written.slice(0, end).replace(/^'|'$/g, '').replaceAll("''", "'");
  if (/[[\]:]/.test(sheet)) return unresolved('otherBook');
  return { kind: 'cells', reference: { sheet, cells: written.slice(end + 1).replaceAll('$', '') } };
}

function arrayOf(tokens: readonly Token[]): Operand {
  const inner = tokens.slice(1, -1);
  const values = inner.filter(({ value }) => value !== ',' && value !== ';').map(literal);
  if (tokens.at(-1)?.value !== '}' || values.includes(undefined)) return unresolved('expression');
  const rows: unknown[][] = [[]];
  for (const token of inner) {
    if (token.value === ';') rows.push([]);
    else if (token.value !== ',') rows.at(-1)!.push(literal(token));
  }
  return { kind: 'value', value: rows };
}

function literal({ type, value }: Token): unknown {
  if (type === 'number') return Number(value);
  if (type === 'bool') return value.toUpperCase() === 'TRUE';
  return type === 'string' ? value.slice(1, -1).replaceAll('""', '"') : undefined;
}

function unresolved(why: Unresolved): Operand {
  return { kind: 'unresolved', why };
}
