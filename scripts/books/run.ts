import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../src/engine';
import type { Language } from '../../src/functions';
import { sampleBook } from '../../src/samples';
import { saveBook } from '../../src/xlsx';
import { inSingleCells } from './singleCells';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const folder = process.argv[2] ?? 'books';

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES) {
    const path = join(folder, `myna-sample-${language}.xlsx`);
    const { book: sample } = await calculate(sampleBook(language).book, language);
    // Once more, for the texts of formulas that sheets show.
    const { book } = await calculate(inSingleCells(sample), language);
    const bytes = saveBook(book);
    writeFileSync(path, bytes);
    console.log(`${path}: ${Math.round(bytes.length / 1024)} KB`);
  }
}

void write();
