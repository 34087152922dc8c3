import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';

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

/** A path with wildcards in pieces: a folder without any to start from, and a pattern for each step below it. */
export interface Wildcards {
  readonly start: string;
  /** `null` stands for `**`: any number of folders, none included. */
  readonly steps: readonly (RegExp | null)[];
}

/** `undefined` where nothing in the path is a wildcard. Only `*`, `?` and `**` are: brackets are common in file names. */
export function readWildcards(path: string, separators: RegExp): Wildcards | undefined {
  const pieces = path.split(separators);
  const first = pieces.findIndex((piece) => /[*?]/.test(piece));
  if (first < 0) return undefined;
  const before = pieces.slice(0, first).join('/');
  return {
    start: first === 0 ? '.' : before === '' ? '/' : before.endsWith(':') ? `${before}/` : before,
    steps: [...pieces.slice(first), ...(pieces.at(-1) === '**' ? ['*'] : [])]
      .filter((piece) => piece !== '')
      .map((piece) => (piece === '**' ? null : patternOf(piece))),
  };
}

/** As Windows compares: without regard to case, and to how a name with voiced marks is composed. */
function matches(pattern: RegExp, name: string): boolean {
  return pattern.test(name.normalize('NFC'));
}

function patternOf(piece: string): RegExp {
  const escaped = piece.normalize('NFC').replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu');
}
