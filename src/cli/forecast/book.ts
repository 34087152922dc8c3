import type { OutlookChart, OutlookSheet, OutlookStyle } from '../../analysis/outlook';
import { quotedSheet, readCellAddress, readRect } from '../../sheet';
import type { StoredValue } from '../../sheet';
import type { Book, BookCell, BookChart, BookName, BookSheet, BookStyle } from '../../xlsx';

const INPUT: BookStyle = { fill: '#FFF8DB', fontColor: '#0B3BA8' };
const COUNT = '#,##0';
/** Points for the letters of a title. */
const TITLE_HEIGHT = 24;

/** How the pane's sheets look, as a file says it. */
const STYLES: Readonly<Record<OutlookStyle, BookStyle>> = {
  title: { bold: true, fontSize: 16 },
  heading: { bold: true, fontSize: 12 },
  note: { fontColor: '#595959', fontSize: 10 },
  head: { bold: true, fill: '#E8EDF7', horizontal: 'center', vertical: 'center', wrapText: true },
  label: { fill: '#F5F5F5' },
  input: INPUT,
  inputNumber: { ...INPUT, numberFormat: COUNT },
  inputShare: { ...INPUT, numberFormat: '0.0%' },
  inputPercent: { ...INPUT, numberFormat: '0%' },
  number: { numberFormat: COUNT },
  decimal: { numberFormat: '#,##0.0' },
  percent: { numberFormat: '0.0%' },
  month: { numberFormat: 'yyyy"年"m"月"', horizontal: 'left' },
  verdict: { bold: true, horizontal: 'center' },
};

/** A workbook of the sheets, the first in front; rows up to the frozen ones stand on each printed page. */
export function bookOf(sheets: readonly OutlookSheet[]): Book {
  return {
    sheets: sheets.map(bookSheetOf),
    names: sheets.flatMap(({ sheetName, frozenRows, printArea }) => {
      const name = (what: string, cells: string): BookName => ({
        ...{ name: `_xlnm.${what}`, sheet: sheetName, hidden: false },
        formula: `=${quotedSheet(sheetName)}!${cells}`,
      });
      return [
        name('Print_Area', printArea.replace(/[A-Z]+|\d+/g, '$$$&')),
        ...(frozenRows > 0 ? [name('Print_Titles', `$${frozenRows}:$${frozenRows}`)] : []),
      ];
    }),
    active: 0,
    date1904: false,
  };
}

function bookSheetOf({
  sheetName,
  blocks,
  columnWidths,
  frozenRows,
  tallRows = [],
  landscape,
  charts = [],
}: OutlookSheet): BookSheet {
  const cells = new Map<number, Map<number, BookCell>>();
  for (const { at, cells: typed, style, results, fills } of blocks) {
    const { row, column } = readCellAddress(at)!;
    typed.forEach((ofRow, i) => {
      const inRow = cells.get(row + i) ?? new Map<number, BookCell>();
      cells.set(row + i, inRow);
      ofRow.forEach((content, j) => {
        const cell = cellOf(content, results?.[i]?.[j] ?? null);
        inRow.set(column + j, { ...cell, ...(fills && i + j === 0 && { fills }), style: STYLES[style] });
      });
    });
  }
  return {
    name: sheetName,
    visibility: 'visible',
    cells,
    merges: [],
    columns: new Map(columnWidths.map((width, index) => [index, { width }])),
    rows: new Map([
      [0, { height: TITLE_HEIGHT }],
      ...tallRows.map(({ row, points }) => [row - 1, { height: points }] as const),
    ]),
    frozen: { rows: frozenRows, columns: 0 },
    tables: [],
    print: landscape ? 'landscape' : 'portrait',
    charts: charts.map((chart) => bookChart(chart, sheetName)),
  };
}

/** Told apart without colour, as the pane's charts are. */
const SERIES: readonly BookChart['series'][number]['look'][] = [
  { color: '#0B3BA8', lineStyle: 'Continuous', markerStyle: 'Circle' },
  { color: '#C2410C', lineStyle: 'Dash', markerStyle: 'Square' },
  { color: '#15693F', lineStyle: 'Dot', markerStyle: 'Triangle' },
];

function bookChart({ categories, series, from, to, ...texts }: OutlookChart, sheet: string): BookChart {
  const place = (cells: string) => ({ sheet, ...readRect(cells)! });
  return {
    ...texts,
    categories: [place(categories)],
    series: series.map(({ name, values }, index) => ({ name, values: [place(values)], look: SERIES[index]! })),
    over: readRect(`${from}:${to}`)!,
  };
}

function cellOf(content: string | number | null, result: StoredValue): BookCell {
  if (typeof content !== 'string') return { value: content ?? result };
  if (content.startsWith('=')) return { value: result, formula: content };
  return { value: content.startsWith("'") ? content.slice(1) : content };
}
