import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

const run = promisify(execFile);

type Sheets = ReadonlyMap<string, readonly string[][]>;

/** What LibreOffice has in the cells of a workbook when it has opened it, by the sheets' names; `shown`: as the cells look. */
export async function sheetsInLibreOffice(file: string, cells: 'values' | 'shown' = 'values'): Promise<Sheets> {
  return inFolder(async (folder) => {
    // Commas, quotes, UTF-8; values unrounded or as shown; every sheet into a file of its own.
    const csv = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,${cells === 'shown'},false,false,-1`;
    const out = await convert(folder, file, csv);
    const stem = basename(file, extname(file));
    const sheets = await Promise.all(
      (await readdir(out)).map(async (name) => {
        const rows: string[][] = parse(await readFile(join(out, name), 'utf8'), { relaxColumnCount: true, bom: true });
        return [name.slice(stem.length + 1, -'.csv'.length), rows] as const;
      }),
    );
    return new Map(sheets);
  });
}

/** What a workbook that is no file yet looks like in LibreOffice. */
export async function shownByLibreOffice(workbook: Uint8Array): Promise<Sheets> {
  return inFolder(async (folder) => sheetsInLibreOffice(await written(folder, workbook), 'shown'));
}

/** The workbook as LibreOffice writes it again. */
export async function savedByLibreOffice(workbook: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const out = await convert(folder, await written(folder, workbook), 'xlsx');
    return new Uint8Array(await readFile(join(out, 'book.xlsx')));
  });
}

async function written(folder: string, workbook: Uint8Array): Promise<string> {
  const file = join(folder, 'book.xlsx');
  await writeFile(file, workbook);
  return file;
}

async function convert(folder: string, file: string, to: string): Promise<string> {
  // A profile of its own: LibreOffice gives way to another one that runs with the same.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'out');
  await run('soffice', ['--headless', '--convert-to', to, '--outdir', out, profile, file], { timeout: 180_000 });
  return out;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
