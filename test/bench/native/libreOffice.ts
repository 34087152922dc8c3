import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spread } from '../measure';
import type { Spread } from '../measure';
import { nativePrice, writePostageFile } from './postageFile';

const RUNS = 3;

/** What LibreOffice Calc takes for the formulas: opening the file with formulas, less opening the same file with values. */
export function libreOfficeTimes(rows: number): { formulas: Spread; values: Spread; calculation: Spread } {
  const folder = mkdtempSync(join(tmpdir(), 'myna-bench-'));
  try {
    const formulas = join(folder, 'formulas.xlsx');
    const values = join(folder, 'values.xlsx');
    writePostageFile(formulas, rows, 'formulas');
    writePostageFile(values, rows, 'values');
    convert(folder, values);
    const times = Array.from({ length: RUNS }, () => [convert(folder, formulas), convert(folder, values)] as const);
    checkPrices(join(folder, 'formulas.csv'), rows);
    return {
      formulas: spread(times.map(([withFormulas]) => withFormulas)),
      values: spread(times.map(([, withValues]) => withValues)),
      calculation: spread(times.map(([withFormulas, withValues]) => withFormulas - withValues)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function convert(folder: string, file: string): number {
  const start = performance.now();
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  return performance.now() - start;
}

/** A time says nothing if the formulas were not calculated. */
function checkPrices(file: string, rows: number): void {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const wrong = lines.findIndex((line, row) => Number(line.split(',')[1]) !== nativePrice(row));
  if (lines.length !== rows || wrong >= 0)
    throw new Error(`LibreOffice calculated line ${wrong + 1} otherwise: ${lines[wrong]}`);
}
