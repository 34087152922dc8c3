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

/** Whether a text is all of what a pattern says. */
export function fitsWildcards(pattern: string, text: string): boolean {
  const parts = partsOf(pattern);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const end = text.length - last.length;
  if (parts.length === 1) return end === 0 && standsAt(first, text, 0);
  let after = first.length;
  if (end < after || !standsAt(first, text, 0) || !standsAt(last, text, end)) return false;
  for (const part of parts.slice(1, -1)) {
    const at = indexOf(part, text, after);
    if (at < 0) return false;
    after = at + part.length;
  }
  return after <= end;
}

function standsAt(part: Part, text: string, at: number): boolean {
  return part.every((sign, index) => sign === ANY || sign === text[at + index]);
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

/** How many signs of a part one number keeps track of. */
const BITS = 32;

/**
 * All starts at once, sign by sign of the text: bit i says whether the part's first i + 1 signs end here. Trying each start by
 * itself would take as many steps as the text is long for every sign of a part such as ?????b.
 */
function indexOf(part: Part, text: string, from: number): number {
  if (from + part.length > text.length) return -1;
  if (part.length === 0) return from;
  const places = placesOf(part);
  const words = Math.ceil(part.length / BITS);
  const ending = new Int32Array(words);
  const last = 1 << ((part.length - 1) % BITS);
  for (let at = from; at < text.length; at += 1) {
    const fitting = places.get(text[at]!) ?? places.get(ANY)!;
    let carried = 1;
    for (let word = 0; word < words; word += 1) {
      const before = ending[word]!;
      ending[word] = ((before << 1) | carried) & fitting[word]!;
      carried = before >>> (BITS - 1);
    }
    if ((ending[words - 1]! & last) !== 0) return at - part.length + 1;
  }
  return -1;
}

/** For each sign where it may stand in the part; those of any other sign under `ANY`. */
function placesOf(part: Part): ReadonlyMap<string | typeof ANY, Int32Array> {
  const places = new Map<string | typeof ANY, Int32Array>([[ANY, new Int32Array(Math.ceil(part.length / BITS))]]);
  const mark = (marked: Int32Array, index: number): void => {
    marked[Math.floor(index / BITS)]! |= 1 << (index % BITS);
  };
  part.forEach((sign, index) => sign === ANY && mark(places.get(ANY)!, index));
  part.forEach((sign, index) => {
    if (sign === ANY) return;
    if (!places.has(sign)) places.set(sign, places.get(ANY)!.slice());
    mark(places.get(sign)!, index);
  });
  return places;
}
