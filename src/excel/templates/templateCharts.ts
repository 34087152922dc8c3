import type { SheetTemplate, TemplateSeries } from '../../desk';

/** Told apart by dashes and markers too, for those who print in grey or see colours differently. */
const LOOKS = [
  { color: '#0B3BA8', lineStyle: 'Continuous', markerStyle: 'Circle' },
  { color: '#C2410C', lineStyle: 'Dash', markerStyle: 'Square' },
  { color: '#15693F', lineStyle: 'Dot', markerStyle: 'Triangle' },
  { color: '#7A3E9D', lineStyle: 'DashDot', markerStyle: 'Diamond' },
] as const;

/** After a round trip, because Excel begins a chart with series that it guesses from the cells: they make way. */
export async function addCharts(sheet: Excel.Worksheet, { charts = [] }: SheetTemplate): Promise<void> {
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
  const { color, lineStyle, markerStyle } = LOOKS[index % LOOKS.length]!;
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
