import { cellAddress, MAX_COLUMNS, MAX_ROWS, readCellAddress } from '../../sheet';
import { impossible } from '../model/faults';
import type { Attributes, XmlHandlers } from '../package/xml';

/** A `<c>` as it stands in the file. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly start: number;
  end: number;
  /** The attributes and text of `<f>`, and where it stands. */
  formula: { readonly attributes: Attributes; text: string; readonly start: number; end: number } | null;
  /** The text of `<v>`, null without one. */
  value: string | null;
  /** The text of `<is>`, null without one. */
  inline: string | null;
  /** Whether an inline string has formats inside. */
  rich: boolean;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

/** What a pass over a sheet meets; elements outside of rows come with their parent's name, `''` for the root itself. */
export interface SheetVisitor {
  cell(cell: RawCell): void;
  row?(row: RawRow): void;
  rowEnd?(row: RawRow): void;
  element?(name: string, attributes: Attributes, parent: string, start: number, end: number): void;
  elementEnd?(name: string, parent: string, start: number, end: number): void;
}

/**
 * The handlers for `walk` that take a sheet apart. Rows and cells without `r` follow the one before (18.3.1.4, 18.3.1.73). Those that
 * stand outside of a sheet, twice or in another order are faults, as they are for Excel.
 * @param sheet the sheet's name, for what is said of such a place.
 */
export function sheetHandlers(visitor: SheetVisitor, sheet = ''): XmlHandlers {
  return new SheetScan(visitor, sheet);
}

class SheetScan implements XmlHandlers {
  /** The open elements outside of rows. */
  private readonly path: string[] = [];
  private inData = false;
  private row: RawRow | null = null;
  private lastRow = -1;
  private lastColumn = -1;
  private cell: RawCell | null = null;
  /** Where text goes at present. */
  private target: 'formula' | 'value' | 'inline' | null = null;
  private inReading = false;
  private hadData = false;

  constructor(
    private readonly visitor: SheetVisitor,
    private readonly sheet: string,
  ) {}

  open(name: string, attributes: Attributes, start: number, end: number): void {
    if (!this.inData) {
      if (this.path.length === 0 && name !== 'worksheet') throw new Error('It is no sheet.');
      this.inData = name === 'sheetData' && this.path.length === 1;
      if (this.inData && this.hadData) throw new Error('There are two lists of rows.');
      this.hadData ||= this.inData;
      this.visitor.element?.(name, attributes, this.path.at(-1) ?? '', start, end);
      this.path.push(name);
    } else if (this.cell) this.openInCell(this.cell, name, attributes, start, end);
    else if (name === 'row') this.openRow(attributes, start, end);
    else if (name === 'c') this.openCell(attributes, start, end);
    else if (name === 'sheetData') throw new Error('There is a list of rows within a list of rows.');
  }

  text(text: string): void {
    if (!this.cell || this.target === null) return;
    if (this.target === 'value') this.cell.value += text;
    else if (this.target === 'inline') this.cell.inline += text;
    else if (this.cell.formula) this.cell.formula.text += text;
  }

  close(name: string, start: number, end: number): void {
    if (this.cell && this.inData) this.closeInCell(this.cell, name, end);
    else if (this.inData && name === 'row' && this.row) {
      this.row.contentEnd = start;
      this.row.end = end;
      this.visitor.rowEnd?.(this.row);
      this.row = null;
    } else if (!this.inData || name === 'sheetData') {
      this.inData = false;
      this.path.pop();
      if (this.path.length === 0 && !this.hadData) throw new Error('There is no list of rows.');
      this.visitor.elementEnd?.(name, this.path.at(-1) ?? '', start, end);
    }
  }

  private openRow(attributes: Attributes, start: number, end: number): void {
    if (this.row) throw new Error('There is a row within a row.');
    const named = attributes['r'];
    const row = named === undefined ? this.lastRow + 1 : Number(named) - 1;
    if (!Number.isInteger(row) || row <= this.lastRow || row >= MAX_ROWS)
      impossible('row', this.sheet, named ?? String(row + 1));
    this.lastRow = row;
    this.lastColumn = -1;
    this.row = { row, attributes, start, contentStart: end, contentEnd: end, end };
    this.visitor.row?.(this.row);
  }

  private openCell(attributes: Attributes, start: number, end: number): void {
    if (!this.row) throw new Error('There is a cell without a row.');
    const named = attributes['r'];
    const row = this.lastRow;
    const at = named === undefined ? { row, column: this.lastColumn + 1 } : readCellAddress(named);
    if (!at || at.row !== row || at.column <= this.lastColumn || at.column >= MAX_COLUMNS)
      return impossible('cell', this.sheet, named ?? cellAddress(row, this.lastColumn + 1));
    const { column } = at;
    this.lastColumn = column;
    this.cell = { row, column, attributes, start, end, formula: null, value: null, inline: null, rich: false };
  }

  private openInCell(cell: RawCell, name: string, attributes: Attributes, start: number, end: number): void {
    if (this.target !== null || name === 'c' || name === 'row') throw new Error('There is an element within a value.');
    if (name === 'f') {
      if (cell.formula) throw new Error('There are two formulas in a cell.');
      cell.formula = { attributes, text: '', start, end };
      this.target = 'formula';
    } else if (name === 'v') {
      if (cell.value !== null) throw new Error('There are two values in a cell.');
      cell.value = '';
      this.target = 'value';
    } else if (name === 't' && !this.inReading) {
      cell.inline ??= '';
      this.target = 'inline';
    } else if (name === 'rPh') this.inReading = true;
    else if (name === 'r') cell.rich = true;
  }

  private closeInCell(cell: RawCell, name: string, end: number): void {
    this.target = null;
    if (name === 'f' && cell.formula) cell.formula.end = end;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'c') {
      cell.end = end;
      this.cell = null;
      this.visitor.cell(cell);
    }
  }
}
