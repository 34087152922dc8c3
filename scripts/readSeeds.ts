import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CsvLine, SeedFault, SeedFolder } from '../src/reference/compile/readTable';

interface InfoRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Reads every folder under seeds/; a file whose syntax is broken becomes a fault and is left out. */
export function readSeeds(root: string): { folders: SeedFolder[]; faults: SeedFault[] } {
  const faults: SeedFault[] = [];
  const entries = readdirSync(join(root, 'seeds'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = entries.map(({ name }) => `seeds/${name}`).sort();
  return { folders: names.flatMap((folder) => readFolder(root, folder, faults)), faults };
}

function readFolder(root: string, folder: string, faults: SeedFault[]): SeedFolder[] {
  const read = <T>(file: string, parseText: (text: string) => T): T[] => {
    try {
      return [parseText(readFileSync(join(root, folder, file), 'utf8'))];
    } catch (error) {
      faults.push({ file: `${folder}/${file}`, message: `読み取れません。${String(error)}` });
      return [];
    }
  };
  const csvNames = readdirSync(join(root, folder)).filter((file) => file.endsWith('.csv'));
  const csvFiles = new Map(csvNames.flatMap((file) => read(file, parseCsv).map((lines) => [file, lines] as const)));
  return read('source.json', JSON.parse).map((source: unknown) => ({ folder, source, csvFiles }));
}

export function parseCsv(text: string): CsvLine[] {
  // The library's types leave out what `info` does to its result.
  const records = parse(text, { info: true, relax_column_count: true }) as unknown as InfoRecord[];
  return records.map(({ info, record }) => ({ line: info.lines, cells: record }));
}
