/** What a terminal obeys instead of showing it, but for the ends of lines: control characters, marks of direction, separators. */
// eslint-disable-next-line no-control-regex -- these are what has to be found
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The text with all of them as JSON writes them, `\u001b`, so that JSON stays what it was. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/** The same for what belongs on one line, such as the text of a cell. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
