import { strFromU8, strToU8 } from 'fflate';
import { bookParts } from '../../xlsx';
import { findingRows, findingsFrame, MOST_ROWS } from './findingsBook';
import { HeldPart } from './deflatedPart';
import type { FileRemark } from './result';
import { frameOf, rowXml } from './rowXml';
import type { SheetFrame } from './rowXml';
import type { CheckTexts } from './texts';

/** Characters that are packed at once: none of them refers to what stands in those before. */
const CHUNK = 1024 * 1024;

interface Sheet {
  readonly frame: SheetFrame;
  readonly part: HeldPart;
  rows: number;
  /** What is still to be packed. */
  text: string;
}

/**
 * The rows of the findings, written and packed as they come: while the threads check, not when all of them are through. A finding
 * takes some 60 bytes here.
 */
export class PackedRows {
  count = 0;
  private readonly sheets: Sheet[] = [];
  private readonly rowOf: ReturnType<typeof findingRows>;

  constructor(
    private readonly texts: CheckTexts,
    private readonly mostRows = MOST_ROWS,
  ) {
    this.rowOf = findingRows(texts);
  }

  add(remarks: readonly FileRemark[]): void {
    for (const remark of remarks) {
      const sheet = this.sheetWithRoom();
      const { cells, height } = this.rowOf(remark);
      sheet.rows += 1;
      sheet.text += rowXml(sheet.rows + 1, cells, sheet.frame.styles, height);
      this.count += 1;
      if (sheet.text.length < CHUNK) continue;
      sheet.part.push(strToU8(sheet.text));
      sheet.text = '';
    }
  }

  get sheetCount(): number {
    return this.sheets.length;
  }

  /** What is to be put in for the parts of the same name; none where nothing was found. */
  end(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, HeldPart> {
    const last = this.sheets.at(-1);
    if (last) close(last);
    for (const { part, frame } of this.sheets) {
      // Rows name their styles by numbers, which must be those of the whole book.
      if (JSON.stringify(frame) !== JSON.stringify(frameIn(parts, part.filename)))
        throw new Error(`${part.filename}: another frame than its rows were written for`);
    }
    return new Map(this.sheets.map(({ part }) => [part.filename, part]));
  }

  private sheetWithRoom(): Sheet {
    const last = this.sheets.at(-1);
    if (last && last.rows < this.mostRows) return last;
    if (last) close(last);
    const number = this.sheets.length + 1;
    const name = `xl/worksheets/sheet${number}.xml`;
    const frame = frameIn(bookParts(findingsFrame(number, this.texts)), name);
    const sheet = { frame, part: new HeldPart(name), rows: 0, text: frame.before };
    this.sheets.push(sheet);
    return sheet;
  }
}

function frameIn(parts: ReadonlyMap<string, Uint8Array>, name: string): SheetFrame {
  return frameOf(strFromU8(parts.get(name)!));
}

function close(sheet: Sheet): void {
  sheet.part.push(strToU8(sheet.text + sheet.frame.after), true);
  sheet.text = '';
}
