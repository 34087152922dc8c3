import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

const run = promisify(execFile);

/** Commas, quotes, UTF-8; values unrounded instead of as shown; every sheet into a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** What LibreOffice has in the cells of a workbook when it has opened it, by the sheets' names. */
export async function sheetsInLibreOffice(file: string): Promise<ReadonlyMap<string, readonly string[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    // A profile of its own: LibreOffice gives way to another one that runs with the same.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'csv');
    await run('soffice', ['--headless', '--convert-to', CSV, '--outdir', out, profile, file], { timeout: 180_000 });
    const stem = basename(file, extname(file));
    const sheets = await Promise.all(
      (await readdir(out)).map(async (name) => {
        const rows: string[][] = parse(await readFile(join(out, name), 'utf8'), { relaxColumnCount: true, bom: true });
        return [name.slice(stem.length + 1, -'.csv'.length), rows] as const;
      }),
    );
    return new Map(sheets);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
