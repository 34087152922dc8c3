import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, realpath, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expectFile, FileFault, identityOf, stands } from './files';
import { leave, removeLeftover, unlessEnding } from './leftovers';

/** A file to be written, and the new one beside it that takes its place when it is complete. Plain data, for threads. */
export interface Output {
  /** Where a link led when the program began: the link stays. */
  readonly path: string;
  readonly temporary: string;
}

/** The files that are read: none of them is ever written, whatever the name for it (links, hard links, other capitals). */
export class Inputs {
  private identities: Promise<ReadonlySet<string | undefined>> | undefined;

  constructor(private readonly paths: readonly string[]) {}

  async has(path: string): Promise<boolean> {
    const identity = await identityOf(path);
    if (identity === undefined) return false;
    // They may be thousands, and are asked for only where there is something to compare them with.
    this.identities ??= Promise.all(this.paths.map(identityOf)).then((all) => new Set(all));
    return (await this.identities).has(identity);
  }
}

/** Where output of this name goes. Only a file is replaced, and only one that may be written. */
export async function outputAt(path: string): Promise<Output> {
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (real === undefined && (await stands(path))) throw new FileFault('dangling');
  if (real !== undefined) {
    expectFile(await stat(real));
    await access(real, constants.W_OK);
  }
  const place = real ?? path;
  return { path: place, temporary: leave(join(dirname(place), `.myna-${randomBytes(12).toString('hex')}.partial`)) };
}

/** Written beside and renamed when complete: whoever stops the program half-way finds no half file. */
export async function writeWhole({ path, temporary }: Output, write: (file: FileHandle) => unknown): Promise<void> {
  await unlessEnding();
  try {
    // A new one: a file or link that somebody has put there is not followed.
    const file = await open(temporary, 'wx');
    try {
      await keepRights(file, path);
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await unlessEnding();
    await rename(temporary, path);
  } finally {
    removeLeftover(temporary);
  }
}

/** The new file belongs to whom the old one does, as far as the system lets it, and nobody may do more with it. */
async function keepRights(file: FileHandle, path: string): Promise<void> {
  const old = await stat(path).catch(() => undefined);
  if (!old) return;
  const sameGroup = await file.chown(old.uid, old.gid).then(
    () => true,
    () =>
      file.chown(-1, old.gid).then(
        () => true,
        () => false,
      ),
  );
  const mode = old.mode & 0o777;
  await file.chmod(sameGroup ? mode : (mode & 0o707) | ((mode & 0o007) << 3));
}
