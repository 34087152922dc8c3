import { normalizeWidth } from '../../domain/numerals';
import { splitText } from './split';

export type Lines = readonly (readonly string[])[];

/** The cells of a text from the clipboard, by tabs or as a table of commas; undefined for what belongs into one cell. */
export function pastedCells(text: string): Lines | undefined {
  let end = text.length;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end -= 1;
  const whole = text.slice(0, end);
  if (whole.includes('\t')) return byTabs(whole);
  if (!/[\r\n]/.test(whole)) return undefined;
  return byCommas(whole) ?? byTabs(whole);
}

/** Fields that a spreadsheet has put in quotes may hold ends of lines. */
function byTabs(text: string): Lines {
  const { lines, openQuote } = splitText(text, '\t');
  return openQuote === undefined ? lines : text.split(/\r\n|\r|\n/).map((line) => line.split('\t'));
}

/**
 * The fields of a text in which commas part the cells of a table: as many in every line. Formulas, and lines such as 1,234 in which a
 * comma may stand within a number, are left as they are unless a line of headings above says how many cells there are.
 */
function byCommas(text: string): Lines | undefined {
  const { lines, openQuote } = splitText(text, ',');
  const [headings] = lines;
  const columns = headings?.length ?? 0;
  if (openQuote !== undefined || columns < 2 || lines.some((fields) => fields.length !== columns)) return undefined;
  if (lines.some((fields) => fields.some((field) => /^[=＝](?!")/.test(field)))) return undefined;
  const named = !headings!.some((field) => /^[-+\d.]+$/.test(normalizeWidth(field).trim()));
  return named || !/\d,\d{3}(?!\d)/.test(normalizeWidth(text.replace(QUOTED, '""'))) ? lines : undefined;
}

const QUOTED = /"(?:[^"]|"")*"/g;
