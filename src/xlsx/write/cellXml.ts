import { cellAddress, cornersAddress } from '../../sheet';
import type { StoredValue } from '../../sheet';
import type { BookCell } from '../model/book';
import { formulaToFile } from '../formulas/toFile';
import { attributeText, escapeXml } from '../package/splice';

/**
 * The errors that Excel allows in a cell ([MS-OI29500] 2.1.660). Newer ones, `#SPILL!` or `#CALC!`, it writes as `#VALUE!` too, with a
 * rich value beside it (`vm`) that says which one it is; that goes without here, for Excel finds out anew when it calculates.
 */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** `<f>` of a cell, and the marks of its `<c>`: of a dynamic array, and of a value that is more than `<v>` says. */
interface FormulaXml {
  readonly xml: string;
  readonly mark?: string | undefined;
  readonly valueMark?: string | undefined;
}

export const NO_FORMULA: FormulaXml = { xml: '' };

export function formulaXml(
  row: number,
  column: number,
  { formula, fills, fixedArray, stale }: BookCell,
  table: string | undefined,
  dynamicMark: () => string,
): FormulaXml {
  if (formula === undefined) return NO_FORMULA;
  const text = escapeXml(formulaToFile(formula, table));
  const calculate = stale ? ' ca="1"' : '';
  if (!fills) return { xml: `<f${calculate}>${text}</f>` };
  const ref = cornersAddress({ row, column, ...fills });
  const xml = `<f t="array" ref="${ref}"${calculate}>${text}</f>`;
  return fixedArray ? { xml } : { xml, mark: dynamicMark() };
}

/** A whole `<c>`. */
export function cellXml(row: number, column: number, value: StoredValue, formula: FormulaXml, style: number): string {
  const { type, content } = valueXml(value, formula.xml !== '');
  const { mark: cm, valueMark: vm } = formula;
  // Attribute by attribute: most cells have three at most, and a sheet has many of them.
  const attributes =
    ` r="${cellAddress(row, column)}"${style ? ` s="${style}"` : ''}${type ? ` t="${type}"` : ''}` +
    (cm === undefined && vm === undefined ? '' : attributeText({ cm, vm }));
  const inside = formula.xml + content;
  return inside === '' ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`;
}

function valueXml(value: StoredValue, isResult: boolean): { type?: string; content: string } {
  if (value === null) return { content: '' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { content: `<v>${value}</v>` } : { type: 'e', content: '<v>#NUM!</v>' };
  }
  if (typeof value === 'boolean') return { type: 'b', content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'object')
    return { type: 'e', content: `<v>${ERRORS.has(value.error) ? value.error : '#VALUE!'}</v>` };
  const text = escapeXml(encodeEscapes(value));
  return isResult
    ? { type: 'str', content: `<v>${text}</v>` }
    : { type: 'inlineStr', content: `<is><t xml:space="preserve">${text}</t></is>` };
}

// eslint-disable-next-line no-control-regex -- these are what has to be found
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** For texts in which nothing can stand for what XML cannot hold. */
export function withoutControls(text: string): string {
  return text.replace(NOT_IN_XML, '');
}

/** What XML cannot hold, as `_xHHHH_`; and an underscore where a reader would take the text for such a code. */
export function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(NOT_IN_XML, code);
}

function code(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
