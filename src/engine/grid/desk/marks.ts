import { MARK_COLOUR, markedCells, markKey, markNames, markNumber } from '../../../desk';
import type { SheetPosition } from '../../../sheet';
import type { MarkCount, PlanMarks } from '../../../desk';
import type { GridBook, GridName } from '../../book/gridBook';
import { answer, sheetNamed } from './deskBook';
import type { GridPlace } from '../../access/cells';

export function gridMarks(book: GridBook): PlanMarks {
  return {
    mark: (cells) => answer(() => mark(book, cells)),
    clear: () => answer(() => clear(book)),
  };
}

function mark(book: GridBook, cells: readonly SheetPosition[]): MarkCount {
  const own = marksIn(book);
  const marked = new Set(own.flatMap(({ formula }) => markedCells(formula)).map(markKey));
  const wanted = [...new Map(cells.map((cell) => [markKey(cell), cell])).values()];
  const fresh = wanted.filter((cell) => !marked.has(markKey(cell)));
  const usable = fresh.flatMap((cell) => {
    const fill = fillOf(book, cell);
    return fill === null ? [] : [{ cell, fill }];
  });
  const taken = Math.max(0, ...own.map(({ name }) => markNumber(name)));
  for (const { name, formula, fill } of markNames(usable, taken)) {
    book.setName({ name, sheet: null, formula, comment: fill, visible: false });
  }
  for (const { cell } of usable) setFill(book, cell, MARK_COLOUR);
  const left = fresh.length - usable.length;
  return { done: wanted.length - left, left };
}

function clear(book: GridBook): MarkCount {
  const count = { done: 0, left: 0 };
  for (const { name, formula, comment: former } of marksIn(book)) {
    for (const cell of markedCells(formula)) {
      const fill = fillOf(book, cell);
      // A deleted sheet took its marks along.
      if (fill === null) continue;
      const ours = fill.toUpperCase() === MARK_COLOUR;
      count[ours ? 'done' : 'left'] += 1;
      if (ours) setFill(book, cell, former);
    }
    book.deleteName(name, null);
  }
  return count;
}

function marksIn(book: GridBook): GridName[] {
  return book.names().filter(({ name, sheet }) => sheet === null && markNumber(name) > 0);
}

/** Empty for none; null where the cell's sheet is gone. The grid knows no hatching. */
function fillOf(book: GridBook, cell: SheetPosition): string | null {
  const place = placeOf(book, cell);
  return place ? book.format(place.sheet, place.rect).fill : null;
}

function setFill(book: GridBook, cell: SheetPosition, fill: string): void {
  const place = placeOf(book, cell);
  if (place) book.writeFormat(place.sheet, place.rect, { fill });
}

function placeOf(book: GridBook, { sheet, row, column }: SheetPosition): GridPlace | undefined {
  const found = sheetNamed(book, sheet);
  return found && { sheet: found.id, rect: { row, column, rows: 1, columns: 1 } };
}
