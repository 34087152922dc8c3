import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate, calculateGrid } from '../../src/engine';
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
    const single = inSingleCells(await calculateGrid(sampleBook(language), language));
    // Once more, for the texts of formulas that sheets show.
    const { book } = await calculate(single, language);
    const bytes = saveBook(book);
    writeFileSync(path, bytes);
    console.log(`${path}: ${Math.round(bytes.length / 1024)} KB`);
  }
}

void write();
