import { fail } from '../fault';
import { normalizeWidth } from '../numerals';

export interface Category {
  readonly name: string;
  /** Unknown where blank. */
  readonly calls: number | null;
}

/** Share of the known calls that falls on the selected categories; unknown where those of a selected one are. */
export function callShare(categories: readonly Category[], selected: readonly string[]): number | undefined {
  const chosen = new Map(selected.map((name) => [keyOf(name), name]));
  const keyed = categories.map(({ name, calls }) => ({ key: keyOf(name), calls }));
  for (const [key, name] of chosen) {
    const own = keyed.filter((category) => category.key === key);
    if (own.length === 0) fail('unknownCategory', { text: name });
    if (own.every(({ calls }) => calls === null)) return undefined;
  }
  const total = sum(keyed);
  if (total === 0) return fail('divisionByZero', { divisor: 'total' });
  return sum(keyed.filter(({ key }) => chosen.has(key))) / total;
}

function sum(categories: readonly { readonly calls: number | null }[]): number {
  return categories.reduce((total, { calls }) => total + (calls ?? 0), 0);
}

/** The name without spaces, in one width and in small letters. Only half-width kana need Unicode's help to become wide. */
function keyOf(name: string): string {
  return normalizeWidth(name)
    .replace(/[\uFF61-\uFF9F]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/\s/g, '')
    .toLowerCase();
}
