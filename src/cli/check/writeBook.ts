import { closeSync, openSync, writeSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { saveBook } from '../../xlsx';
import type { BookValue } from '../../xlsx';
import { findingCells, findingsBook, MOST_ROWS } from './findingsBook';
import type { FileRemark } from './result';
import { frameOf, rowXml } from './sheetRows';
import type { Summary } from './tally';
import type { CheckTexts } from './texts';

export interface Findings {
  readonly count: number;
  read(): AsyncIterable<FileRemark>;
}

const CHUNK = 64 * 1024;

/** Writes the book of the findings, whose rows pass through one by one. */
export async function writeBook(
  path: string,
  summary: Summary,
  findings: Findings,
  texts: CheckTexts,
  mostRows = MOST_ROWS,
): Promise<void> {
  const parts = unzipSync(saveBook(findingsBook(summary, findings.count, texts, mostRows)));
  const sheets = Math.max(1, Math.ceil(findings.count / mostRows));
  const file = openSync(path, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(file, chunk);
    });
    const rows = cellsOf(findings, texts);
    for (const [name, bytes] of Object.entries(parts)) {
      const part = new ZipDeflate(name);
      zip.add(part);
      const sheet = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]);
      if (findings.count > 0 && sheet <= sheets) await pushRows(part, strFromU8(bytes), rows, mostRows);
      else part.push(bytes, true);
    }
    zip.end();
  } finally {
    closeSync(file);
  }
}

async function* cellsOf(findings: Findings, texts: CheckTexts): AsyncGenerator<BookValue[]> {
  for await (const remark of findings.read()) yield findingCells(remark, texts);
}

/** As many of the rows as the sheet takes; the next sheet goes on with what is left. */
async function pushRows(
  part: ZipDeflate,
  sheet: string,
  rows: AsyncIterator<BookValue[]>,
  mostRows: number,
): Promise<void> {
  const { before, after, styles } = frameOf(sheet);
  let text = before;
  for (let row = 2; row <= mostRows + 1; row += 1) {
    const next = await rows.next();
    if (next.done) break;
    text += rowXml(row, next.value, styles);
    if (text.length < CHUNK) continue;
    part.push(strToU8(text));
    text = '';
  }
  part.push(strToU8(text + after), true);
}
