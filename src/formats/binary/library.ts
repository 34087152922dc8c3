import type * as Xlsx from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { BookFault, BUILT_IN_FORMATS, Compound, fault, type Package } from '../../xlsx';
import { codePages } from './codePages';
import { checkXls, checkXlsb } from './records';

type Library = typeof Xlsx;

/** A workbook as the library gives it, as far as it is read here. */
export interface LibraryBook {
  /** Of .xls files only. */
  readonly opts?: { readonly CalcIter?: boolean; readonly CalcPrecision?: boolean };
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<
    Record<string, WorkSheet & { readonly '!data'?: CellObject[][]; readonly '!type'?: string }>
  >;
  readonly Workbook?: {
    readonly Sheets?: readonly { readonly name?: string; readonly Hidden?: 0 | 1 | 2 }[];
    readonly Names?: readonly {
      readonly Name: string;
      readonly Ref?: string;
      readonly Sheet?: number;
      readonly Hidden?: boolean;
    }[];
    readonly WBProps?: { readonly date1904?: boolean };
  };
}

/** What it exports and its types leave out. */
interface Parsers {
  parse_xlscfb(stream: Uint8Array, options: object): LibraryBook;
  parse_zip(file: object, options: object): LibraryBook;
}

/** Neither texts as shown nor blank cells, which nobody reads and which take most of the memory. */
const OPTIONS = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellStyles: true, sheetStubs: false };

/** Large, and needed for few files. */
async function load(): Promise<Library & Parsers> {
  const library = (await import('@e965/xlsx')) as unknown as Library & Parsers;
  library.set_cptable(codePages);
  return library;
}

export interface ReadByLibrary {
  readonly book: LibraryBook;
  readonly hasMacros: boolean;
  readonly otherBooks: number;
}

/** @throws BookFault where the file is encrypted, damaged or too large. */
export async function readXls(bytes: Uint8Array): Promise<ReadByLibrary> {
  const library = await load();
  return reading('Workbook', () => {
    const file = new Compound(bytes, 'Workbook');
    const stream = file.stream('Workbook') ?? file.stream('Book') ?? fault('damaged', { part: 'Workbook' });
    const { isLocked, otherBooks } = checkXls(stream);
    // Those of the book before would be taken for formats that this one does not explain.
    const formats = library.SSF.get_table() as Record<number, string>;
    for (const id of Object.keys(formats)) Reflect.deleteProperty(formats, id);
    Object.assign(formats, { 0: 'General' }, BUILT_IN_FORMATS);
    try {
      // Excel itself opens files with this password without asking ([MS-OFFCRYPTO] 2.2.1).
      const book = library.parse_xlscfb(stream, { ...OPTIONS, type: 'buffer', password: 'VelvetSweatshop' });
      return { book, hasMacros: file.has('_VBA_PROJECT_CUR'), otherBooks };
    } catch (error) {
      if (isLocked) fault('encrypted', {});
      throw error;
    }
  });
}

/** Pictures and the like, which nobody reads. */
const NOT_READ = /^(?:xl\/(?:media|drawings|charts|embeddings|theme)\/|docProps\/thumbnail)/i;

export async function readXlsb(file: Package): Promise<ReadByLibrary> {
  const names = file.names().filter((name) => !NOT_READ.test(name));
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]*\.bin$/i.test(name));
  const workbook = names.filter((name) => /^xl\/workbook\.bin$/i.test(name));
  checkXlsb([...workbook, ...sheets].map((name) => [name, file.bytes(name)] as const));
  const library = await load();
  return reading('xl/workbook.bin', () => {
    // Handed over unpacked, so that the library unpacks nothing that was not measured.
    const compound = library.CFB.utils.cfb_new() as object;
    for (const name of names) {
      const bytes = file.bytes(name);
      library.CFB.utils.cfb_add(
        compound,
        `/${name}`,
        /^xl\/styles\.bin$/i.test(name) ? withBuiltInFormats(bytes) : bytes,
      );
    }
    const book = library.parse_zip(compound, { ...OPTIONS });
    const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
    const hasMacros = count(/(?:^|\/)vbaProject\.bin$/i) > 0;
    return { book, hasMacros, otherBooks: count(/^xl\/externalLinks\/[^/]*\.bin$/i) };
  });
}

const FORMAT_RECORD = 0x2c;

/** The styles with formats before them that files name by number only: the library knows those of America, and not all. */
function withBuiltInFormats(styles: Uint8Array): Uint8Array {
  const records = Object.entries(BUILT_IN_FORMATS).map(([id, code]) => {
    const length = 6 + 2 * code.length;
    const size = length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7];
    const letters = [...code].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
    return [FORMAT_RECORD, ...size, Number(id), 0, code.length, 0, 0, 0, ...letters];
  });
  const before = records.flat();
  const all = new Uint8Array(before.length + styles.length);
  all.set(before);
  all.set(styles, before.length);
  return all;
}

/** Whatever goes wrong in the library is a file that it cannot read. It writes to the console what it does not know. */
function reading<T>(part: string, read: () => T): T {
  const { error, warn } = globalThis.console;
  Object.assign(globalThis.console, { error: () => undefined, warn: () => undefined });
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof BookFault) throw thrown;
    return fault('damaged', { part });
  } finally {
    Object.assign(globalThis.console, { error, warn });
  }
}
