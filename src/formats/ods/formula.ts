import { quotedSheet } from '../../sheet';

/** Texts, names in quotes, references in brackets, and the signs that OpenFormula and Excel write otherwise. */
const PIECES = /"[^"]*"|\[(?:'[^']*'|[^\]'])*\]|'[^']*'|[{};|~!]|[^"'[{};|~!]+/gy;
/** What programs put before the names of functions that the standard does not have. */
const VENDORS = /\b(?:COM\.MICROSOFT|ORG\.LIBREOFFICE|ORG\.OPENOFFICE|LEGACY)\.(?=[A-Z])/g;
/** `$'入力 1'.$A$1`, `.A1`, `.#REF!`; whole columns and rows have a letter or a number only. */
const END = /^(?:\$?('(?:[^']|'')*'|[^.'#]+))?\.(\$?[A-Z]{0,3}\$?\d*|#REF!)$/i;

/**
 * A formula of an .ods file (OpenFormula) as Excel has it, with `=`: `of:=SUM([.A1:.B2];1)` is `=SUM(A1:B2,1)`.
 * Undefined where it refers to other files, or is written in another way.
 */
export function formulaFromOds(text: string): string | undefined {
  const start = /^(?:(of|msoxl):)?==?/.exec(text);
  if (!start) return undefined;
  const formula = text.slice(start[0].length);
  // Excel's own notation.
  if (start[1] === 'msoxl') return `=${formula}`;
  const pieces = formula.match(PIECES) ?? [];
  // A quote or bracket without its other one matches nothing.
  if (pieces.join('') !== formula) return undefined;
  let inArray = false;
  let written = '';
  for (const piece of pieces) {
    if (piece === '{' || piece === '}') inArray = piece === '{';
    const next = piece.startsWith('[') ? referenceFromOds(piece.slice(1, -1)) : signIn(piece, inArray);
    if (next === undefined) return undefined;
    written += next;
  }
  return written === '' ? undefined : `=${written}`;
}

const SIGNS: Readonly<Record<string, string>> = { ';': ',', '~': ',', '!': ' ' };
const ARRAY_SIGNS: Readonly<Record<string, string>> = { ';': ',', '|': ';' };

function signIn(piece: string, inArray: boolean): string {
  if (/^["']/.test(piece)) return piece;
  return (inArray ? ARRAY_SIGNS : SIGNS)[piece] ?? piece.replace(VENDORS, '');
}

/** What stands in the brackets: `.A1:.B2`, `$入力.A1`, `$一月.A1:$三月.B2`. */
export function referenceFromOds(text: string): string | undefined {
  // Of another file: 'file:///…'#$Sheet1.A1
  if (/^'(?:[^']|'')*'#/.test(text)) return undefined;
  const ends = (text.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? []).map((end) => END.exec(end));
  const [first, last = first] = ends;
  if (!first || !last || ends.length > 2) return undefined;
  if (ends.some((end) => end?.[2]?.toUpperCase() === '#REF!')) return '#REF!';
  const cells = ends.map((end) => end![2]!).join(':');
  if (!/^\$?[A-Z]+\$?\d|:/i.test(cells)) return undefined;
  if (first[1] === undefined) return cells;
  const [from, to] = [sheetName(first[1]), sheetName(last[1] ?? first[1])];
  return `${from === to ? quotedSheet(from) : quotedSheets(from, to)}!${cells}`;
}

function quotedSheets(from: string, to: string): string {
  const isPlain = quotedSheet(from) === from && quotedSheet(to) === to;
  return isPlain ? `${from}:${to}` : `'${`${from}:${to}`.replaceAll("'", "''")}'`;
}

function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
