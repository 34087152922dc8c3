import type { SearchLine } from './searchLines';

/** Lines that hold every word of the query, in any order; a word in the name counts most, then one in the sentence. */
export function matches(lines: readonly SearchLine[], query: string): SearchLine[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return lines
    .map((line) => ({ line, score: scoreOf(line, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ line }) => line);
}

function scoreOf({ name, text, words }: SearchLine, wanted: readonly string[]): number {
  const places = [folded(name), folded(text), folded(words)];
  const scores = wanted.map((word) => places.findIndex((place) => place.includes(word)));
  return scores.includes(-1) ? 0 : scores.reduce((sum, place) => sum + 10 ** (places.length - place), 0);
}

/** Width, case and the kind of kana make no difference. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
