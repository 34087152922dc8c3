import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { lstat, readlink, stat } from 'node:fs/promises';
import type { Language } from '../../functions';
import { BookFault, LIMITS } from '../../xlsx';

/** Why a file cannot be read or written. */
export type FileTrouble =
  | 'missing'
  | 'dangling'
  | 'linkLoop'
  | 'folderLoop'
  | 'folder'
  | 'emptyFolder'
  | 'special'
  | 'permission'
  | 'longName'
  | 'nameEncoding'
  | 'noSpace'
  | 'readOnly'
  | 'inUse'
  | 'failed';

export class FileFault extends Error {
  constructor(readonly trouble: FileTrouble) {
    super(trouble);
  }
}

/** Said of what stands at a path; the codes are the system's. */
const BY_CODE: Readonly<Record<string, FileTrouble>> = {
  ...{
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    ELOOP: 'linkLoop',
    EISDIR: 'folder',
    ENXIO: 'special',
    ENODEV: 'special',
  },
  ...{ EACCES: 'permission', EPERM: 'permission', ENAMETOOLONG: 'longName', EROFS: 'readOnly' },
  ...{ ENOSPC: 'noSpace', EDQUOT: 'noSpace', EFBIG: 'noSpace', EBUSY: 'inUse', ETXTBSY: 'inUse' },
};

type TroubleTexts = Readonly<Record<FileTrouble, string>> & { readonly other: (code: string) => string };

const TEXTS: Readonly<Record<Language, TroubleTexts>> = {
  ja: {
    missing: 'ファイルが見つかりません。名前と場所を確認してください。',
    dangling: 'リンクの先にファイルがありません。リンクを直すか、元のファイルを指定してください。',
    linkLoop: 'リンクが輪になっていて、どのファイルも指していません。リンクを直してください。',
    folderLoop: 'このフォルダーへのリンクは、リンクを含むフォルダーを指しています。その中は1度だけ点検します。',
    folder: 'ファイルではなくフォルダーです。ファイルを指定してください。',
    emptyFolder: 'このフォルダーにブックはありません。場所を確認してください。',
    special: '名前付きパイプ、装置、ソケットなどで、ファイルではありません。ファイルを指定してください。',
    permission: '開く権限がありません。アクセス許可を確認してください。',
    longName: '名前かパスが長すぎます。短い名前にしてください。',
    nameEncoding: '名前の文字コードが UTF-8 ではないため、開けません。名前を付け直してください。',
    noSpace: '空き容量がありません。空けるか、別の場所を指定してください。',
    readOnly: '書き込めない場所です。別の場所を指定してください。',
    inUse: 'ほかのプログラムが使っています。閉じてから、もう一度実行してください。',
    failed: 'システムのエラーのため、開けません。ファイルと場所を確認してください。',
    other: (code) => `システムのエラー（${code}）が起きました。ファイルと場所を確認してください。`,
  },
  en: {
    missing: 'No such file. Check its name and place.',
    dangling: 'There is no file where this link leads. Mend the link, or name the file itself.',
    linkLoop: 'These links lead to each other and to no file. Mend the link.',
    folderLoop: 'This link leads to a folder that holds it. What is in there is checked once.',
    folder: 'This is a folder. Name a file.',
    emptyFolder: 'There is no workbook in this folder. Check the place.',
    special: 'This is a named pipe, a device, a socket or the like, and no file. Name a file.',
    permission: 'You may not open this. Check its permissions.',
    longName: 'The name or path is too long. Use a shorter one.',
    nameEncoding: 'Its name is not in UTF-8, so it cannot be opened. Rename it.',
    noSpace: 'There is no space left. Make some, or name another place.',
    readOnly: 'Nothing can be written there. Name another place.',
    inUse: 'Another program uses it. Close it there and run this again.',
    failed: 'The system reported an error, so it cannot be opened. Check the file and its place.',
    other: (code) => `The system reported an error (${code}). Check the file and its place.`,
  },
};

/** In words, what the system or a `FileFault` says of a file; undefined for any other error. */
export function troubleText(error: unknown, language: Language): string | undefined {
  const trouble = error instanceof FileFault ? error.trouble : BY_CODE[codeOf(error) ?? ''];
  if (trouble) return TEXTS[language][trouble];
  const code = codeOf(error);
  return code !== undefined && /^E[A-Z\d]+$/.test(code) ? TEXTS[language].other(code) : undefined;
}

export function troubleName(trouble: FileTrouble, language: Language): string {
  return TEXTS[language][trouble];
}

function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : undefined;
}

/** What is wrong with a path that does not lead to anything. */
export async function troubleAt(path: string, error: unknown): Promise<FileTrouble | undefined> {
  if (error instanceof FileFault) return error.trouble;
  const trouble = BY_CODE[codeOf(error) ?? ''];
  if (trouble !== 'missing') return trouble;
  const isLink = await readlink(path).then(
    () => true,
    () => false,
  );
  return isLink ? 'dangling' : 'missing';
}

/** A file, or a sheet of one. */
export interface BookSource {
  readonly path: string;
  /** Undefined where none is named. */
  readonly sheet?: string | undefined;
}

/** `単価.xlsx!専用` names a sheet; a file may have the sign in its own name. */
export function bookSources(text: string): BookSource[] {
  const mark = text.lastIndexOf('!');
  return [{ path: text }, ...(mark > 0 ? [{ path: text.slice(0, mark), sheet: text.slice(mark + 1) }] : [])];
}

/**
 * The bytes of a file. Nothing else is opened: to open a pipe or a device is to wait for it, or to set it going. Small files are read
 * many a second, and for each of the system's five answers to come from another thread takes longer than the answer.
 */
export async function readInput(path: string, limit: number = LIMITS.fileBytes): Promise<Uint8Array> {
  try {
    return readFile(path, limit);
  } catch (error) {
    const trouble = await troubleAt(path, error);
    throw trouble === undefined ? error : new FileFault(trouble);
  }
}

function readFile(path: string, limit: number): Uint8Array {
  expectFile(statSync(path));
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // It may be another one by now.
    const known = fstatSync(file);
    expectFile(known);
    if (known.size > limit) throw new BookFault('tooLarge', { what: 'file', limit });
    const bytes = new Uint8Array(known.size);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, length);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

export function expectFile(known: { isFile(): boolean; isDirectory(): boolean }): void {
  if (!known.isFile()) throw new FileFault(known.isDirectory() ? 'folder' : 'special');
}

/** The same for all names and links of one file; undefined where there is none. */
export async function identityOf(path: string): Promise<string | undefined> {
  const known = await stat(path, { bigint: true }).catch(() => undefined);
  return known && `${known.dev}:${known.ino}`;
}

/** Whether something stands there, be it a link to nothing. */
export async function stands(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
