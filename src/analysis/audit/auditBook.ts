import type { Expression, Reference } from '../../sheet/formula';
import { expressionOf } from '../formula';
import type { ReadCells } from '../formula';
import { CellGrid } from './cells';
import { CellError, readPlace } from '../../sheet';
import type { Place, SheetCells } from '../../sheet';

/** What a workbook calls its cells by. */
export interface NamedCells {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$2`, or for a table the address of its data. */
  readonly formula: string;
}

/** A reference into whole columns is read as far as this, and never beyond what is used. */
const MOST_CELLS = 200_000;

/** Every sheet that was read, and what references into them find. */
export class AuditBook {
  readonly grids: CellGrid[] = [];
  private readonly names: ReadonlyMap<string, string>;
  /** Formulas below each other name the same cells again and again. */
  private readonly expressions = new Map<string, Expression>();

  constructor(names: readonly NamedCells[]) {
    this.names = new Map(names.map(({ name, formula }) => [key(name), formula.replace(/^=/, '')]));
  }

  add(cells: SheetCells): CellGrid {
    const grid = new CellGrid(cells);
    this.grids.push(grid);
    return grid;
  }

  grid(sheet: string): CellGrid | undefined {
    const wanted = key(sheet);
    return this.grids.find((grid) => key(grid.sheet) === wanted);
  }

  /** The used cells that an argument means: a reference, a defined name or a table. */
  find(argument: string, ownSheet: string): Place | undefined {
    const expression = this.expressions.get(argument) ?? expressionOf(argument);
    this.expressions.set(argument, expression);
    return expression.kind === 'reference' ? this.placeOf(expression.reference, ownSheet) : undefined;
  }

  /** What calls in formulas of a sheet read. */
  reader(ownSheet: string): ReadCells {
    return (reference) => {
      const place = this.placeOf(reference, ownSheet);
      return place ? { ...place, values: this.values(place) } : { kind: 'noRange' };
    };
  }

  private placeOf({ text }: Reference, ownSheet: string): Place | undefined {
    const place = readPlace(this.names.get(key(text)) ?? text, ownSheet);
    const grid = place && this.grid(place.sheet);
    if (!place || !grid) return undefined;
    // Whole rows and columns end where the sheet's used cells do.
    const rows = Math.max(1, Math.min(place.rows, grid.top + grid.rows - place.row));
    const columns = Math.max(1, Math.min(place.columns, grid.left + grid.columns - place.column));
    const bounded = { ...place, sheet: grid.sheet, rows, columns };
    return rows * columns > MOST_CELLS || grid.holdsUnread(bounded) ? undefined : bounded;
  }

  /** As Excel hands cells to a function: blanks are null, errors say which. */
  values({ sheet, row, column, rows, columns }: Place): unknown[][] {
    const grid = this.grid(sheet);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => cellValue(grid, row + i, column + j)),
    );
  }
}

function cellValue(grid: CellGrid | undefined, row: number, column: number): unknown {
  const type = grid?.typeAt(row, column) ?? 'Empty';
  if (!grid || type === 'Empty') return null;
  const value = grid.valueAt(row, column);
  return type === 'Error' ? new CellError(String(value)) : value;
}

/** Excel tells neither sheets nor names apart by the case of their letters. */
function key(name: string): string {
  return name.toLowerCase();
}
