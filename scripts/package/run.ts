import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksums, zipped } from './archive';
import { readOptions } from './arguments';
import { command, packageContents } from './contents';
import { PORTABLE } from './layout';

/** npm run package -- --origin https://addin.example.lg.jp [--officejs cdn|self] [--excel-on-the-web allow|deny]: one zip for one web server, the workbench in one file, and the command. */
function run(args: readonly string[]): void {
  const options = readOptions(args);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const work = mkdtempSync(join(tmpdir(), 'myna-package-'));
  try {
    const { zip: files, portable } = packageContents(options, work);
    write(
      `myna-${version}.zip`,
      zipped({ ...files, SHA256SUMS: checksums(files) }),
      `${Object.keys(files).length + 1} ファイル、${options.origin}`,
    );
    write(PORTABLE, portable, '1つのファイルのワークベンチ');
    write('myna.mjs', command(work), 'コマンド。Node.js だけで動きます');
  } finally {
    rmSync(work, { recursive: true });
  }
}

function write(name: string, content: Uint8Array, what: string): void {
  mkdirSync('release', { recursive: true });
  writeFileSync(join('release', name), content);
  console.log(`release/${name}: ${(content.length / 2 ** 20).toFixed(1)} MB（${what}）`);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
