import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Output } from '../common/outputFile';

/** The folder of the copies, and the one that holds all files: below it the copies stand as the files do. */
export interface Mending {
  readonly folder: string;
  readonly root: string;
}

/** Where the copy of a file goes, or why there can be none. */
export type CopyPlace = Output | { readonly path: string; readonly why: string };

export function mendingInto(folder: string, files: readonly string[]): Mending {
  const folders = files.map((file) => dirname(resolve(file)).split(sep));
  const [first = []] = folders;
  const shared = first.findIndex((part, index) => folders.some((parts) => parts[index] !== part));
  return { folder, root: (shared < 0 ? first : first.slice(0, shared)).join(sep) || sep };
}

export function copyPath(file: string, { folder, root }: Mending): string {
  return join(folder, relative(root, resolve(file)));
}
