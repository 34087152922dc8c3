import { MAX_COLUMNS, MAX_ROWS } from '../../sheet';
import type { Book, BookSheet } from '../model/book';
import type { BookChart } from '../model/chart';
import type { Package } from '../package/package';
import { attributeText, prefixOf, splice, withPrefix } from '../package/splice';
import { descendants, highestOf, parseXml, relationId } from '../package/xml';
import { DEFAULT_FONT } from './blank';
import { withoutControls } from './cellXml';
import { ChartCells } from './chartCells';
import { chartXml, type ChartContext } from './chartXml';
import type { Parts } from './parts';
import { placeChild, SHEET_ORDER, withLastChild } from './placement';
import { outlineOf } from './sheetFrame';

interface ChartTarget {
  readonly file: Package;
  readonly parts: Parts;
  readonly book: Book;
  /** Of the file, whose font charts are written in too. */
  readonly defaultStyle: Book['defaultStyle'];
}

/** Puts the charts of a sheet into its file: each is a part of its own, and the sheet's drawing says where it stands. */
export function addCharts(
  { file, parts, book, defaultStyle }: ChartTarget,
  sheetPart: string,
  { charts = [] }: BookSheet,
): void {
  if (charts.length === 0) return;
  const { namespaces } = parts;
  const font = defaultStyle?.fontName ?? DEFAULT_FONT;
  const context: ChartContext = { cells: new ChartCells(book), namespaces, date1904: book.date1904, font };
  const part = drawingOf(file, sheetPart) ?? addDrawing(file, parts, sheetPart);
  for (const chart of charts) {
    const { id } = parts.add(part, 'chart', (number) => `xl/charts/chart${number}.xml`, chartXml(chart, context));
    const xml = file.text(part);
    const number = highestOf(descendants(parseXml(xml), 'cNvPr').map(({ attributes }) => attributes['id'])) + 1;
    file.set(
      part,
      withLastChild(xml, () => anchorXml(chart, id, number, context)),
    );
  }
}

/** The drawing that the sheet shows: what the file has there stays, and more comes behind it. */
function drawingOf(file: Package, sheetPart: string): string | undefined {
  const shown = outlineOf(file.text(sheetPart)).children.find(({ name }) => name === 'drawing');
  const id = shown && relationId(shown.attributes);
  const relation = file.relations(sheetPart).find((one) => one.id === id && !one.external);
  return relation && file.find(relation.target);
}

function addDrawing(file: Package, parts: Parts, sheetPart: string): string {
  const { drawing, relations } = parts.namespaces;
  const empty = `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"></xdr:wsDr>`;
  const { part, id } = parts.add(sheetPart, 'drawing', (number) => `xl/drawings/drawing${number}.xml`, empty);
  const xml = file.text(sheetPart);
  const element = withPrefix(`<drawing xmlns:r="${relations}" r:id="${id}"/>`, prefixOf(xml, 'worksheet'));
  file.set(sheetPart, splice(xml, [placeChild(outlineOf(xml), SHEET_ORDER, 'drawing', element)]));
  return part;
}

/** One chart's place, with all names that it needs: the file's own drawing may have given them other prefixes. */
function anchorXml(chart: BookChart, relation: string, number: number, { cells, namespaces }: ChartContext): string {
  const { drawing, relations } = namespaces;
  const { row, column, rows, columns } = chart.over;
  const about = { id: number, name: `Chart ${number}`, descr: withoutControls(describe(chart, cells)) };
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" editAs="oneCell">`,
    `<xdr:from>${cornerXml(row, column)}</xdr:from><xdr:to>${cornerXml(row + rows, column + columns)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributeText(about)}/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${relations}" r:id="${relation}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function cornerXml(row: number, column: number): string {
  const [x, y] = [Math.min(column, MAX_COLUMNS - 1), Math.min(row, MAX_ROWS - 1)];
  return `<xdr:col>${x}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${y}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

/** What stands for the picture where nobody sees it, in the chart's own words: whichever language they are in. */
function describe({ title, series, categoryTitle, valueTitle }: BookChart, cells: ChartCells): string {
  const names = series.map(({ name }) => (typeof name === 'string' ? name : cells.text(name)));
  const axes = [categoryTitle, valueTitle].filter((text) => text !== '').join(' / ');
  return [title, names.join(', '), axes].filter((text) => text !== '').join(' – ');
}
