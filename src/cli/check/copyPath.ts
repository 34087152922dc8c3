import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Output } from '../common/outputFile';

/** A copy keeps its name where its format is kept. */
const KEPT = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
const ENDING = /\.[^./\\]+$/;

/** The folder of the copies, and the one that holds all files: below it the copies stand as the files do. */
export interface Mending {
  readonly folder: string;
  readonly root: string;
  /** Files beside another one that differs in its ending only: the copies of both would have one name. */
  readonly doubled: readonly string[];
}

/** Where the copy of a file goes, or why there can be none. */
export type CopyPlace = Output | { readonly path: string; readonly why: string };

export function mendingInto(folder: string, files: readonly string[]): Mending {
  const folders = files.map((file) => dirname(resolve(file)).split(sep));
  const [first = []] = folders;
  const shared = first.findIndex((part, index) => folders.some((parts) => parts[index] !== part));
  const root = (shared < 0 ? first : first.slice(0, shared)).join(sep) || sep;
  const count = new Map<string, number>();
  const names = files.map((file) => shortName(file).toLowerCase());
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const doubled = files.filter((file, index) => !KEPT.test(file) && count.get(names[index]!)! > 1);
  return { folder, root, doubled };
}

/** Formats that are only read become .xlsx: `plan.xls` is `plan.xlsx`, or `plan.xls.xlsx` beside a `plan.xlsx`. */
export function copyPath(file: string, { folder, root, doubled }: Mending): string {
  const name = doubled.includes(file) ? `${file}.xlsx` : shortName(file);
  return join(folder, relative(root, resolve(name)));
}

function shortName(file: string): string {
  return KEPT.test(file) ? file : `${file.replace(ENDING, '')}.xlsx`;
}
