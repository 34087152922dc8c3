import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { stands, troubleAt } from '../common/files';
import type { FileTrouble } from '../common/files';

/** Workbooks of every kind: those that cannot be read are named as such rather than passed over. A text is a workbook only to whoever names it. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/i;
/** What Excel leaves beside an open book; a shell's `*` names it too. */
const OWNER_FILE = /^~\$/;
const HIDDEN = /^\./;
const SEPARATORS = sep === '\\' ? /[\\/]/ : /\//;
const ORDER = new Intl.Collator('ja', { numeric: true });

export interface FoundFiles {
  /** Each file once, in the order of their names. */
  readonly files: readonly string[];
  /** What stands there and cannot be read. */
  readonly troubled: readonly Troubled[];
  /** Arguments that nothing answers to. */
  readonly missing: readonly string[];
}

interface Troubled {
  readonly file: string;
  readonly trouble: FileTrouble;
}

/** The workbooks that paths, folders and wildcards name; a shell may leave wildcards as they are. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const search = new Search();
  const missing: string[] = [];
  for (const path of paths.filter((name) => !OWNER_FILE.test(basename(name)))) {
    if (!(await search.add(path))) missing.push(path);
  }
  const inOrder = [...search.troubled].sort(([a], [b]) => ORDER.compare(a, b));
  return {
    files: [...search.files.values()].sort((a, b) => ORDER.compare(a, b)),
    troubled: inOrder.map(([file, trouble]) => ({ file, trouble })),
    missing,
  };
}

class Search {
  /** By their real paths. */
  readonly files = new Map<string, string>();
  readonly troubled = new Map<string, FileTrouble>();
  /** Folders whose workbooks are known, by their real paths: links may lead to one again and again. */
  private readonly known = new Set<string>();

  /** Whether anything answers to the path, be it nothing that can be read. */
  async add(path: string): Promise<boolean> {
    const before = this.troubled.size;
    return (await this.find(path)) || this.troubled.size > before;
  }

  private async find(path: string): Promise<boolean> {
    const found = await statOf(path);
    if (typeof found === 'object') {
      if (!(await this.take({ path, isFolder: found.isDirectory() }))) this.troubled.set(path, 'emptyFolder');
      return true;
    }
    const wildcards = readWildcards(path, SEPARATORS);
    if (wildcards && found === 'missing') return this.matching(wildcards);
    const trouble = found === 'missing' && (await isMisread(path)) ? 'nameEncoding' : found;
    if (trouble === 'missing') return false;
    this.troubled.set(path, trouble);
    return true;
  }

  private async take({ path, isFolder, real: known }: Entry, above: readonly string[] = []): Promise<boolean> {
    if (isFolder) return this.below(path, above);
    const real = known ?? (await realpath(path));
    if (!this.files.has(real)) this.files.set(real, path);
    return true;
  }

  private async below(folder: string, above: readonly string[]): Promise<boolean> {
    const real = await realpath(folder);
    if (above.includes(real)) this.troubled.set(folder, 'folderLoop');
    if (this.known.has(real)) return true;
    this.known.add(real);
    let any = false;
    for (const entry of await this.entriesOf(folder)) {
      if (entry.isFolder || WORKBOOK.test(entry.path)) any = (await this.take(entry, [...above, real])) || any;
    }
    return any;
  }

  private async matching({ start, steps: [step, ...steps] }: Wildcards): Promise<boolean> {
    if (step === undefined) return false;
    let any = step === null ? await this.matching({ start, steps }) : false;
    for (const entry of await this.entriesOf(start)) {
      const { path, isFolder, isLink } = entry;
      if (step === null) {
        // As shells do: a link to a folder is not walked into, since it may lead anywhere.
        if (isFolder && !isLink) any = (await this.matching({ start: path, steps: [null, ...steps] })) || any;
      } else if (matches(step, basename(path))) {
        if (steps.length === 0) any = (await this.take(entry)) || any;
        else if (isFolder) any = (await this.matching({ start: path, steps })) || any;
      }
    }
    return any;
  }

  /** What stands in a folder. What cannot be read and might have been a workbook, or a folder of them, is told. */
  private async entriesOf(folder: string): Promise<Entry[]> {
    const names = await readdir(folder, { encoding: 'buffer', withFileTypes: true }).catch(async (error: unknown) => {
      const trouble = await troubleAt(folder, error);
      if (trouble !== 'missing') this.troubled.set(folder, trouble ?? 'failed');
      return [];
    });
    const entries: Entry[] = [];
    const real = await realpath(folder).catch(() => undefined);
    for (const entry of names) {
      const { name, isReadable } = nameOf(entry.name);
      if (OWNER_FILE.test(name) || HIDDEN.test(name)) continue;
      const path = join(folder, name);
      const mayHold = WORKBOOK.test(name) || extname(name) === '' || entry.isDirectory();
      if (!isReadable && mayHold) this.troubled.set(path, 'nameEncoding');
      if (!isReadable) continue;
      if (!entry.isSymbolicLink()) {
        entries.push({ path, isFolder: entry.isDirectory(), ...(real !== undefined && { real: join(real, name) }) });
      } else {
        const found = await statOf(path);
        if (typeof found === 'object') entries.push({ path, isFolder: found.isDirectory(), isLink: true });
        else if (mayHold) this.troubled.set(path, found);
      }
    }
    return entries;
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly isLink?: boolean;
  /** Its real path, where that is known without asking for it: of thousands of files it takes a tenth of a second. */
  readonly real?: string;
}

async function statOf(path: string): Promise<Stats | FileTrouble> {
  return stat(path).catch(async (error: unknown) => (await troubleAt(path, error)) ?? 'failed');
}

/** A name as it can be shown: bytes that are no UTF-8 by their numbers, since with others in their place it is no file's. */
function nameOf(bytes: Buffer): { readonly name: string; readonly isReadable: boolean } {
  const name = bytes.toString();
  if (Buffer.from(name).equals(bytes)) return { name, isReadable: true };
  const shown = [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`));
  return { name: shown.join(''), isReadable: false };
}

/** Whether an argument is a name in another encoding, in which the system has put a sign for what it could not read. */
async function isMisread(path: string): Promise<boolean> {
  if (!basename(path).includes('\ufffd') || (await stands(path))) return false;
  const names = await readdir(dirname(path), { encoding: 'buffer' }).catch(() => []);
  return names.some((name) => name.toString() === basename(path));
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
