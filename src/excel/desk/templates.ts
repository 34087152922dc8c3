import { columnLetters, readRect } from '../../sheet';
import { freeSheetName, SERIES_LOOKS } from '../../desk';
import type { NewSheet, SheetTemplate, TemplateBlock, TemplateDesk, TemplateSeries } from '../../desk';
import { runExcel } from '../host/runExcel';
import { applyStyle } from './templateStyles';

export const excelTemplates: TemplateDesk = {
  add: (template) => runExcel((context) => addTemplate(context, template)),
};

async function addTemplate(context: Excel.RequestContext, template: SheetTemplate): Promise<NewSheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const name = freeSheetName(template.sheetName, taken);
  const sheet = worksheets.add(name);
  template.columnWidths.forEach((width, index) => {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  for (const block of template.blocks) writeBlock(sheet, block);
  for (const { row, points } of template.tallRows ?? []) sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  if (template.frozenRows > 0) sheet.freezePanes.freezeRows(template.frozenRows);
  setUpPage(sheet, template);
  await addCharts(sheet, template);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  return { sheet: name };
}

function writeBlock(sheet: Excel.Worksheet, { at, cells, style }: TemplateBlock): void {
  const { row, column } = readRect(at)!;
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
  applyStyle(range, style);
  range.formulas = cells.map((row) => [...row]);
}

function setUpPage({ pageLayout }: Excel.Worksheet, { landscape, printArea }: SheetTemplate): void {
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(printArea);
}

/** After a round trip, because Excel begins a chart with series that it guesses from the cells: they make way. */
async function addCharts(sheet: Excel.Worksheet, { charts = [] }: SheetTemplate): Promise<void> {
  const started = charts.map((template) => {
    const chart = sheet.charts.add(template.type, sheet.getRange(template.categories), Excel.ChartSeriesBy.columns);
    chart.series.load('items/name');
    return { chart, template };
  });
  if (started.length > 0) await sheet.context.sync();
  for (const { chart, template } of started) {
    const guessed = [...chart.series.items];
    template.series.forEach((series, index) => addSeries(chart, series, template.categories, index));
    guessed.reverse().forEach((series) => series.delete());
    chart.title.text = template.title;
    chart.axes.categoryAxis.title.text = template.categoryTitle;
    chart.axes.valueAxis.title.text = template.valueTitle;
    chart.legend.visible = template.series.length > 1;
    // A legend that is given a place shows.
    if (template.series.length > 1) chart.legend.position = Excel.ChartLegendPosition.bottom;
    chart.setPosition(template.from, template.to);
  }
}

function addSeries(chart: Excel.Chart, { name, values }: TemplateSeries, categories: string, index: number): void {
  const { color, lineStyle, markerStyle } = SERIES_LOOKS[index % SERIES_LOOKS.length]!;
  const { worksheet } = chart;
  const series = chart.series.add(name);
  series.setValues(worksheet.getRange(values));
  series.setXAxisValues(worksheet.getRange(categories));
  series.format.fill.setSolidColor(color);
  series.format.line.color = color;
  series.format.line.lineStyle = lineStyle;
  series.markerStyle = markerStyle;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}
