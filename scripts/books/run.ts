import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../src/engine';
import type { Language } from '../../src/functions';
import { nativeTemplate, withNative } from '../../src/native';
import { sampleBook } from '../../src/samples';
import { saveBook } from '../../src/xlsx';
import type { Book } from '../../src/xlsx';
import { inSingleCells } from './singleCells';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
/** `--native`: the books with their functions within them, for an Excel without the add-in, and an empty one with all functions. */
const isNative = process.argv.includes('--native');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'books';

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES) {
    const { book: sample } = await calculate(sampleBook(language).book, language);
    if (isNative) writeNative(`myna-sample-native-${language}.xlsx`, sample);
    // Once more, for the texts of formulas that sheets show.
    else save(`myna-sample-${language}.xlsx`, (await calculate(inSingleCells(sample), language)).book);
  }
  if (isNative) save('myna-functions.xlsx', nativeTemplate());
}

function writeNative(name: string, sample: Book): void {
  const { book, changed, kept } = withNative(sample);
  save(name, book);
  console.log(`  ${changed} formulas live, ${kept.length} kept as values`);
}

function save(name: string, book: Book): void {
  const bytes = saveBook(book);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  console.log(`${path}: ${Math.round(bytes.length / 1024)} KB`);
}

void write();
