/** Any one character. */
const ANY = null;

export function hasWildcards(pattern: string): boolean {
  return /[?*~]/.test(pattern);
}

/** Where a text first has a pattern of Excel's, from `from` on; below 0 for nowhere. `~` takes a wildcard for itself. */
export function findWildcards(pattern: string, text: string, from: number): number {
  const [first = [], ...others] = partsOf(pattern);
  const start = indexOf(first, text, from);
  let after = start + first.length;
  for (const part of others) {
    if (start < 0) return -1;
    const at = indexOf(part, text, after);
    // A later start leaves still less of the text.
    if (at < 0) return -1;
    after = at + part.length;
  }
  return start;
}

type Part = readonly (string | typeof ANY)[];

/** What stands between the asterisks. */
function partsOf(pattern: string): readonly Part[] {
  const parts: (string | typeof ANY)[][] = [[]];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]!;
    const escaped = sign === '~' && /[?*~]/.test(pattern[at + 1] ?? '');
    if (escaped) parts.at(-1)!.push(pattern[(at += 1)]!);
    else if (sign === '*') parts.push([]);
    else parts.at(-1)!.push(sign === '?' ? ANY : sign);
  }
  return parts;
}

function indexOf(part: Part, text: string, from: number): number {
  for (let at = from; at + part.length <= text.length; at += 1) {
    if (part.every((sign, index) => sign === ANY || sign === text[at + index])) return at;
  }
  return -1;
}
