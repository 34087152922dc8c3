import { open, realpath, rename, rm } from 'node:fs/promises';

/** Whether two paths lead to one file, whatever the links between. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}

function besideOf(path: string): string {
  return `${path}.${process.pid}.partial`;
}

/** After a thread that wrote it was ended. */
export async function removeUnfinished(path: string): Promise<void> {
  await rm(besideOf(path), { force: true });
}

/** Written beside and renamed when complete: whoever stops the program half-way finds no half file. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = besideOf(path);
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
