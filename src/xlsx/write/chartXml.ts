import type { BookChart, BookChartSeries, BookSeriesLook } from '../model/chart';
import { attributeText, escapeXml } from '../package/splice';
import { encodeEscapes, withoutControls } from './cellXml';
import type { ChartCells } from './chartCells';
import type { Namespaces } from './parts';

export interface ChartContext {
  readonly cells: ChartCells;
  readonly namespaces: Namespaces;
  readonly date1904: boolean;
  /** Named for Japanese too: without it a reader takes any font that it has for Latin letters. */
  readonly font: string;
}

const INK = '333333';
const PAPER = 'FFFFFF';
const RULE = 'D9D9D9';
/** Points in hundredths, lines in the format's own unit, of which a point has 12,700. */
const SIZES = { title: 1400, axis: 1000, label: 900, line: 28_575, hair: 9_525, marker: 6 };
const AXES = { category: 1, value: 2 };

const DASHES = { Continuous: 'solid', Dash: 'dash', Dot: 'sysDot', DashDot: 'dashDot' } as const;
const MARKERS = { Circle: 'circle', Square: 'square', Triangle: 'triangle', Diamond: 'diamond' } as const;
/** White on the series' colour; the first is plain. */
const HATCHES = { Continuous: null, Dash: 'wdUpDiag', Dot: 'wdDnDiag', DashDot: 'pct20' } as const;

/** The part of a chart. Its elements come in the order of ECMA-376 part 1, 21.2. */
export function chartXml(chart: BookChart, context: ChartContext): string {
  const { drawing } = context.namespaces;
  const { title, series } = chart;
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return [
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main">`,
    // Without it the corners are round.
    `<c:date1904 val="${context.date1904 ? 1 : 0}"/><c:lang val="ja-JP"/><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(title, context, { sz: SIZES.title, b: 1 })}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/>${groupXml(chart, context)}${axesXml(chart, context)}</c:plotArea>`,
    series.length > 1 ? legend : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid(PAPER)}<a:ln w="${SIZES.hair}">${solid(RULE)}</a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('defRPr', context, { sz: SIZES.label })}</a:pPr>`,
    '<a:endParaRPr lang="ja-JP"/></a:p></c:txPr></c:chartSpace>',
  ].join('');
}

function groupXml(chart: BookChart, context: ChartContext): string {
  const { type, series } = chart;
  const axes = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
  const all = series.map((one, index) => seriesXml(one, index, chart, context)).join('');
  if (type === 'LineMarkers') {
    const grouping = '<c:grouping val="standard"/><c:varyColors val="0"/>';
    return `<c:lineChart>${grouping}${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const isStacked = type === 'ColumnStacked';
  const { percent } = context.namespaces;
  const grouping = `<c:barDir val="col"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`;
  const gaps = `<c:gapWidth val="60${percent}"/><c:overlap val="${isStacked ? 100 : 0}${percent}"/>`;
  return `<c:barChart>${grouping}${all}${gaps}${axes}</c:barChart>`;
}

function seriesXml(
  { name, values, look }: BookChartSeries,
  index: number,
  { type, categories }: BookChart,
  { cells }: ChartContext,
): string {
  const text = typeof name === 'string' ? `<c:v>${escapeXml(encodeEscapes(name))}</c:v>` : cells.texts([name]);
  const isLine = type === 'LineMarkers';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name === '' ? '' : `<c:tx>${text}</c:tx>`}`,
    isLine ? lineLook(look) : columnLook(look),
    categories.length > 0 ? `<c:cat>${cells.named(categories)}</c:cat>` : '',
    `<c:val>${cells.numbers(values)}</c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`,
  ].join('');
}

function lineLook({ color, lineStyle, markerStyle }: BookSeriesLook): string {
  const fill = solid(color.slice(1));
  const line = `<a:ln w="${SIZES.line}" cap="rnd">${fill}<a:prstDash val="${DASHES[lineStyle]}"/><a:round/></a:ln>`;
  const outline = `<a:ln w="${SIZES.hair}">${fill}</a:ln>`;
  const marker = `<c:symbol val="${MARKERS[markerStyle]}"/><c:size val="${SIZES.marker}"/>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${marker}<c:spPr>${fill}${outline}</c:spPr></c:marker>`;
}

function columnLook({ color, lineStyle }: BookSeriesLook): string {
  const hatch = HATCHES[lineStyle];
  const plain = color.slice(1);
  const hatched = `<a:pattFill prst="${hatch}"><a:fgClr>${rgb(PAPER)}</a:fgClr><a:bgClr>${rgb(plain)}</a:bgClr></a:pattFill>`;
  const outline = `<a:ln w="${SIZES.hair}">${solid(plain)}</a:ln>`;
  return `<c:spPr>${hatch ? hatched : solid(plain)}${outline}</c:spPr><c:invertIfNegative val="0"/>`;
}

function axesXml({ categories, series, categoryTitle, valueTitle }: BookChart, context: ChartContext): string {
  const { cells } = context;
  const format = (code: string): string => `<c:numFmt${attributeText({ formatCode: code, sourceLinked: 1 })}/>`;
  const start = (id: number, side: 'b' | 'l'): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`;
  const ticks = (labels: 'low' | 'nextTo'): string =>
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;
  const line = `<a:ln w="${SIZES.hair}">${solid(RULE)}</a:ln>`;
  return [
    `<c:catAx>${start(AXES.category, 'b')}${titleXml(categoryTitle, context, { sz: SIZES.axis })}`,
    // Names of points stay below where values are negative.
    `${format(cells.formatOf(categories))}${ticks('low')}<c:spPr>${line}</c:spPr>`,
    // Dates name points here; an axis of its own kind would leave room for the days between.
    `<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx>${start(AXES.value, 'l')}<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`,
    titleXml(valueTitle, context, { sz: SIZES.axis }, 'upwards'),
    `${format(cells.formatOf(series.flatMap(({ values }) => values)))}${ticks('nextTo')}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:crossAx val="${AXES.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

interface Letters {
  readonly sz: number;
  readonly b?: 1;
}

function titleXml(text: string, context: ChartContext, size: Letters, direction?: 'upwards'): string {
  if (text === '') return '';
  const body = direction ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const run = `<a:r>${letters('rPr', context, size)}<a:t>${escapeXml(withoutControls(text))}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${letters('defRPr', context, size)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function letters(element: 'defRPr' | 'rPr', { font }: ChartContext, { sz, b }: Letters): string {
  const typeface = attributeText({ typeface: font });
  const attributes = attributeText({ lang: 'ja-JP', sz, b: b ?? 0 });
  return `<a:${element}${attributes}>${solid(INK)}<a:latin${typeface}/><a:ea${typeface}/></a:${element}>`;
}

function solid(color: string): string {
  return `<a:solidFill>${rgb(color)}</a:solidFill>`;
}

function rgb(color: string): string {
  return `<a:srgbClr val="${color}"/>`;
}
