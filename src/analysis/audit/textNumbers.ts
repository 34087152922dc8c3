import { DomainError } from '../../domain/fault';
import { parseNumeral } from '../../domain/numerals';
import type { Argument } from '../../functions';
import { addressOf } from './address';
import { declarationOf } from './auditBook';
import type { AuditBook } from './auditBook';
import type { Place } from './cells';
import type { FormulaCell } from './judgeCalls';
import type { Pace } from './pace';
import type { FindingRuns } from './runs';

/** Numbers kept as text that our formulas read as numbers, while SUM and its like pass over them. */
export class TextNumbers {
  private readonly seenPlaces = new Set<string>();
  private readonly cells = new Map<string, { place: Place; name: string }>();

  async note({ grid, calls }: FormulaCell, book: AuditBook, pace: Pace): Promise<void> {
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

  judge(book: AuditBook, runs: FindingRuns): void {
    const inOrder = [...this.cells.values()].sort(({ place: a }, { place: b }) => a.column - b.column || a.row - b.row);
    for (const { place, name } of inOrder) {
      const grid = book.grid(place.sheet);
      if (!grid) continue;
      const text = String(grid.valueAt(place.row, place.column));
      runs.add('textNumber', grid, place.row, place.column, { text, name }, name);
    }
  }

  private async look({ sheet, row, column, rows, columns }: Place, name: string, book: AuditBook, pace: Pace) {
    const grid = book.grid(sheet);
    if (!grid) return;
    for (let i = row; i < row + rows; i += 1) {
      if (pace.due()) await pace.rest();
      for (let j = column; j < column + columns; j += 1) {
        if (grid.typeAt(i, j) !== 'String' || !saysNumber(String(grid.valueAt(i, j)))) continue;
        const place = { sheet, row: i, column: j, rows: 1, columns: 1 };
        const address = addressOf(place);
        if (!this.cells.has(address)) this.cells.set(address, { place, name });
      }
    }
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
