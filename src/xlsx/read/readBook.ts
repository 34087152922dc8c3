import type { Book, BookSheet } from '../book';
import type { NotShown } from '../notShown';
import type { Package } from '../package/package';
import type { XmlElement } from '../package/xml';
import { Budget } from './budget';
import { Colors } from './colors';
import { pointsPerDigit } from './columnWidth';
import { dynamicMarks } from './metadata';
import { Tally } from './notShown';
import { SheetReader, type BookParts } from './readSheet';
import { sheetHandlers } from './scanSheet';
import { readSharedStrings } from './sharedStrings';
import { readStyles } from './styles';
import { readTables } from './tables';
import { nameElements, readActive, readNames, readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook';

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
  const sheets = workbook.worksheets.map((entry) => {
    const tally = new Tally(entry.name);
    tallies.push(tally);
    return readSheet(file, entry, parts, tally);
  });
  const book: Book = {
    sheets,
    names: readNames(workbook),
    active: readActive(workbook),
    date1904: workbook.date1904,
    defaultStyle: parts.styles.defaultStyle,
  };
  const notShown = [...workbookTally(file, workbook), ...tallies.flatMap((tally) => tally.list())];
  return { book, notShown, workbook, parts };
}

/** The part of a relation of the workbook, where the file has it. */
export function linkedPart(file: Package, from: string, type: string): string | undefined {
  const target = file.relations(from).find((relation) => relation.type === type)?.target;
  return target === undefined ? undefined : file.find(target);
}

function readParts(file: Package, { part, date1904 }: WorkbookPart): BookParts {
  const xml = (type: string): XmlElement | undefined => {
    const name = linkedPart(file, part, type);
    return name === undefined ? undefined : file.xml(name);
  };
  const stylesRoot = xml('styles');
  const colors = new Colors(xml('theme'), stylesRoot);
  const styles = readStyles(stylesRoot, colors);
  return {
    strings: readSharedStrings(file, linkedPart(file, part, 'sharedStrings')),
    styles,
    colors,
    dynamicMarks: dynamicMarks(xml('sheetMetadata')),
    date1904,
    digit: pointsPerDigit(styles.defaultStyle),
    budget: new Budget(),
  };
}

function readSheet(file: Package, { name, part, visibility }: SheetEntry, parts: BookParts, tally: Tally): BookSheet {
  const reader = new SheetReader(parts, tally);
  file.walk(part, sheetHandlers(reader));
  tally.relations(file, part);
  return reader.sheet({ name, part, visibility }, [...readTables(file, part).values()]);
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
  return tally.list();
}
