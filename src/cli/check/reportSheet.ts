import type { StoredValue } from '../../sheet';
import type { BookCell, BookRow, BookSheet, BookStyle } from '../../xlsx';
import { width as lettersIn } from '../common/tableText';

/** A column of a sheet: its heading, width in points, and what its cells look like. */
export interface Column<Row> {
  readonly title: string;
  readonly width: number;
  readonly style?: BookStyle;
  readonly value: (row: Row) => StoredValue;
}

export const TEXT: BookStyle = { numberFormat: '@', vertical: 'top' };
export const LONG_TEXT: BookStyle = { ...TEXT, wrapText: true };
export const COUNT: BookStyle = { numberFormat: '#,##0', vertical: 'top' };
export const DIFFERENCE: BookStyle = { numberFormat: '#,##0;[Red]-#,##0', vertical: 'top' };
export const HEADING: BookStyle = { bold: true, fill: '#DDEBF7', wrapText: true, vertical: 'center' };

/** A table from the first cell on; its heading stays in sight. */
export function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): BookSheet {
  const heading = columns.map(({ title }): BookCell => ({ value: title, style: HEADING }));
  const values = rows.map((row) => columns.map(({ value }) => value(row)));
  const body = values.map((row) =>
    row.map((value, index): BookCell => {
      const { style } = columns[index]!;
      return style ? { value, style } : { value };
    }),
  );
  return {
    name,
    visibility: 'visible',
    cells: new Map([heading, ...body].map((cells, index) => [index, new Map(cells.entries())])),
    merges: [],
    columns: new Map(columns.map(({ width }, index) => [index, { width }])),
    rows: heightsOf([columns.map(({ title }) => title), ...values], columns),
    frozen: { rows: 1, columns: 1 },
    tables: [],
    print: 'landscape',
  };
}

/** The heights of rows whose texts take more than one line. Excel finds them by itself, LibreOffice does not. */
function heightsOf(
  rows: readonly (readonly StoredValue[])[],
  columns: readonly { readonly width: number }[],
): Map<number, BookRow> {
  return new Map(
    rows.flatMap((cells, index) => {
      const height = heightOf(cells, columns);
      return height === undefined ? [] : [[index, { height }]];
    }),
  );
}

/** Points of a letter of a column of a terminal, a line, and what stays free at the sides of a cell. */
const [LETTER, LINE, MARGIN] = [5.8, 18, 6];

/** Undefined where one line is enough. */
export function heightOf(
  cells: readonly StoredValue[],
  columns: readonly { readonly width: number }[],
): number | undefined {
  const lines = cells.map((value, index) => {
    const width = columns[index]!.width - MARGIN;
    // Most texts are so short that their letters need not be looked at: none is wider than two.
    if (typeof value !== 'string' || 2 * value.length * LETTER <= width) return 1;
    return Math.ceil((columnsOf(value) * LETTER) / width);
  });
  const most = Math.max(...lines);
  return most > 1 ? Math.min(most * LINE, HIGHEST) : undefined;
}

/** Excel's limit. */
const HIGHEST = 409;

const known = new Map<string, number>();

/** The same reasons stand in thousands of rows. */
function columnsOf(text: string): number {
  let columns = known.get(text);
  if (columns === undefined) {
    if (known.size > 1_000) known.clear();
    known.set(text, (columns = lettersIn(text)));
  }
  return columns;
}

export function monthStyle(numberFormat: string): BookStyle {
  return { numberFormat, horizontal: 'left', vertical: 'top' };
}

/** Where both are known. */
export function less(planned: number | undefined, target: number | null): number | null {
  return planned === undefined || target === null ? null : planned - target;
}
