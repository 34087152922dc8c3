import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Comma, quotes, UTF-8, from line 1, cells as they look (the ninth), every sheet into a file of its own (`-1`). */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** What LibreOffice shows in each sheet of a workbook. Each call has a profile of its own, so that calls do not wait for each other. */
export function shownByLibreOffice(
  file: Uint8Array,
  name = 'book.xlsx',
): ReadonlyMap<string, readonly (readonly string[])[]> {
  return inFolder((folder) => {
    convert(folder, file, name, CSV);
    const stem = name.replace(/\.\w+$/, '');
    const sheets = readdirSync(join(folder, 'out')).map((csv): [string, string[][]] => {
      const rows = parse(readFileSync(join(folder, 'out', csv)), { relax_column_count: true }) as string[][];
      return [csv.slice(stem.length + 1, -'.csv'.length), rows];
    });
    return new Map(sheets);
  });
}

/** The workbook as LibreOffice writes it again. */
export function savedByLibreOffice(file: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    convert(folder, file, 'book.xlsx', 'xlsx');
    return new Uint8Array(readFileSync(join(folder, 'out', 'book.xlsx')));
  });
}

function convert(folder: string, file: Uint8Array, name: string, to: string): void {
  writeFileSync(join(folder, name), file);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, name)];
  execFileSync('soffice', [profile, ...options], { stdio: 'ignore', timeout: 120_000 });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
