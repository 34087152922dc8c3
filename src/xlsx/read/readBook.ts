import type { Book, BookSheet, BookStyle } from '../model/book';
import { fault, type NotShown } from '../model/faults';
import { Package } from '../package/package';
import { child, children, descendants, isTrue, type XmlElement } from '../package/xml';
import { Budget, SheetReader, type BookParts } from './readSheet';
import { Colors } from './colors';
import { LinkedParts, Tally } from './notShown';
import { sheetHandlers } from './scanSheet';
import { readSharedStrings } from './values';
import { readStyles } from './styles';
import {
  nameElements,
  readActive,
  readNames,
  readNamesLikeOurs,
  readTableFilters,
  readTables,
  readWorkbookPart,
  type SheetEntry,
  type WorkbookPart,
} from './workbook';

export interface OpenedBook {
  readonly book: Book;
  /** What the file holds and the book does not. */
  readonly notShown: readonly NotShown[];
  /** The file as it was opened; give it to `saveBook` so that what the book does not hold is kept. */
  readonly original: Uint8Array;
}

/**
 * The workbook in the bytes of an .xlsx or .xlsm file. Cells that an array formula fills hold their results without a formula.
 * @throws BookFault when they are none, or one that cannot be read.
 */
export function openBook(bytes: Uint8Array): OpenedBook {
  const { book, notShown, workbook } = readBook(Package.open(bytes));
  if (book.sheets.length === 0) {
    if (workbook.sheets.some(({ type }) => type === 'chartsheet')) fault('noWorksheet', {});
    fault('damaged', { part: workbook.part });
  }
  return { book, notShown, original: bytes };
}

/** A book with what it takes to save it again. */
export interface ReadBook {
  readonly book: Book;
  readonly notShown: readonly NotShown[];
  readonly workbook: WorkbookPart;
  readonly parts: BookParts;
}

export function readBook(file: Package): ReadBook {
  const workbook = readWorkbookPart(file);
  const parts = readParts(file, workbook);
  const tallies: Tally[] = [];
  const linked = new LinkedParts(file);
  const sheets = workbook.worksheets.map((entry) => {
    const tally = new Tally(entry.name);
    tallies.push(tally);
    return readSheet(file, entry, parts, tally, linked);
  });
  parts.budget.checkArrays();
  refuseTablesTwice(sheets);
  const book: Book = {
    sheets,
    names: readNames(workbook),
    active: readActive(workbook),
    date1904: workbook.date1904,
    ...(workbook.calculation && { calculation: workbook.calculation }),
    defaultStyle: parts.styles.defaultStyle,
  };
  const notShown = [...workbookTally(file, workbook), ...tallies.flatMap((tally) => tally.list())];
  return { book, notShown, workbook, parts };
}

/** Formulas know tables by their names. */
function refuseTablesTwice(sheets: readonly BookSheet[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets.flatMap(({ tables }) => tables)) {
    if (taken.has(name.toLowerCase())) fault('twice', { what: 'table', name });
    taken.add(name.toLowerCase());
  }
}

/** The part of a relation of the workbook; of several, the first that the file has. */
export function linkedPart(file: Package, from: string, type: string): string | undefined {
  const linked = file.relations(from).filter((relation) => relation.type === type);
  return linked.map(({ target }) => file.find(target)).find((part) => part !== undefined);
}

function readParts(file: Package, workbook: WorkbookPart): BookParts {
  const { part, date1904 } = workbook;
  const xml = (type: string, root: string): XmlElement | undefined => {
    const name = linkedPart(file, part, type);
    const found = name === undefined ? undefined : file.xml(name);
    if (name !== undefined && found?.name !== root) fault('damaged', { part: name });
    return found;
  };
  const stylesRoot = xml('styles', 'styleSheet');
  const colors = new Colors(xml('theme', 'theme'), stylesRoot);
  const styles = readStyles(stylesRoot, colors);
  return {
    strings: readSharedStrings(file, linkedPart(file, part, 'sharedStrings')),
    styles,
    colors,
    dynamicMarks: dynamicMarks(xml('sheetMetadata', 'metadata')),
    date1904,
    bookNames: readNamesLikeOurs(workbook),
    digit: pointsPerDigit(styles.defaultStyle),
    budget: new Budget(),
  };
}

function readSheet(
  file: Package,
  { name, part, visibility }: SheetEntry,
  parts: BookParts,
  tally: Tally,
  linked: LinkedParts,
): BookSheet {
  const reader = new SheetReader(name, parts, tally);
  file.walk(part, sheetHandlers(reader, name));
  tally.relations(file, part, linked);
  const tables = readTables(file, part);
  return reader.sheet({ name, part, visibility }, [...tables.values()], readTableFilters(file, tables));
}

function workbookTally(file: Package, workbook: WorkbookPart): readonly NotShown[] {
  const tally = new Tally();
  tally.workbook(file, workbook.part);
  for (const { name, attributes } of workbook.root.children) tally.element(name, attributes, 'workbook');
  const printed = nameElements(workbook.root).filter(({ attributes }) =>
    /^_xlnm\.Print/i.test(attributes['name'] ?? ''),
  );
  tally.add('print', printed.length);
  tally.add('chartSheet', workbook.sheets.filter(({ type }) => type === 'chartsheet').length);
  tally.add('other', workbook.sheets.filter(({ type }) => type === 'dialogsheet').length);
  tally.add('macro', workbook.sheets.filter(({ part }) => part === '').length);
  return tally.list();
}

/** Japanese fonts whose digits are half as wide as their characters; the others' are narrower. */
const WIDE_DIGITS = /ゴシック|明朝|gothic|mincho|meiryo|メイリオ|UD デジタル/i;
const POINTS_PER_PIXEL = 0.75;

/** How many points one unit of a column's width has: the width of a digit in the book's font, in whole pixels (18.3.1.13). */
function pointsPerDigit({ fontName = '', fontSize = 11 }: BookStyle): number {
  const pixels = Math.max(1, Math.round(((WIDE_DIGITS.test(fontName) ? 8 : 7) * fontSize) / 11));
  return pixels * POINTS_PER_PIXEL;
}

/** The name under which dynamic arrays are marked ([MS-XLSX] 2.2.4.6). */
export const DYNAMIC_ARRAYS = 'XLDAPR';

/** The `cm` numbers of cells whose array formula is a dynamic one. */
export function dynamicMarks(root: XmlElement | undefined): ReadonlySet<number> {
  const marks = new Set<number>();
  const types = children(child(root, 'metadataTypes'));
  const future = children(root, 'futureMetadata').find(({ attributes }) => attributes['name'] === DYNAMIC_ARRAYS);
  const dynamic = children(future, 'bk').map((block) =>
    descendants(block, 'dynamicArrayProperties').some(({ attributes }) => isTrue(attributes['fDynamic'])),
  );
  children(child(root, 'cellMetadata'), 'bk').forEach((block, index) => {
    const isDynamic = children(block, 'rc').some(({ attributes }) => {
      const type = types[Number(attributes['t']) - 1];
      return type?.attributes['name'] === DYNAMIC_ARRAYS && dynamic[Number(attributes['v'])] === true;
    });
    if (isDynamic) marks.add(index + 1);
  });
  return marks;
}
