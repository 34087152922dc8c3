import { writeFileSync } from 'node:fs';
import { Zip } from 'fflate';
import { bookParts } from '../../xlsx';
import { DeflatedPart } from './deflatedPart';
import { findingsBook } from './findingsBook';
import type { PackedRows } from './packedRows';
import type { Summary } from './tally';
import type { CheckTexts } from './texts';

/** Writes the book of the findings into an open file. */
export function writeBook(file: number, summary: Summary, rows: PackedRows, texts: CheckTexts): void {
  const parts = bookParts(findingsBook(summary, rows.sheetCount, texts));
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeFileSync(file, chunk);
  });
  const packed = rows.end(parts);
  for (const [name, bytes] of parts) {
    const held = packed.get(name);
    if (held) held.addTo(zip);
    else {
      const part = new DeflatedPart(name);
      zip.add(part);
      part.push(bytes, true);
    }
  }
  zip.end();
}
