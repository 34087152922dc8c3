import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksums, zipped } from './archive';
import { readOptions } from './arguments';
import { packageContents } from './contents';

/** npm run package -- --origin https://addin.example.lg.jp [--officejs cdn|self] [--excel-on-the-web allow|deny]: one zip for one web server. */
function run(args: readonly string[]): void {
  const options = readOptions(args);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const work = mkdtempSync(join(tmpdir(), 'myna-package-'));
  try {
    const files = packageContents(options, work);
    mkdirSync('release', { recursive: true });
    const file = `release/myna-${version}.zip`;
    const zip = zipped({ ...files, SHA256SUMS: checksums(files) });
    writeFileSync(file, zip);
    console.log(
      `${file}: ${Object.keys(files).length + 1} ファイル、${(zip.length / 2 ** 20).toFixed(1)} MB（${options.origin}）`,
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
