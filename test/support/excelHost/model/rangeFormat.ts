import type { Rect } from '../../../../src/sheet';
import type { CellFormat, SharedFormat } from '../../../../src/engine/access/cells';
import { HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/richError';
import type { ExcelContext, PlacedRect } from './excelContext';

abstract class FormatPart extends HostObject {
  constructor(
    protected readonly context: ExcelContext,
    protected readonly place: PlacedRect,
  ) {
    super();
  }

  protected get rect(): Rect {
    return this.place.rect;
  }

  protected get shared(): SharedFormat {
    return this.context.book.format(this.context.sheet(this.place.sheet).id, this.rect);
  }

  protected change(change: Partial<CellFormat>): void {
    this.context.book.writeFormat(this.context.sheet(this.place.sheet).id, this.rect, change);
  }
}

class RangeFont extends FormatPart {
  readonly type = 'RangeFont';

  get Bold() {
    return this.shared.bold;
  }
  set Bold(bold) {
    this.change({ bold: of('boolean', bold) });
  }

  get Italic() {
    return this.shared.italic;
  }
  set Italic(italic) {
    this.change({ italic: of('boolean', italic) });
  }

  get Color() {
    return this.shared.fontColor;
  }
  set Color(fontColor) {
    this.change({ fontColor: of('string', fontColor) });
  }

  get Name() {
    return this.shared.fontName;
  }
  set Name(fontName) {
    this.change({ fontName: of('string', fontName) });
  }

  get Size() {
    return this.shared.fontSize;
  }
  set Size(fontSize) {
    this.change({ fontSize: of('number', fontSize) });
  }
}

class FormatProtection extends FormatPart {
  readonly type = 'FormatProtection';

  /** Null where some cells are locked and others are not. */
  get Locked(): boolean | null {
    const { row, column, rows, columns } = this.rect;
    const locked = new Set<boolean>();
    for (let i = row; i < row + rows; i += 1) {
      for (let j = column; j < column + columns; j += 1) {
        locked.add(this.context.book.isLocked?.(this.place.sheet, i, j) ?? true);
      }
    }
    return locked.size === 1 ? [...locked][0]! : null;
  }
}

class RangeFill extends FormatPart {
  readonly type = 'RangeFill';

  /** Excel calls no fill white. */
  get Color() {
    return this.shared.fill === '' ? '#FFFFFF' : this.shared.fill;
  }
  set Color(fill) {
    this.change({ fill: of('string', fill) });
  }

  /** The grid knows no hatching. */
  get Pattern() {
    const { fill } = this.shared;
    return fill === null ? null : fill === '' ? 'None' : 'Solid';
  }

  Clear(): void {
    this.change({ fill: '' });
  }
}

export class RangeFormat extends FormatPart {
  readonly type = 'RangeFormat';

  get Font(): RangeFont {
    return new RangeFont(this.context, this.place);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.context, this.place);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.context, this.place);
  }

  get WrapText() {
    return this.shared.wrapText;
  }
  set WrapText(wrapText) {
    this.change({ wrapText: of('boolean', wrapText) });
  }

  get HorizontalAlignment() {
    return this.shared.horizontalAlignment;
  }
  set HorizontalAlignment(alignment) {
    this.change({ horizontalAlignment: oneOf(['General', 'Left', 'Center', 'Right'], alignment) });
  }

  get VerticalAlignment() {
    return this.shared.verticalAlignment;
  }
  set VerticalAlignment(alignment) {
    this.change({ verticalAlignment: oneOf(['Top', 'Center', 'Bottom'], alignment) });
  }

  get ColumnWidth() {
    return this.context.book.columnWidth(this.place.sheet, this.rect.column, this.rect.columns);
  }
  set ColumnWidth(points) {
    this.context.book.setColumnWidth(this.place.sheet, this.rect.column, this.rect.columns, of('number', points));
  }

  get RowHeight() {
    return this.context.book.rowHeight(this.place.sheet, this.rect.row, this.rect.rows);
  }
  set RowHeight(points) {
    this.context.book.setRowHeight(this.place.sheet, this.rect.row, this.rect.rows, of('number', points));
  }

  AutofitColumns(): void {
    this.context.book.autofitColumns(this.place.sheet, this.rect.column, this.rect.columns);
  }

  AutofitRows(): void {
    this.context.book.autofitRows(this.place.sheet, this.rect.row, this.rect.rows);
  }
}

interface Primitives {
  boolean: boolean;
  number: number;
  string: string;
}

function of<K extends keyof Primitives>(kind: K, value: unknown): Primitives[K] {
  if (typeof value !== kind) throw invalidArgument(`a ${kind} is needed`);
  return value as Primitives[K];
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw invalidArgument(`one of ${choices.join(', ')} is needed`);
  return chosen;
}
