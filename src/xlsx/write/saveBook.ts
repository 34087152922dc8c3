import type { Book, BookSheet } from '../model/book';
import { Package } from '../package/package';
import { linkedPart, readBook, type ReadBook } from '../read/readBook';
import { blankPackage, stylesXml } from './blank';
import { cellChanges, changedKeys, sameFormula, sortedJson, type CellChanges } from './compare';
import { dynamicMarkOf } from './dynamicMark';
import { Parts } from './parts';
import { isFrameChanged, patchFrame } from './sheetFrame';
import { patchRows } from './sheetPatch';
import { patchWorkbook, planSheets, type Calculation, type SheetPlan } from './workbookPatch';
import { StyleWriter } from './styleWriter';
import { patchTables } from './tables';

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
    const part = plan.entry?.part ?? this.addSheet(plan);
    const cells = cellChanges(before, after);
    const rows = changedKeys(before.rows, after.rows);
    this.noteFormulas(before, cells);
    const selected = this.isFrontMoved ? after === this.book.sheets[this.book.active] : undefined;
    const frame = { before, after, digit: this.read.parts.digit, selected };
    const areRowsChanged = cells.size > 0 || rows.size > 0;
    if (areRowsChanged || isFrameChanged(frame)) {
      const xml = this.file.text(part);
      const { styles, dynamicMark } = this;
      const inRows = areRowsChanged ? patchRows(xml, { cells, rows }, { before, after, styles, dynamicMark }) : xml;
      const patched = isFrameChanged(frame) ? patchFrame(inRows, frame) : inRows;
      if (patched !== xml) this.file.set(part, patched);
    }
    const areTablesChanged = sortedJson(before.tables) !== sortedJson(after.tables);
    if (areTablesChanged || (cells.size > 0 && after.tables.length > 0))
      patchTables(this.file, this.parts, part, after);
  }

  private addSheet(plan: SheetPlan): string {
    const name = (number: number): string => `xl/worksheets/sheet${number}.xml`;
    const xml = `<worksheet xmlns="${this.parts.namespaces.main}"><sheetData/></worksheet>`;
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
    else this.parts.add(this.read.workbook.part, 'styles', () => 'xl/styles.xml', this.styles.xml());
  }

  private saveWorkbook(): void {
    const { workbook } = this.read;
    const xml = this.file.text(workbook.part);
    const patched = patchWorkbook({
      xml,
      workbook,
      book: this.book,
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
