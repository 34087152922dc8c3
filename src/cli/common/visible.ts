/**
 * What a terminal obeys instead of showing it, but for the ends of lines: control characters, marks of direction and others without a
 * width, separators, halves of pairs. Private letters stay: they are the rare kanji of people's names.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with all of them as JSON writes them, `\u001b`, so that JSON stays what it was. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/** More of a text than this nobody reads on a line of a terminal. */
const LONGEST = 2_000;

/** The same for what belongs on one line, such as the text of a cell. */
export function visibleLine(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return visible(short).replace(/[\n\t]/g, escaped);
}

function escaped(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
