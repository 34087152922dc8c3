import type { Book, BookCell, BookSheet } from '../../xlsx';
import { cellPlace, placeAddress, readPlace } from '../../sheet';
import type { Place } from '../../sheet';
import { tokensOf } from '../../sheet/formula';

interface Node {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A book whose formulas all ask for all others is given up on rather than waited for. */
const MOST_STEPS = 2_000_000;

/** A cell whose formula asks for its own result, among those that the formulas of a place depend on; its address. */
export function circularCell(book: Book, place: Place): string | undefined {
  const formulas = new Formulas(book);
  const done = new Set<Node>();
  const open = new Set<Node>();
  const path: { readonly node: Node; readonly asked: Iterator<Node> }[] = [];
  const enter = (node: Node): void => {
    open.add(node);
    path.push({ node, asked: formulas.askedBy(node) });
  };
  for (const start of formulas.within(place)) {
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1), steps = 0; top !== undefined && steps < MOST_STEPS; top = path.at(-1), steps += 1) {
      const next = top.asked.next();
      if (next.done) {
        open.delete(top.node);
        done.add(top.node);
        path.pop();
      } else if (open.has(next.value))
        return placeAddress(cellPlace(next.value.sheet, next.value.row, next.value.column));
      else if (!done.has(next.value)) enter(next.value);
    }
  }
  return undefined;
}

/** The formulas of a book, found by the cells that they stand in. */
class Formulas {
  private readonly sheets = new Map<string, Map<number, Node[]>>();
  private readonly names = new Map<string, string>();

  constructor(book: Book) {
    for (const sheet of book.sheets) this.sheets.set(sheet.name.toUpperCase(), formulasIn(sheet));
    for (const { name, formula } of book.names) this.names.set(name.toUpperCase(), formula.slice(1));
  }

  *within({ sheet, row, column, rows, columns }: Place): Generator<Node> {
    const known = this.sheets.get(sheet.toUpperCase());
    if (known === undefined) return;
    // Whole columns are asked for more often than they are filled.
    const lines = rows > known.size ? known.keys() : Array.from({ length: rows }, (_, index) => row + index);
    for (const line of lines) {
      if (line < row || line >= row + rows) continue;
      yield* (known.get(line) ?? []).filter((node) => node.column >= column && node.column < column + columns);
    }
  }

  *askedBy({ formula, sheet }: Node): Generator<Node> {
    for (const { type, value } of tokensOf(formula)) {
      if (!type.startsWith('range')) continue;
      const place = readPlace(this.names.get(value.toUpperCase()) ?? value, sheet);
      if (place) yield* this.within(place);
    }
  }
}

/** By rows. Most sheets have none, and this is asked of every book. */
function formulasIn({ name: sheet, cells }: BookSheet): Map<number, Node[]> {
  const rows = new Map<number, Node[]>();
  for (const [row, columns] of cells) {
    if (!holdsFormula(columns)) continue;
    for (const [column, { formula }] of columns) {
      if (formula === undefined) continue;
      const nodes = rows.get(row) ?? [];
      nodes.push({ sheet, row, column, formula });
      rows.set(row, nodes);
    }
  }
  return rows;
}

function holdsFormula(columns: ReadonlyMap<number, BookCell>): boolean {
  for (const { formula } of columns.values()) if (formula !== undefined) return true;
  return false;
}
