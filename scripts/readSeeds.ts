import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CsvLine, SeedFolder } from '../src/reference/seedFiles';

interface InfoRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

export function readSeeds(root: string): SeedFolder[] {
  const folders = readdirSync(join(root, 'seeds'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readFolder(root, `seeds/${name}`)).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function readFolder(root: string, folder: string): SeedFolder {
  const csvNames = readdirSync(join(root, folder)).filter((file) => file.endsWith('.csv'));
  return {
    folder,
    source: JSON.parse(readFileSync(join(root, folder, 'source.json'), 'utf8')),
    csvFiles: new Map(csvNames.map((file) => [file, parseCsv(readFileSync(join(root, folder, file), 'utf8'))])),
  };
}

export function parseCsv(text: string): CsvLine[] {
  // The library's types leave out what `info` does to its result.
  const records = parse(text, { info: true, relax_column_count: true }) as unknown as InfoRecord[];
  return records.map(({ info, record }) => ({ line: info.lines, cells: record }));
}
