import type { Rect, StoredValue } from '../../../../src/sheet';
import type { GridPlace } from '../../../../src/engine/access/cells';
import type { ChartSeries } from '../../../../src/engine/book/undrawn';

type Values = readonly (readonly StoredValue[])[];

/** Series from a range as Excel finds them: texts in the first row and column name the series and their points. */
export function guessedSeries({ sheet, rect }: GridPlace, values: Values, by: 'Columns' | 'Rows'): ChartSeries[] {
  const top = rect.rows > 1 && holdsText(rect.columns > 1 ? values[0]!.slice(1) : values[0]!) ? 1 : 0;
  const left = rect.columns > 1 && holdsText(values.slice(1).map(([cell]) => cell)) ? 1 : 0;
  const area = (part: Rect): GridPlace => ({ sheet, rect: part });
  const body = { row: rect.row + top, column: rect.column + left, rows: rect.rows - top, columns: rect.columns - left };
  const inColumns = by === 'Columns';
  return Array.from({ length: inColumns ? body.columns : body.rows }, (_, index) => {
    const points = inColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const heading = inColumns ? { ...points, row: rect.row, rows: 1 } : { ...points, column: rect.column, columns: 1 };
    const names = inColumns ? { ...body, column: rect.column, columns: 1 } : { ...body, row: rect.row, rows: 1 };
    const [named, called] = inColumns ? [top, left] : [left, top];
    return {
      id: String(index),
      name: named ? area(heading) : '',
      values: [area(points)],
      categories: called ? [area(names)] : [],
      look: {},
    };
  });
}

function holdsText(cells: readonly (StoredValue | undefined)[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell !== '');
}
