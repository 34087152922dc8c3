import { tokenize, type Token } from '@borgar/fx';

export type { Token };

/** A formula's tokens, with the bracket that closes each `(` and what is to be written instead of each token. */
export interface TokenList {
  readonly tokens: readonly Token[];
  /** For `(` and `)` where its partner stands. */
  readonly partner: ReadonlyMap<number, number>;
  readonly texts: string[];
}

export function readTokens(formula: string): TokenList {
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false });
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

export function isReference(token: Token | undefined): boolean {
  return (
    token !== undefined && ['range', 'range_beam', 'range_named', 'range_ternary', 'structured'].includes(token.type)
  );
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
