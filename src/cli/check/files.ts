import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { matches, readWildcards } from './wildcards';
import type { Wildcards } from './wildcards';

/** Workbooks of every kind: those that cannot be read are named as such rather than passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/i;
/** What Excel leaves beside an open book; a shell's `*` names it too. */
const OWNER_FILE = /^~\$/;
const HIDDEN = /^\./;
const SEPARATORS = sep === '\\' ? /[\\/]/ : /\//;
const ORDER = new Intl.Collator('ja', { numeric: true });

export interface FoundFiles {
  /** Each file once, in the order of their names. */
  readonly files: readonly string[];
  /** Arguments that nothing answers to. */
  readonly missing: readonly string[];
}

/** The workbooks that paths, folders and wildcards name; a shell may leave wildcards as they are. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const missing: string[] = [];
  for (const path of paths.filter((name) => !OWNER_FILE.test(basename(name)))) {
    const found = await filesOf(path);
    if (found.length === 0) missing.push(path);
    for (const file of found) {
      const real = await realpath(file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  return { files: [...files.values()].sort((a, b) => ORDER.compare(a, b)), missing };
}

async function filesOf(path: string): Promise<string[]> {
  const known = await stat(path).catch(() => undefined);
  if (known?.isDirectory()) return workbooksBelow(path);
  if (known) return [path];
  const wildcards = readWildcards(path, SEPARATORS);
  return wildcards ? matching(wildcards) : [];
}

async function workbooksBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksBelow(path)));
    else if (WORKBOOK.test(entry.name)) found.push(path);
  }
  return found;
}

async function matching({ start, steps: [step, ...steps] }: Wildcards): Promise<string[]> {
  if (step === undefined) return [];
  const found: string[] = step === null ? await matching({ start, steps }) : [];
  for (const entry of await entriesOf(start)) {
    const path = join(start, entry.name);
    const folder = entry.isDirectory();
    if (step === null) {
      if (folder) found.push(...(await matching({ start: path, steps: [null, ...steps] })));
    } else if (matches(step, entry.name)) {
      if (steps.length > 0) found.push(...(folder ? await matching({ start: path, steps }) : []));
      else found.push(...(folder ? await workbooksBelow(path) : [path]));
    }
  }
  return found;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !OWNER_FILE.test(name) && !HIDDEN.test(name));
}
