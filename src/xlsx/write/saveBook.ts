import type { Book, BookSheet } from '../model/book';
import { Package } from '../package/package';
import { DYNAMIC_ARRAYS, dynamicMarks, linkedPart, readBook, type ReadBook } from '../read/readBook';
import { prefixOf, splice, withAttributes, withPrefix } from '../package/splice';
import { child, children, parseXml } from '../package/xml';
import { blankPackage, stylesXml } from './blank';
import { addCharts } from './charts';
import { cellChanges, changedKeys, sameFormula, sortedJson, type CellChanges } from './compare';
import { newSheetXml } from './newSheet';
import { Parts } from './parts';
import { isFrameChanged, patchFrame } from './sheetFrame';
import { patchRows } from './sheetPatch';
import { patchWorkbook, planSheets, type Calculation, type SheetPlan } from './workbookPatch';
import { StyleWriter } from './styleWriter';
import { patchTables } from './tables';
import { METADATA_ORDER, placeChild } from './placement';

const NO_SHEET: Omit<BookSheet, 'name'> = {
  visibility: 'visible',
  cells: new Map(),
  merges: [],
  columns: new Map(),
  rows: new Map(),
  frozen: { rows: 0, columns: 0 },
  tables: [],
};

/** A new file; with `original`, that file with everything changed that the book has otherwise, and nothing else. */
export function saveBook(book: Book, original?: Uint8Array): Uint8Array {
  const file = original ? Package.open(original) : blankPackage(book);
  new Saving(file, book, original === undefined).run();
  return original && !file.isChanged ? original : file.zip();
}

/** The parts of a new file by name, for whoever packs them otherwise. */
export function bookParts(book: Book): ReadonlyMap<string, Uint8Array> {
  const file = blankPackage(book);
  new Saving(file, book, true).run();
  return new Map(file.names().map((name) => [name, file.bytes(name)]));
}

/** Makes a file say what a book says. Everything is compared first, and only what differs is written. */
class Saving {
  private readonly read: ReadBook;
  private readonly plans: readonly SheetPlan[];
  private readonly parts: Parts;
  private readonly styles: StyleWriter;
  private readonly dynamicMark: () => string;
  private readonly isFrontMoved: boolean;
  private areFormulasChanged = false;
  private areResultsMissing = false;

  constructor(
    private readonly file: Package,
    private readonly book: Book,
    private readonly isNew: boolean,
  ) {
    this.read = readBook(file);
    const { part, worksheets } = this.read.workbook;
    this.plans = planSheets(book, this.read.workbook);
    this.parts = new Parts(file, part);
    const styles = this.stylesPart();
    this.styles = new StyleWriter(styles === undefined ? stylesXml() : file.text(styles), this.read.parts.styles);
    this.dynamicMark = dynamicMarkOf(file, this.parts, part);
    const front = this.plans.find(({ sheet }) => sheet !== null && sheet === book.sheets[book.active]);
    this.isFrontMoved = front?.entry !== worksheets[this.read.book.active];
  }

  run(): void {
    for (const plan of this.plans) if (plan.sheet) this.saveSheet(plan, plan.sheet);
    if (this.styles.hasAdded) this.saveStyles();
    this.saveWorkbook();
    const { part, worksheets } = this.read.workbook;
    const kept = new Set(this.plans.map(({ entry }) => entry));
    for (const entry of worksheets) if (!kept.has(entry)) this.parts.remove(part, entry.part);
    const chain = linkedPart(this.file, part, 'calcChain');
    if (this.areFormulasChanged && chain !== undefined) this.parts.remove(part, chain);
  }

  private saveSheet(plan: SheetPlan, after: BookSheet): void {
    const { workbook, book } = this.read;
    const before = plan.entry
      ? book.sheets[workbook.worksheets.indexOf(plan.entry)]!
      : { ...NO_SHEET, name: after.name };
    const part = plan.entry?.part ?? this.addSheet(plan, after);
    const cells = cellChanges(before, after);
    const rows = changedKeys(before.rows, after.rows);
    this.noteFormulas(before, cells);
    const selected = this.isFrontMoved ? after === this.book.sheets[this.book.active] : undefined;
    const frame = { before, after, digit: this.read.parts.digit, selected };
    const areRowsChanged = cells.size > 0 || rows.size > 0;
    if (areRowsChanged || isFrameChanged(frame)) {
      const xml = this.file.text(part);
      const { styles, dynamicMark } = this;
      // The frame first: rows that are put in would be read again to find it.
      const framed = isFrameChanged(frame) ? patchFrame(xml, frame) : xml;
      const context = { before, after, styles, dynamicMark };
      const patched = areRowsChanged ? patchRows(framed, { cells, rows }, context) : framed;
      if (patched !== xml) this.file.set(part, patched);
    }
    const areTablesChanged = sortedJson(before.tables) !== sortedJson(after.tables);
    if (areTablesChanged || (cells.size > 0 && after.tables.length > 0))
      patchTables(this.file, this.parts, part, after);
    const { file, parts, book: saved } = this;
    addCharts({ file, parts, book: saved, defaultStyle: book.defaultStyle }, part, after);
  }

