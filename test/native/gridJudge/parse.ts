/** A formula of the native edition's texts, taken apart. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'range'; readonly address: string }
  | { readonly kind: 'operator'; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'negative' | 'percent'; readonly of: Node }
  /** An argument that is left out is null. */
  | { readonly kind: 'call'; readonly of: Node; readonly args: readonly (Node | null)[] };

const TOKEN =
  /\s*("(?:[^"]|"")*"|#(?:N\/A|DIV\/0!|[A-Z]+[!?])|\d+\.?\d*(?:E[+-]?\d+)?|\.\d+|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|\[\w+\]|[A-Za-z_][\w.]*|<=|>=|<>|[-+*/^&=<>%(){},;])/y;

/** From weak to strong. A sign before a number is stronger than all of them. */
const OPERATORS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

export function parse(formula: string): Node {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  let at = 0;
  const next = (): string | undefined => tokens[at];
  const take = (sign: string): void => {
    if (tokens[at] !== sign) throw new Error(`${sign} expected, not ${tokens[at]} in ${formula}`);
    at += 1;
  };

  const binary = (strength: number): Node => {
    const signs = OPERATORS[strength];
    if (!signs) return signed();
    let left = binary(strength + 1);
    while (signs.includes(next()!)) {
      const sign = tokens[at++]!;
      left = { kind: 'operator', sign, left, right: binary(strength + 1) };
    }
    return left;
  };
  const signed = (): Node => {
    if (next() === '-') {
      at += 1;
      return { kind: 'negative', of: signed() };
    }
    if (next() === '+') at += 1;
    let node = single();
    for (;;) {
      if (next() === '%') {
        at += 1;
        node = { kind: 'percent', of: node };
      } else if (next() === '(') node = { kind: 'call', of: node, args: args() };
      else return node;
    }
  };
  const args = (): (Node | null)[] => {
    take('(');
    const given: (Node | null)[] = [];
    if (next() === ')') {
      at += 1;
      return given;
    }
    for (;;) {
      given.push(next() === ',' || next() === ')' ? null : binary(0));
      if (next() === ')') break;
      take(',');
    }
    take(')');
    return given;
  };
  const array = (): Node => {
    const rows: Node[][] = [[binary(0)]];
    while (next() !== '}') {
      if (next() === ';') {
        at += 1;
        rows.push([binary(0)]);
      } else {
        take(',');
        rows.at(-1)!.push(binary(0));
      }
    }
    take('}');
    return { kind: 'array', rows };
  };
  const single = (): Node => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`the formula ends too early: ${formula}`);
    if (token === '(') {
      const inner = binary(0);
      take(')');
      return inner;
    }
    if (token === '{') return array();
    if (token.startsWith('"')) return { kind: 'text', value: token.slice(1, -1).replaceAll('""', '"') };
    if (token.startsWith('#')) return { kind: 'error', code: token };
    if (/^[\d.]/.test(token)) return { kind: 'number', value: Number(token) };
    if (token === 'TRUE' || token === 'FALSE') return { kind: 'truth', value: token === 'TRUE' };
    if (/^\$?[A-Z]{1,3}\$?\d+/.test(token)) return { kind: 'range', address: token.replaceAll('$', '') };
    // An argument of LAMBDA that may be left out.
    if (/^[[A-Za-z_]/.test(token)) return { kind: 'name', name: token.replace(/[[\]]/g, '') };
    throw new Error(`${token} is out of place in ${formula}`);
  };

  const node = binary(0);
  if (at < tokens.length) throw new Error(`${tokens[at]} follows the end of ${formula}`);
  return node;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (formula.slice(TOKEN.lastIndex).trim() !== '') {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(formula);
    if (!found) throw new Error(`cannot read ${formula.slice(from, from + 20)} in ${formula}`);
    tokens.push(found[1]!);
  }
  return tokens;
}
