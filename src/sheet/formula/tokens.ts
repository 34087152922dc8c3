import { tokenize } from '@borgar/fx';

/** A piece of a formula: a reference with its sheet is one, a negative number too. */
export interface Token {
  /** `range`, `range_beam` (whole columns or rows), `range_named`, `structured`, `func`, `operator`, `number`, `whitespace` … */
  readonly type: string;
  readonly value: string;
}

/** All pieces, so that together they are the formula again. */
export function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { mergeRefs: true, withLocation: false });
}

/** A formula's tokens, with the bracket that closes each `(` and what is to be written instead of each token. */
export interface TokenList {
  readonly tokens: readonly Token[];
  /** For `(` and `)` where its partner stands. */
  readonly partner: ReadonlyMap<number, number>;
  readonly texts: string[];
}

export function readTokens(formula: string): TokenList {
  const tokens = tokensOf(formula);
  const partner = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (isOperator(token, '(')) open.push(index);
    else if (isOperator(token, ')')) {
      const start = open.pop();
      if (start === undefined) return;
      partner.set(start, index);
      partner.set(index, start);
    }
  });
  return { tokens, partner, texts: tokens.map(({ value }) => value) };
}

export function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === 'operator' && token.value === value;
}

export function isBlank(token: Token | undefined): boolean {
  return token?.type === 'whitespace' || token?.type === 'newline';
}

const REFERENCES = new Set(['range', 'range_beam', 'range_named', 'structured']);

/** Cells, a name or a part of a table. */
export function isReference(token: Token | undefined): boolean {
  return token !== undefined && REFERENCES.has(token.type);
}

/** The last token of the operand that begins at `start`: `A1`, `F(…)`, `(…)`, each with a `#` behind it. */
export function operandEnd({ tokens, partner }: TokenList, start: number): number {
  let end = start;
  if (tokens[start]?.type === 'func') end = partner.get(start + 1) ?? start;
  else if (isOperator(tokens[start], '(')) end = partner.get(start) ?? start;
  return isOperator(tokens[end + 1], '#') ? end + 1 : end;
}

/** The first token of the operand that ends at `end`. */
export function operandStart({ tokens, partner }: TokenList, end: number): number {
  if (!isOperator(tokens[end], ')')) return end;
  const open = partner.get(end) ?? end;
  return tokens[open - 1]?.type === 'func' ? open - 1 : open;
}
