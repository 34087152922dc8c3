import type { StoredValue } from '../../sheet';
import { cellAddress } from '../../sheet';

/** A sheet's XML parted where rows are put in: what stands before and after, and the style of each column's cells. */
export interface SheetFrame {
  readonly before: string;
  readonly after: string;
  readonly styles: readonly string[];
}

const MODEL_ROW = /<row\b[^>]*\br="2"(?:[^>]*\/>|[^]*?<\/row>)/;
const MODEL_CELL = /<c\b[^>]*\br="([A-Z]+)2"[^>]*>/g;
/** Excel's limit on the characters of a cell. */
const LONGEST = 32_767;
/** What XML cannot hold: control characters and halves of pairs. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu;
/** What the format reads as a character by its number. */
const CODE = /_(?=x[\dA-F]{4}_)/gi;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The sheet without its second row, which only shows what rows look like. */
export function frameOf(sheet: string): SheetFrame {
  const model = MODEL_ROW.exec(sheet)?.[0] ?? '';
  const styles = [...model.matchAll(MODEL_CELL)].map(([cell]) => / s="\d+"/.exec(cell)?.[0] ?? '');
  const rest = sheet.replace(model, '').replace(/<dimension [^>]*\/>/, '');
  const end = rest.indexOf('</sheetData>');
  return { before: rest.slice(0, end), after: rest.slice(end), styles };
}

/** A row, numbered from 1. Texts stand in the cells themselves, so that none can be taken for a formula. */
export function rowXml(
  row: number,
  values: readonly StoredValue[],
  styles: readonly string[],
  height?: number,
): string {
  const cells = values.map((value, column) => cellXml(cellAddress(row - 1, column), value, styles[column] ?? ''));
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${size}>${cells.join('')}</row>`;
}

function cellXml(address: string, value: StoredValue, style: string): string {
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  if (value === null || value === '') return `<c r="${address}"${style}/>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
}

function escaped(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return short
    .replace(FORBIDDEN, '\uFFFD')
    .replace(CODE, '_x005F_')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
