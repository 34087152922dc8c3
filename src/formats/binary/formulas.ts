import { quotedSheet } from '../../sheet';
import { readTokens } from '../../sheet/formula';
import { formulaFromFile, LIMITS } from '../../xlsx';

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** Names of sheets that the library leaves without quotes, some of which need them: `2026!A1`. */
const SHEET = /[\w:\u3040-\u30ff\u4e00-\u9fff]+!?/g;
/** Whole columns and rows, which the library writes by their ends; those of the old format are shorter than Excel's today. */
const COLUMNS = /(\$?[A-Z]{1,3})\$1:(\$?[A-Z]{1,3})\$(?:65536|1048576)\b/g;
const ROWS = /\$A(\$?\d+):\$(?:IV|XFD)(\$?\d+)\b/g;
/** What the library writes where it does not know what is meant, and data tables, which are no formulas. */
const UNKNOWN = /SH33TJS|undefined|\bTABLE\(|\[object/;

/** What no .xlsx can hold: control characters, and halves of pairs. */
// eslint-disable-next-line no-control-regex -- these are what has to be found
export const FORBIDDEN = /[\0-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]|\p{Cs}/u;

/** What the formulas of a book are read by. */
export interface OfBook {
  /** Whether the file refers to other books, whose sheets the library does not tell from those of the book itself. */
  readonly hasOtherBooks: boolean;
  /** Its names that look like functions of ours, in capitals. */
  readonly bookNames: ReadonlySet<string>;
}

/**
 * A formula that the library wrote out of the bytes of a file, with `=` and as a person types it; undefined where it cannot be relied on.
 */
export function formulaFromLibrary(text: string, { hasOtherBooks, bookNames }: OfBook): string | undefined {
  if (text === '' || text.length > LIMITS.formulaLength || FORBIDDEN.test(text)) return undefined;
  const pieces = text.split(QUOTED);
  const plain = pieces.filter((_, index) => index % 2 === 0).join("''");
  if (UNKNOWN.test(plain) || (hasOtherBooks && plain.includes('!'))) return undefined;
  const whole = pieces.map((piece, index) => (index % 2 === 0 ? written(piece) : piece)).join('');
  const formula = formulaFromFile(whole, bookNames);
  return isWhole(formula) ? formula : undefined;
}

function written(piece: string): string {
  return piece
    .replace(SHEET, (word) => (word.endsWith('!') ? `${quotedSheets(word.slice(0, -1))}!` : word))
    .replace(COLUMNS, '$1:$2')
    .replace(ROWS, '$1:$2');
}

function quotedSheets(names: string): string {
  const isPlain = names.split(':').every((name) => quotedSheet(name) === name);
  return isPlain ? names : `'${names}'`;
}

/** Brackets that close, and nothing that no formula has. */
function isWhole(formula: string): boolean {
  const { tokens } = readTokens(formula);
  const count = (sign: string): number =>
    tokens.filter(({ type, value }) => type === 'operator' && value === sign).length;
  return tokens.every(({ type }) => type !== 'unknown') && count('(') === count(')') && count('{') === count('}');
}
