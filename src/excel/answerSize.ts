import { isOnTheWeb } from './host/office';

/** Excel on the web takes 5 MB at once (OfficeDev/office-js#4654), with what the library writes around the cells. */
const LIMIT = 4_500_000;
/** So few cells stay below it, whatever texts our functions give. */
const FEW_CELLS = 4_000;

/** Into how many parts a result would have to be split for Excel on the web; 1 where it fits, and in every other Excel. */
export function partsOnTheWeb(rows: readonly (readonly unknown[])[]): number {
  if (rows.length * (rows[0]?.length ?? 0) <= FEW_CELLS || !isOnTheWeb()) return 1;
  return Math.ceil(bytesOf(JSON.stringify(rows)) / LIMIT);
}

/** As UTF-8, where a character of Japanese takes three. */
function bytesOf(text: string): number {
  let bytes = text.length;
  if (bytes * 3 <= LIMIT) return bytes;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += isSurrogate(code) ? 1 : 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

/** Two of them are one character of four bytes. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
