import { DomainError } from '../../domain';
import { parseNumeral } from '../../domain/numerals';
import type { Argument } from '../../functions';
import type { AuditBook } from './auditBook';
import type { CallingCell } from './judgeCalls';
import type { Pace } from './cells';
import type { FindingRuns } from './finding';
import { cellPlace, placeAddress } from '../../sheet';
import type { Place } from '../../sheet';
import { declarationOf } from '../formula';

/** Numbers kept as text that our formulas read as numbers, while SUM and its like pass over them. */
export class TextNumbers {
  private readonly seenPlaces = new Set<string>();
  /** The rows looked at last in each column, both ends as for `slice`. */
  private readonly seenRows = new Map<string, { readonly from: number; readonly to: number }>();
  private readonly cells = new Map<string, { place: Place; name: string }>();

  async note({ grid, calls }: CallingCell, book: AuditBook, pace: Pace): Promise<void> {
    for (const { name, args } of calls) {
      for (const [index, source] of args.entries()) {
        const argument = declarationOf(name)?.args[index];
        if (!argument || !takesNumbers(argument)) continue;
        const seen = `${grid.sheet}\n${source}`;
        if (this.seenPlaces.has(seen)) continue;
        this.seenPlaces.add(seen);
        const place = book.find(source, grid.sheet);
        if (place) await this.look(place, name, book, pace);
      }
    }
  }

  async judge(book: AuditBook, runs: FindingRuns, pace: Pace): Promise<void> {
    const inOrder = [...this.cells.values()].sort(({ place: a }, { place: b }) => a.column - b.column || a.row - b.row);
    for (const { place, name } of inOrder) {
      if (pace.due()) await pace.rest();
      const grid = book.grid(place.sheet);
      if (!grid) continue;
      const text = String(grid.valueAt(place.row, place.column));
      runs.add('textNumber', grid, place.row, place.column, { text, name }, name);
    }
  }

  private async look(place: Place, name: string, book: AuditBook, pace: Pace): Promise<void> {
    const grid = book.grid(place.sheet);
    if (!grid) return;
    for (let column = place.column; column < place.column + place.columns; column += 1) {
      for (const [from, to] of this.unseen(place, column)) {
        for (let row = from; row < to; row += 1) {
          if (pace.due()) await pace.rest();
          if (grid.typeAt(row, column) !== 'String' || !saysNumber(String(grid.valueAt(row, column)))) continue;
          const cell = cellPlace(place.sheet, row, column);
          const address = placeAddress(cell);
          if (!this.cells.has(address)) this.cells.set(address, { place: cell, name });
        }
      }
    }
  }

  /** Ranges that grow or slide from formula to formula are looked at once, not once for each formula. */
  private unseen({ sheet, row, rows }: Place, column: number): (readonly [from: number, to: number])[] {
    const key = `${column} ${sheet}`;
    const end = row + rows;
    const seen = this.seenRows.get(key);
    if (!seen || end < seen.from || row > seen.to) {
      this.seenRows.set(key, { from: row, to: end });
      return [[row, end]];
    }
    this.seenRows.set(key, { from: Math.min(row, seen.from), to: Math.max(end, seen.to) });
    return [
      [row, Math.min(end, seen.from)],
      [Math.max(row, seen.to), end],
    ];
  }
}

const numeric = new WeakMap<Argument, boolean>();

/** Whether the argument makes a number of its text: dates, words and whole tables do not. */
function takesNumbers(argument: Argument): boolean {
  const known = numeric.get(argument);
  if (known !== undefined) return known;
  const takes = readsOne(argument);
  numeric.set(argument, takes);
  return takes;
}

function readsOne({ reader }: Argument): boolean {
  try {
    const read = reader.read('1', { scale: 1 });
    return read === 1 || (typeof read === 'object' && read !== null && 'value' in read && read.value === 1);
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

function saysNumber(text: string): boolean {
  try {
    parseNumeral(text);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
