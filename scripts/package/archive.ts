import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

export type Files = Readonly<Record<string, Uint8Array>>;

/** All files below a folder, under a name in the package. */
export function filesBelow(folder: string, name: string): Files {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    below.map((file) => [`${name}/${file.replaceAll('\\', '/')}`, readFileSync(join(folder, file))]),
  );
}

/** In the form that sha256sum checks. */
export function checksums(files: Files): Uint8Array {
  const lines = Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]!).digest('hex')}  ${name}\n`);
  return new TextEncoder().encode(lines.join(''));
}

/** The oldest day a zip can hold: the same files make the same zip, whenever it is made. */
const NO_TIME = new Date(1980, 0, 1);

export function zipped(files: Files): Uint8Array {
  const entries = Object.keys(files)
    .sort()
    .map((name) => [name, [files[name]!, { mtime: NO_TIME, level: 9 }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
