import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checksums, zipped } from './archive';
import type { Files } from './archive';
import type { PackageOptions } from './arguments';
import { command, nativeBooks, packageContents } from './contents';
import { documents } from './documents';
import { PORTABLE } from './layout';

/** Everything that can be had of a release: for a server, as one file, without the add-in, and as a command. */
export function writePackage(options: PackageOptions, folder: string): Files {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const work = mkdtempSync(join(tmpdir(), 'myna-package-'));
  try {
    const { zip, portable } = packageContents(options, work);
    const files: Files = {
      [PORTABLE]: portable,
      [`myna-${version}.zip`]: zipped({ ...zip, SHA256SUMS: checksums(zip) }),
      'myna.mjs': command(work),
      ...nativeBooks(work),
      ...documents(),
    };
    write({ ...files, SHA256SUMS: checksums(files) }, folder);
    return files;
  } finally {
    rmSync(work, { recursive: true });
  }
}

function write(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
