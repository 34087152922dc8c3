import { normalizeWidth } from '../../numerals';
import { COLUMN_IDS } from './cells';
import type { Column } from './cells';
import { HEADINGS, plainHeader } from './vocabulary';

const NOTE = /^(?:※|注|[(（]注|・|\*|備考)/;
/** Shares and running totals are no column's figures. */
const OTHER = /(?:率|割合|比|累計|計)$/;
/** Longer texts are sentences. */
const LONGEST = 20;

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));

const CANDIDATES = COLUMN_IDS.filter((column) => column !== 'body' && column !== 'month').flatMap((column) =>
  [HEADINGS[column].name, ...(column === 'planned' ? ['交付枚数'] : [])].map((name) => ({
    column,
    pairs: pairsOf(name),
  })),
);

/** The column whose words a heading that is not read looks most like, of those that the table lacks. */
export function nearestColumn(text: string, has: (column: Column) => boolean, likeness = 0.5): Column | undefined {
  const plain = plainHeader(text);
  if (plain.length > LONGEST || OTHER.test(plain) || NOTE.test(normalizeWidth(text).trim())) return undefined;
  const pairs = pairsOf(plain);
  let best: { column: Column; likeness: number } | undefined;
  for (const candidate of CANDIDATES) {
    if (has(candidate.column)) continue;
    const shared = [...pairs].filter((pair) => candidate.pairs.has(pair)).length;
    const alike = (2 * shared) / (pairs.size + candidate.pairs.size);
    if (alike >= likeness && alike > (best?.likeness ?? 0)) best = { column: candidate.column, likeness: alike };
  }
  return best?.column;
}
