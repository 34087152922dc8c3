import { filePrefix } from './futureFunctions';
import { isBlank, operandEnd, readTableReference, readTokens, tableReference } from '../../sheet/formula';
import type { TokenList } from '../../sheet/formula';

/** `_xldudf_MYNA_X` is Excel's. LibreOffice writes it in small letters. */
const OWN = /^_xldudf_MYNA[._]/i;
/** From programs that know no add-ins; in a book that has such a name of its own, the name is meant. */
const BARE = /^MYNA[._]/i;
const NO_NAMES: ReadonlySet<string> = new Set();
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xleta\.)+/i;
const PARAMETER = /^_xlpm\./i;
/** A parameter of LAMBDA that may be left out, where it is declared. */
const OPTIONAL = /^_xlop\./i;

/** What may have to be written otherwise at all; most formulas are the same in both forms. */
const SPECIAL = /_xl|myna|\[#this row\]|[a-z]\(/i;

/** Those of a book's names, in capitals, that look like functions of the add-in. */
export function namesLikeOurs(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => BARE.test(name)).map((name) => name.toUpperCase()));
}

/**
 * A formula of a file as a person types it, with `=`.
 * @param bookNames those of `namesLikeOurs`: they are the book's, and not the add-in's.
 */
export function formulaFromFile(text: string, bookNames = NO_NAMES): string {
  if (!SPECIAL.test(text)) return `=${text}`;
  const list = readTokens(text);
  const { tokens, texts } = list;
  tokens.forEach(({ type, value }, index) => {
    if (type === 'func') texts[index] = functionName(value, bookNames);
    else if (type === 'range_named') texts[index] = named(value);
    else if (type === 'structured' && /#this row/i.test(value)) texts[index] = thisRow(value);
  });
  tokens.forEach(({ type, value }, index) => {
    if (type !== 'func') return;
    if (/^_xlfn\.ANCHORARRAY$/i.test(value)) readAnchor(list, index);
    else if (/^_xlfn\.SINGLE$/i.test(value)) readIntersection(list, index);
  });
  return `=${texts.join('')}`;
}

function functionName(name: string, bookNames: ReadonlySet<string>): string {
  const own = OWN.test(name) ? OWN : BARE.test(name) && !bookNames.has(name.toUpperCase()) ? BARE : undefined;
  if (own) return `MYNA.${name.replace(own, '').toUpperCase()}`;
  if (PARAMETER.test(name)) return name.replace(PARAMETER, '');
  const plain = name.replace(PREFIXES, '');
  const capitals = plain.toUpperCase();
  return plain !== name || filePrefix(capitals) !== '' ? capitals : name;
}

function named(name: string): string {
  if (OPTIONAL.test(name)) return `[${name.replace(OPTIONAL, '')}]`;
  return name.replace(PARAMETER, '').replace(PREFIXES, '');
}

function thisRow(text: string): string {
  const reference = readTableReference(text);
  return reference ? tableReference(reference) : text;
}

/** `_xlfn.ANCHORARRAY(D1)` → `D1#` */
function readAnchor({ partner, texts }: TokenList, index: number): void {
  const end = partner.get(index + 1);
  if (end === undefined) return;
  texts[index] = '';
  texts[index + 1] = '';
  texts[end] = '#';
}

/** `_xlfn.SINGLE(A1)` → `@A1`; the brackets stay around what is more than one operand. */
function readIntersection(list: TokenList, index: number): void {
  const open = index + 1;
  const close = list.partner.get(open);
  if (close === undefined) return;
  list.texts[index] = '@';
  const inside = list.tokens.slice(open + 1, close);
  if (inside.some(isBlank) || operandEnd(list, open + 1) !== close - 1) return;
  list.texts[open] = '';
  list.texts[close] = '';
}
