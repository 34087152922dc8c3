import { SERIES_LOOKS, TEMPLATE_LOOKS } from '../../../desk';
import type { NewSheet, SheetTemplate, TemplateBlock, TemplateCell, TemplateChart, TemplateDesk } from '../../../desk';
import { readRect } from '../../../sheet';
import type { GridBook } from '../../book/gridBook';
import type { CellFormat, CellWrite, GridPlace } from '../../access/cells';
import type { ChartSeries } from '../../book/undrawn';
import { answer, entered } from './deskBook';
import { addSheet } from './newSheet';

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

export function gridTemplates(book: GridBook): TemplateDesk {
  return { add: (template) => answer(() => addTemplate(book, template)) };
}

function addTemplate(book: GridBook, template: SheetTemplate): NewSheet {
  const { id, name } = addSheet(book, template.sheetName);
  template.columnWidths.forEach((width, column) => book.setColumnWidth(id, column, 1, width));
  for (const block of template.blocks) writeBlock(book, id, block);
  for (const { row, points } of template.tallRows ?? []) book.setRowHeight(id, row - 1, 1, points);
  book.freezePanes(id, { rows: template.frozenRows, columns: 0 });
  book.undrawn.setPage(id, {
    paperSize: 'A4',
    orientation: template.landscape ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    printArea: template.printArea,
  });
  for (const chart of template.charts ?? []) addChart(book, id, chart);
  book.activateSheet(id);
  book.select(id, A1);
  return { sheet: name };
}

function writeBlock(book: GridBook, sheet: string, { at, cells, style }: TemplateBlock): void {
  const { row, column } = readRect(at)!;
  const rect = { row, column, rows: cells.length, columns: cells[0]!.length };
  const { fill, color, bold, size, align, wrap, numberFormat } = TEMPLATE_LOOKS[style];
  const format: Partial<CellFormat> = {
    ...(fill && { fill }),
    ...(color && { fontColor: color }),
    ...(bold && { bold }),
    ...(size && { fontSize: size }),
    ...(align && { horizontalAlignment: align }),
    ...(wrap && { wrapText: true }),
    ...(numberFormat && { numberFormat }),
  };
  if (Object.keys(format).length > 0) book.writeFormat(sheet, rect, format);
  const writes = cells.map((each) => each.map(typed));
  book.write(sheet, rect, writes);
}

/** A template's cells stand as they are typed: null leaves a cell to a formula that spills into it, an apostrophe begins a text. */
function typed(cell: TemplateCell): CellWrite {
  if (cell === null) return undefined;
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : entered(cell);
}

function addChart(book: GridBook, sheet: string, template: TemplateChart): void {
  const area = (cells: string): GridPlace => ({ sheet, rect: readRect(cells)! });
  const series = template.series.map(({ name, values }, index): ChartSeries => {
    const { color, lineStyle, markerStyle } = SERIES_LOOKS[index % SERIES_LOOKS.length]!;
    const marker = { markerStyle, markerBackgroundColor: color, markerForegroundColor: color };
    return {
      id: String(index),
      name,
      values: [area(values)],
      categories: [area(template.categories)],
      look: { fill: color, color, lineStyle, ...marker },
    };
  });
  const { type, title, categoryTitle, valueTitle, from, to } = template;
  const legend = series.length > 1 ? 'Bottom' : null;
  book.undrawn.addChart(sheet, { type, series, title, categoryTitle, valueTitle, legend, position: [from, to] });
}
