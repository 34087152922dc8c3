import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { DomainError } from '../../domain';
import { parseNumeral } from '../../domain/numerals';
import type { Rect } from '../../sheet';
import type { GridAccess } from '../access/gridAccess';
import type { CellWrite } from '../access/cells';
import type { UniverBook } from '../book/univerBook';
import { hasYearLast } from './entries';

/** The corner that the grid gives to digits kept as text. */
const MARK = { tl: { size: 6, color: '#409f11' } };
const AFTER_THE_GRID = 9;
/** Of larger selections nothing is said: looking at them would take longer than a key press may. */
const MOST_CELLS = 20_000;
const MOST_KEPT = 10_000;
const SAYS_DIGITS = /[\d０-９〇一二三四五六七八九十百千]/;
const LONGEST = 40;

/** A cell whose text says a number to NUM: 3割5分 says 0.35. It stays text until somebody asks. */
export interface TextNumber {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: number;
}

export class TextNumbers {
  constructor(
    private readonly access: GridAccess,
    private readonly book: UniverBook,
  ) {}

  in(sheet: string, rect: Rect): TextNumber[] {
    const cells = this.access.existing(sheet, rect);
    if (!cells || cells.rows * cells.columns > MOST_CELLS) return [];
    const model = this.access.model(sheet);
    const found: TextNumber[] = [];
    for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
      for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
        const raw = model.getCellRaw(row, column);
        const value = numberOf(raw);
        if (value !== undefined) found.push({ row, column, text: String(raw!.v), value });
      }
    }
    return found;
  }

  /** What a cell holds that looks like a date, and is none since its year comes last. */
  yearLastAt(sheet: string, row: number, column: number): string | undefined {
    return yearLastIn(this.access.model(sheet).getCellRaw(row, column));
  }

  /** Puts the numbers in their place: one step of undo. */
  convert(sheet: string, numbers: readonly TextNumber[]): void {
    const rows = numbers.map(({ row }) => row);
    const columns = numbers.map(({ column }) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const rect = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    const cells = Array.from({ length: rect.rows }, () => new Array<CellWrite>(rect.columns).fill(undefined));
    for (const number of numbers) cells[number.row - row]![number.column - column] = number.value;
    this.book.write(sheet, rect, cells);
  }
}

/** Marks such cells in a corner. */
export function markTextNumbers(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_THE_GRID,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData }, next) =>
      next(
        numberOf(rawData) === undefined && !yearLastIn(rawData)
          ? cell
          : { ...cell, markers: { ...cell?.markers, ...MARK } },
      ),
  });
}

/** A date that ends with its year is text in Japanese. */
function yearLastIn(raw: Nullable<ICellData>): string | undefined {
  if (!raw || typeof raw.v !== 'string' || raw.f || raw.si) return undefined;
  return raw.v.length <= LONGEST && hasYearLast(raw.v) ? raw.v : undefined;
}

function numberOf(raw: Nullable<ICellData>): number | undefined {
  if (!raw || typeof raw.v !== 'string' || raw.f || raw.si) return undefined;
  return raw.v.length <= LONGEST && SAYS_DIGITS.test(raw.v) ? numberIn(raw.v) : undefined;
}

/** The screen asks at each drawing. */
const kept = new Map<string, number | undefined>();

function numberIn(text: string): number | undefined {
  if (kept.has(text)) return kept.get(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  const value = read(text);
  kept.set(text, value);
  return value;
}

function read(text: string): number | undefined {
  try {
    return parseNumeral(text).value;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