  private addSheet(plan: SheetPlan, sheet: BookSheet): string {
    const name = (number: number): string => `xl/worksheets/sheet${number}.xml`;
    const xml = newSheetXml(sheet, this.parts.namespaces.main, this.styles);
    const { part, id } = this.parts.add(this.read.workbook.part, 'worksheet', name, xml);
    plan.relation = id;
    return part;
  }

  private noteFormulas(before: BookSheet, changes: CellChanges): void {
    for (const [row, cells] of changes) {
      for (const [column, cell] of cells) {
        if (!sameFormula(before.cells.get(row)?.get(column), cell)) this.areFormulasChanged = true;
        if (cell?.formula !== undefined && cell.value === null) this.areResultsMissing = true;
      }
    }
  }

  private stylesPart(): string | undefined {
    return linkedPart(this.file, this.read.workbook.part, 'styles');
  }

  private saveStyles(): void {
    const part = this.stylesPart();
    if (part !== undefined) this.file.set(part, this.styles.xml());
    else
      this.parts.add(
        this.read.workbook.part,
        'styles',
        (number) => `xl/styles${number === 1 ? '' : number}.xml`,
        this.styles.xml(),
      );
  }

  private saveWorkbook(): void {
    const { workbook } = this.read;
    const xml = this.file.text(workbook.part);
    const patched = patchWorkbook({
      xml,
      workbook,
      book: this.book,
      before: this.read.book,
      plans: this.plans,
      calculation: this.calculation(),
      relationsNamespace: this.parts.namespaces.relations,
    });
    if (patched !== xml) this.file.set(workbook.part, patched);
  }

  /** Where Excel has no add-in, calculating anew would put `#NAME?` in the place of our results. */
  private calculation(): Calculation {
    if (!this.isNew && !this.file.isChanged) return 'asBefore';
    if (this.book.sheets.some(hasOwnResults)) return 'keep';
    return this.areResultsMissing ? 'missing' : this.isNew ? 'keep' : 'asBefore';
  }
}

function hasOwnResults({ cells }: BookSheet): boolean {
  for (const row of cells.values()) {
    for (const { formula, value } of row.values())
      if (value !== null && formula && /MYNA\./i.test(formula)) return true;
  }
  return false;
}

const TYPE = `<metadataType name="${DYNAMIC_ARRAYS}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" \
splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const PROPERTIES = `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">\
<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" \
fCollapsed="0"/></ext></extLst></bk>`;

/** The `cm` of a dynamic array: the mark that the file has, or one that is added when first asked for ([MS-XLSX] 2.2.4.6). */
function dynamicMarkOf(file: Package, parts: Parts, workbookPart: string): () => string {
  let mark: string | null = null;
  return () => (mark ??= String(find(file, workbookPart) ?? add(file, parts, workbookPart)));
}

function find(file: Package, workbookPart: string): number | undefined {
  const part = linkedPart(file, workbookPart, 'sheetMetadata');
  const [first] = part === undefined ? [] : dynamicMarks(file.xml(part));
  return first;
}

function add(file: Package, parts: Parts, workbookPart: string): number {
  const empty = `<metadata xmlns="${parts.namespaces.main}"></metadata>`;
  const part =
    linkedPart(file, workbookPart, 'sheetMetadata') ??
    parts.add(workbookPart, 'sheetMetadata', (number) => `xl/metadata${number === 1 ? '' : number}.xml`, empty).part;
  let xml = file.text(part);
  const prefix = prefixOf(xml, 'metadata');
  // Types and blocks are counted from 1; in its own list of future metadata the mark is the first.
  const append = (name: string, text: string): number => {
    const root = parseXml(xml);
    const list = child(root, name);
    const count = children(list).length + 1;
    const open = list
      ? withAttributes(xml.slice(list.start, list.contentStart), list.attributes, { count })
      : `<${name} count="1">`;
    const old = list ? xml.slice(list.contentStart, list.contentEnd) : '';
    const element = withPrefix(`${open}${old}${text}</${name}>`, prefix);
    xml = splice(xml, [placeChild(root, METADATA_ORDER, name, element)]);
    return count;
  };
  const type = append('metadataTypes', TYPE);
  const root = parseXml(xml);
  const next = root.children.find(({ name }) =>
    ['futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'].includes(name),
  );
  const at = next?.start ?? root.contentEnd;
  const future = withPrefix(
    `<futureMetadata name="${DYNAMIC_ARRAYS}" count="1">${PROPERTIES}</futureMetadata>`,
    prefix,
  );
  xml = splice(xml, [{ start: at, end: at, text: future }]);
  const mark = append('cellMetadata', `<bk><rc t="${type}" v="0"/></bk>`);
  file.set(part, xml);
  return mark;
}
