import { readCellAddress } from '../../sheet';
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
  /** The text of `<v>`; of an inline string its text. */
  value: string | null;
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

/** The handlers for `walk` that take a sheet apart. Rows and cells without `r` follow the one before (18.3.1.4, 18.3.1.73). */
export function sheetHandlers(visitor: SheetVisitor): XmlHandlers {
  return new SheetScan(visitor);
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
  private target: 'formula' | 'value' | null = null;
  private inReading = false;

  constructor(private readonly visitor: SheetVisitor) {}

  open(name: string, attributes: Attributes, start: number, end: number): void {
    if (!this.inData) {
      this.inData = name === 'sheetData' && this.path.length === 1;
      this.visitor.element?.(name, attributes, this.path.at(-1) ?? '', start, end);
      this.path.push(name);
    } else if (name === 'row') this.openRow(attributes, start, end);
    else if (name === 'c') this.openCell(attributes, start, end);
    else if (this.cell) this.openInCell(this.cell, name, attributes, start, end);
  }

  text(text: string): void {
    if (!this.cell || this.target === null) return;
    if (this.target === 'value') this.cell.value = (this.cell.value ?? '') + text;
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
      this.visitor.elementEnd?.(name, this.path.at(-1) ?? '', start, end);
    }
  }

  private openRow(attributes: Attributes, start: number, end: number): void {
    const row = attributes['r'] === undefined ? this.lastRow + 1 : Number(attributes['r']) - 1;
    this.lastRow = row;
    this.lastColumn = -1;
    this.row = { row, attributes, start, contentStart: end, contentEnd: end, end };
    this.visitor.row?.(this.row);
  }

  private openCell(attributes: Attributes, start: number, end: number): void {
    const at = readCellAddress(attributes['r'] ?? '');
    const row = at?.row ?? this.lastRow;
    const column = at?.column ?? this.lastColumn + 1;
    this.lastColumn = column;
    this.cell = { row, column, attributes, start, end, formula: null, value: null, rich: false };
  }

  private openInCell(cell: RawCell, name: string, attributes: Attributes, start: number, end: number): void {
    if (name === 'f') {
      cell.formula = { attributes, text: '', start, end };
      this.target = 'formula';
    } else if (name === 'v' || (name === 't' && !this.inReading)) {
      cell.value ??= '';
      this.target = 'value';
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
