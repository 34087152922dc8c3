import { writeFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, Zip, ZipPassThrough } from 'fflate';
import { bookParts } from '../../xlsx';
import type { StoredValue } from '../../sheet';
import { cellAddress } from '../../sheet';
import { findingRows, findingsBook, MOST_ROWS } from './findingsBook';
import type { FindingRow } from './findingsBook';
import type { FileRemark } from './result';
import type { Summary } from './tally';
import type { CheckTexts } from './texts';

export interface Findings {
  readonly count: number;
  read(): AsyncIterable<FileRemark>;
}

/** Characters that are packed at once: none of them refers to what stands in those before. */
const CHUNK = 1024 * 1024;
const DEFLATED = 8;

/** A part of the zip file that Node packs, four times as fast as fflate can. */
class DeflatedPart extends ZipPassThrough {
  override compression = DEFLATED;

  protected override process(chunk: Uint8Array, final: boolean): void {
    const finishFlush = final ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(chunk, { finishFlush }), final);
  }
}

/** Writes the book of the findings into an open file; the rows pass through one by one. */
export async function writeBook(
  file: number,
  summary: Summary,
  findings: Findings,
  texts: CheckTexts,
  mostRows = MOST_ROWS,
): Promise<void> {
  const parts = bookParts(findingsBook(summary, findings.count, texts, mostRows));
  const sheets = Math.max(1, Math.ceil(findings.count / mostRows));
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeFileSync(file, chunk);
  });
  const rows = rowsOf(findings, texts);
  for (const [name, bytes] of parts) {
    const part = new DeflatedPart(name);
    zip.add(part);
    const sheet = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]);
    if (findings.count > 0 && sheet <= sheets) await pushRows(part, strFromU8(bytes), rows, mostRows);
    else part.push(bytes, true);
  }
  zip.end();
}

async function* rowsOf(findings: Findings, texts: CheckTexts): AsyncGenerator<FindingRow> {
  const rowOf = findingRows(texts);
  for await (const remark of findings.read()) yield rowOf(remark);
}

/** As many of the rows as the sheet takes; the next sheet goes on with what is left. */
async function pushRows(
  part: DeflatedPart,
  sheet: string,
  rows: AsyncIterator<FindingRow>,
  mostRows: number,
): Promise<void> {
  const { before, after, styles } = frameOf(sheet);
  let text = before;
  for (let row = 2; row <= mostRows + 1; row += 1) {
    const next = await rows.next();
    if (next.done) break;
    text += rowXml(row, next.value.cells, styles, next.value.height);
    if (text.length < CHUNK) continue;
    part.push(strToU8(text));
    text = '';
  }
  part.push(strToU8(text + after), true);
}

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
