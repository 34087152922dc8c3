import type { GridBook, GridSheet } from '../../../../src/engine/book/gridBook';
import type { Matrix, Rect } from '../../../../src/sheet';
import type { HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/richError';
import { readAddress } from '../../../../src/sheet';

/** What Excel has and a grid need not have. */
export interface HostBook extends GridBook {
  isProtected?(sheet: string): boolean;
  /** Whether a cell cannot be written to while its sheet is protected. */
  isLocked?(sheet: string, row: number, column: number): boolean;
  /** The formats that came with results; null where none did. */
  resultFormats?(sheet: string, rect: Rect): Matrix<string | null>;
  /** Calculates these cells and no others. */
  calculateAlone?(sheet: string, rect: Rect): void;
}

export interface PlacedRect {
  readonly sheet: string;
  readonly rect: Rect;
}

export type HostLanguage = 'ja-JP' | 'en-US';

/** How Excel of that language names what it makes. */
const WORDS = {
  'ja-JP': { sheet: 'Sheet', table: 'テーブル', column: '列' },
  'en-US': { sheet: 'Sheet', table: 'Table', column: 'Column' },
} as const;

/** What all objects of one workbook share. */
export abstract class ExcelContext {
  private changes = 0;

  /** Ranges and tables reach their sheet through this, so that modules need not import each other in a circle. */
  abstract worksheet(sheet: string): HostObject;

  constructor(
    readonly book: HostBook,
    readonly language: HostLanguage,
  ) {}

  get words() {
    return WORDS[this.language];
  }

  /** To be told of every change that formulas may depend on. */
  touch(): void {
    this.changes += 1;
  }

  get version(): number {
    return this.changes;
  }

  sheet(id: string): GridSheet {
    const found = this.book.sheets().find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound('the worksheet was deleted');
    return found;
  }

  sheetNamed(name: string): GridSheet | undefined {
    return this.book.sheets().find((sheet) => sameName(sheet.name, name));
  }

  /** An address, a defined name or a table's name, as `getRange` takes them. */
  place(text: string, sheet: string): PlacedRect {
    const reference = text.startsWith('=') ? text.slice(1) : text;
    const found = this.placeAddress(reference, sheet) ?? this.placeName(reference, sheet) ?? this.placeTable(reference);
    if (!found) throw invalidArgument(`${text} is not a range`);
    return found;
  }

  placeAddress(reference: string, sheet: string): PlacedRect | undefined {
    const parsed = readAddress(reference);
    if (!parsed) return undefined;
    if (parsed.sheet === null) return { sheet, rect: parsed.rect };
    const named = this.sheetNamed(parsed.sheet);
    return named && { sheet: named.id, rect: parsed.rect };
  }

  private placeName(text: string, sheet: string): PlacedRect | undefined {
    const named = this.book.names().filter((name) => sameName(name.name, text));
    const found = named.find((name) => name.sheet === sheet) ?? named.find((name) => name.sheet === null);
    return found && this.placeAddress(found.formula.slice(1), sheet);
  }

  private placeTable(text: string): PlacedRect | undefined {
    const table = this.book.tables().find((item) => sameName(item.name, text));
    return table && { sheet: table.sheet, rect: table.rect };
  }
}

/** Names in Excel differ by more than the case of their letters. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
