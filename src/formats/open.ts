import { BookFault, fault, openBookFile, Package } from '../xlsx';
import type { NotShown, OpenedBook } from '../xlsx';
import { readXls, readXlsb } from './binary/library';
import { bookOfLibrary } from './binary/toBook';
import type { Format, FormatNote, Lost } from './notes/notes';
import { isOds, readOds } from './ods/readOds';
import { bookOfText } from './text/csvBook';
import { decodeText } from './text/decode';

export interface OpenedFile extends Omit<OpenedBook, 'original'> {
  /** Undefined where the file is only read, and what is saved is a new one. */
  readonly original: Uint8Array | undefined;
  readonly format: Format;
  readonly notes: readonly FormatNote[];
}

const ENDING = /\.([^./\\]+)$/;
const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  xls: ['xls', 'xlt', 'xla'],
  xlsb: ['xlsb'],
  ods: ['ods', 'ots'],
  text: ['csv', 'txt', 'tsv', 'tab', 'prn'],
};

/**
 * The workbook in a file of any format that people have: .xlsx and .xlsm, .xls, .xlsb, .ods, and texts of commas or tabs. The bytes
 * say which it is, and only of a text the name.
 * @param thisYear of which a month and a day in a text are.
 * @throws BookFault when it is none, or one that cannot be read.
 */
export async function openFile(bytes: Uint8Array, name: string, thisYear: number): Promise<OpenedFile> {
  const ending = ENDING.exec(name)?.[1]?.toLowerCase() ?? '';
  const opened = await openAs(bytes, name, { ending, thisYear });
  const { format } = opened;
  const isNamedOtherwise =
    Object.values(ENDINGS).some((list) => list.includes(ending)) && !ENDINGS[format].includes(ending);
  const notes: FormatNote[] = [
    ...(format === 'xlsx' ? [] : [{ kind: 'readOnly', format } as const]),
    ...(isNamedOtherwise ? [{ kind: 'otherName', ending, format } as const] : []),
    ...opened.notes,
  ];
  return { ...opened, notes };
}

interface Named {
  readonly ending: string;
  readonly thisYear: number;
}

async function openAs(bytes: Uint8Array, name: string, { ending, thisYear }: Named): Promise<OpenedFile> {
  try {
    return { ...openBookFile(bytes), format: 'xlsx', notes: [] };
  } catch (error) {
    if (!(error instanceof BookFault)) throw error;
    if (error.kind === 'oldFormat') return foreign('xls', bookOfLibrary(await readXls(bytes)));
    if (error.kind === 'binaryFormat') return foreign('xlsb', bookOfLibrary(await readXlsb(Package.open(bytes))));
    if (error.kind !== 'notAWorkbook') throw error;
    const file = isZip(bytes) ? Package.open(bytes) : undefined;
    if (file && isOds(file)) return foreign('ods', readOds(file));
    if (file || !isText(bytes)) throw error;
    if (/^\s*</.test(startOf(bytes))) return fault('markup', {});
    if (!ENDINGS.text.includes(ending)) throw error;
    const { book, notes } = bookOfText(decodeText(bytes).text, sheetNameOf(name), thisYear);
    return { book, notShown: [], original: undefined, format: 'text', notes };
  }
}

function foreign(
  format: Format,
  { book, notShown, lost }: { book: OpenedBook['book']; notShown: readonly NotShown[]; lost: readonly Lost[] },
): OpenedFile {
  const [first] = lost;
  const cell = first ? `${first.sheet === '' ? '' : `${first.sheet}!`}${first.cell}` : '';
  const notes = first ? [{ kind: 'lostFormulas', cell, count: lost.length } as const] : [];
  return { book, notShown, original: undefined, format, notes };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Magic numbers of other files: compound, PDF, pictures. */
function isText(bytes: Uint8Array): boolean {
  return bytes[0] !== 0xd0 && !/^(?:%PDF|\x89PNG|GIF8|\xff\xd8)/.test(startOf(bytes));
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, 200))
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '');
}

/** The file's name without its ending, as Excel names the only sheet of a text. */
function sheetNameOf(name: string): string {
  const stem = (name.split(/[\\/]/).pop() ?? '').replace(ENDING, '');
  return (
    stem
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'|'$/g, ' ')
      .trim()
      .slice(0, LONGEST_SHEET_NAME) || 'Sheet1'
  );
}

const LONGEST_SHEET_NAME = 31;

/** The name under which a file is saved that is only read. */
export function savedName(name: string, { format }: Pick<OpenedFile, 'format'>): string {
  return format === 'xlsx' ? name : `${name.replace(ENDING, '')}.xlsx`;
}
