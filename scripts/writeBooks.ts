import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateGrid } from '../src/cli/calculate';
import type { Language } from '../src/functions';
import { sampleBook } from '../src/workbench/sampleBook';
import { saveBook } from '../src/xlsx';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const folder = process.argv[2] ?? 'books';

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES) {
    const path = join(folder, `myna-sample-${language}.xlsx`);
    const bytes = saveBook(await calculateGrid(sampleBook(language), language));
    writeFileSync(path, bytes);
    console.log(`${path}: ${Math.round(bytes.length / 1024)} KB`);
  }
}

void write();
