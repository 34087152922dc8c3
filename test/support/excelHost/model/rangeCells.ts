import { isStoredError } from '../../../../src/sheet';
import type { Matrix, Rect, StoredValue } from '../../../../src/sheet';
import { HostObject } from '../protocol/hostObject';
import { invalidArgument, RichError } from '../protocol/richError';
import { cellInput, matrix, shaped } from './cellInput';
import type { ExcelContext, PlacedRect } from './excelContext';
import { isUnbounded } from './rect';

/** What the cells of a range hold. */
export abstract class RangeCells extends HostObject implements PlacedRect {
  readonly sheet: string;
  readonly rect: Rect;

  constructor(
    protected readonly context: ExcelContext,
    place: PlacedRect,
  ) {
    super();
    this.sheet = place.sheet;
    this.rect = place.rect;
  }

  get Values(): Matrix<string | number | boolean> | null {
    return this.read((sheet) => this.context.book.values(sheet, this.rect).map((row) => row.map(shownValue)));
  }
  set Values(input: unknown) {
    this.put(input);
  }

  /** A formula where there is one, else the value. */
  get Formulas(): Matrix<string | number | boolean> | null {
    return this.read((sheet) => {
      const values = this.context.book.values(sheet, this.rect);
      const formulas = this.context.book.formulas(sheet, this.rect);
      return values.map((row, i) => row.map((value, j) => formulas[i]?.[j] ?? shownValue(value)));
    });
  }
  set Formulas(input: unknown) {
    this.put(input);
  }

  /** Japanese and English Excel write functions and separators alike. */
  get FormulasLocal(): Matrix<string | number | boolean> | null {
    return this.Formulas;
  }
  set FormulasLocal(input: unknown) {
    this.put(input);
  }

  get ValueTypes(): Matrix<string> | null {
    return this.read((sheet) => this.context.book.values(sheet, this.rect).map((row) => row.map(valueType)));
  }

  get ValuesAsJson(): Matrix<object> | null {
    return this.read((sheet) => {
      const { book } = this.context;
      const formats = book.resultFormats?.(sheet, this.rect);
      return book
        .values(sheet, this.rect)
        .map((row, i) => row.map((value, j) => jsonValue(value, formats?.[i]?.[j] ?? null)));
    });
  }

  get Text(): Matrix<string> | null {
    return this.read((sheet) => this.context.book.texts(sheet, this.rect));
  }

  get NumberFormat(): Matrix<string> | null {
    return this.read((sheet) => this.context.book.numberFormats(sheet, this.rect));
  }
  set NumberFormat(input: unknown) {
    if (typeof input === 'string') {
      this.context.book.writeFormat(this.sheetId, this.rect, { numberFormat: input });
      return;
    }
    this.refuseUnbounded();
    const formats = shaped(input, this.rect, formatInput);
    this.refuseLocked(this.sheetId, (row, column) => formats[row]?.[column] !== undefined);
    this.context.book.writeNumberFormats(this.sheetId, this.rect, formats);
  }

  get HasSpill(): boolean | null {
    const { row, column, rows, columns } = this.rect;
    if (rows * columns > 1) return null;
    const spill = this.context.book.spillRect(this.sheetId, row, column);
    return spill !== null && spill.rows * spill.columns > 1;
  }

  Clear(applyTo: unknown = 'All'): void {
    const what = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
    if (applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats')
      throw invalidArgument(`clear(${String(applyTo)})`);
    this.context.book.clear(this.sheetId, this.rect, what[applyTo]);
    this.context.touch();
  }

  /** The library asks this before it sends a large array in slices. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    shaped(
      matrix({ ...this.rect, rows: Number(rows), columns: Number(columns) }, () => null),
      this.rect,
      () => null,
    );
  }

  /** The id, as long as the sheet exists. */
  protected get sheetId(): string {
    return this.context.sheet(this.sheet).id;
  }

  private read<T>(read: (sheet: string) => T): T | null {
    const sheet = this.sheetId;
    return isUnbounded(this.rect) ? null : read(sheet);
  }

  private put(input: unknown): void {
    this.refuseUnbounded();
    const sheet = this.sheetId;
    let formats: Matrix<string> | undefined;
    const formatAt = (row: number, column: number): string => {
      formats ??= this.context.book.numberFormats(sheet, this.rect);
      return formats[row]?.[column] ?? 'General';
    };
    const cells = shaped(input, this.rect, (value, row, column) => cellInput(value, () => formatAt(row, column)));
    this.refuseLocked(sheet, (row, column) => cells[row]?.[column] !== undefined);
    this.context.book.write(sheet, this.rect, cells);
    this.context.touch();
  }

  private refuseLocked(sheet: string, touches: (row: number, column: number) => boolean): void {
    const { book } = this.context;
    if (!book.isProtected?.(sheet)) return;
    const { row, column } = this.rect;
    const touched = matrix(this.rect, (i, j) => touches(i, j) && book.isLocked?.(sheet, row + i, column + j));
    if (touched.flat().includes(true)) throw new RichError('AccessDenied', 'The sheet is protected.');
  }

  private refuseUnbounded(): void {
    if (isUnbounded(this.rect)) throw invalidArgument('whole rows and columns take no values');
  }
}

function shownValue(value: StoredValue): string | number | boolean {
  return isStoredError(value) ? value.error : (value ?? '');
}

function valueType(value: StoredValue): string {
  if (value === null) return 'Empty';
  if (isStoredError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** As `valuesAsJson` tells it: a format here is the value's own, whatever the cell's is (office-js 6100). */
function jsonValue(value: StoredValue, numberFormat: string | null): object {
  const type = valueType(value);
  const basic = { basicType: type, basicValue: shownValue(value) };
  return numberFormat === null ? { type, ...basic } : { type: 'FormattedNumber', ...basic, numberFormat };
}

function formatInput(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string') throw invalidArgument('a number format is text');
  return value === '' ? 'General' : value;
}
