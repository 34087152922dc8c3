import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../../src/xlsx/package/xml';
import { openBook, saveBook } from '../../src/xlsx';
import type { Book, BookCell, BookChart, BookSheet } from '../../src/xlsx';
import { SHEET_ORDER } from '../../src/xlsx/write/placement';
import { bookOf, differingParts, golden, sheetOf, withCell, withSheet } from './support/workbooks';

const MONTH = { numberFormat: 'yyyy"年"m"月"' };
const COUNT = { numberFormat: '#,##0;"▲ "#,##0' };
const value = (of: BookCell['value'], style?: BookCell['style']): BookCell => ({ value: of, ...(style && { style }) });

const SHEET = "更新's <見込み>";
const at = (row: number, column: number, rows = 1) => ({ sheet: SHEET, row, column, rows, columns: 1 });
const ROWS = sheetOf(SHEET, [
  [value('月'), value('カード'), value('証明書 & <電子>')],
  [value(46113, MONTH), value(1200, COUNT), value(-300.5)],
  [value(46143, MONTH), null, { value: { error: '#N/A' }, formula: '=NA()' }],
  [value(46174, MONTH), { value: 900, formula: '=MYNA.POSTAGE(1)', style: COUNT }, value('まだ')],
]);

const LOOKS = [
  { color: '#0B3BA8', lineStyle: 'Continuous', markerStyle: 'Circle' },
  { color: '#C2410C', lineStyle: 'Dash', markerStyle: 'Square' },
] as const;

const CHART: BookChart = {
  type: 'LineMarkers',
  title: '更新の見込み <月別> & "計"\u0001',
  categories: [at(1, 0, 3)],
  series: [
    { name: at(0, 1), values: [at(1, 1, 3)], look: LOOKS[0] },
    { name: '証明書', values: [at(1, 2, 2), at(3, 2)], look: LOOKS[1] },
  ],
  categoryTitle: '月',
  valueTitle: '件数（件）',
  over: { row: 5, column: 0, rows: 18, columns: 6 },
};
const TYPES = ['LineMarkers', 'ColumnClustered', 'ColumnStacked'] as const;
const ALL = TYPES.map((type): BookChart => ({ ...CHART, type }));

const withCharts = (charts: readonly BookChart[], sheet: BookSheet = ROWS): BookSheet => ({ ...sheet, charts });
const text = (file: Uint8Array, part: string): string => strFromU8(unzipSync(file)[part]!);
const partNames = (file: Uint8Array): readonly string[] => Object.keys(unzipSync(file));
const chartOf = (chart: BookChart): string => text(saveBook(bookOf(withCharts([chart]))), 'xl/charts/chart1.xml');

/** ECMA-376 part 1, 21.2.2 (charts) and 20.5.2 (places): the children that an element may have, in their order. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  ser: 'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst',
  marker: 'symbol size spPr extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  strRef: 'f strCache extLst',
  numRef: 'f numCache extLst',
  strCache: 'ptCount pt extLst',
  numCache: 'formatCode ptCount pt extLst',
  spPr: 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst',
  ln: 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
  pattFill: 'fgClr bgClr',
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r br fld endParaRPr',
  r: 'rPr t',
  rPr: 'ln noFill solidFill gradFill highlight latin ea cs sym extLst',
  defRPr: 'ln noFill solidFill gradFill highlight latin ea cs sym extLst',
  twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  nvGraphicFramePr: 'cNvPr cNvGraphicFramePr',
};

function expectOrder({ name, children }: XmlElement): void {
  const order = ORDER[name]?.split(' ');
  if (order && children.length > 0) {
    const places = children.map((one) => order.indexOf(one.name));
    expect([name, places.includes(-1)]).toEqual([name, false]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
  for (const one of children) expectOrder(one);
}

describe('a new sheet with charts', () => {
  const file = saveBook(bookOf(withCharts(ALL.slice(0, 1)), withCharts(ALL.slice(1), { ...ROWS, name: '次' })));

  test('has a drawing, and each chart a part of its own, all of them told to the package', () => {
    expect(partNames(file)).toEqual(
      expect.arrayContaining([
        'xl/drawings/drawing1.xml',
        'xl/drawings/drawing2.xml',
        'xl/charts/chart1.xml',
        'xl/charts/chart2.xml',
        'xl/charts/chart3.xml',
      ]),
    );
    const types = text(file, '[Content_Types].xml');
    const type = (part: string, kind: string): string =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
    expect(types).toContain(type('drawings/drawing2', 'drawing'));
    expect(types).toContain(type('charts/chart3', 'drawingml.chart'));
    const relations = text(file, 'xl/drawings/_rels/drawing2.xml.rels');
    expect(relations.match(/Type="[^"]*\/relationships\/chart" Target="\/xl\/charts\/chart[23]\.xml"/g)).toHaveLength(
      2,
    );
    expect(text(file, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="/xl/drawings/drawing2.xml"');
  });

  test('names its drawing at the place that the format prescribes', () => {
    const sheet = { ...withCharts([CHART]), print: 'landscape' as const, tables: [] };
    const table = { name: '表1', rect: { row: 0, column: 0, rows: 4, columns: 3 }, hasHeaders: true, hasTotals: false };
    const tables = [{ ...table, style: '', columns: ['月', 'カード', '証明書 & <電子>'] }];
    const xml = text(saveBook(bookOf({ ...sheet, tables })), 'xl/worksheets/sheet1.xml');
    const names = parseXml(xml).children.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['pageSetup', 'drawing', 'tableParts']));
    const places = names.map((name) => SHEET_ORDER.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test.each(['drawings/drawing1', 'drawings/drawing2', 'charts/chart1', 'charts/chart2', 'charts/chart3'])(
    '%s has its elements in the order of ECMA-376',
    (part) => expectOrder(parseXml(text(file, `xl/${part}.xml`))),
  );

  test('is opened with the same cells, and its charts stay when it is saved again', () => {
    const { book, notShown } = openBook(file);
    expect(book.sheets.map(({ cells }) => cells)).toEqual([ROWS.cells, ROWS.cells]);
    expect(notShown.filter(({ kind }) => kind === 'chart')).toEqual([
      { kind: 'chart', sheet: SHEET, count: 1, kept: true },
      { kind: 'chart', sheet: '次', count: 2, kept: true },
    ]);
    const changed = withSheet(book, 0, (sheet) => withCell(sheet, 9, 9, value(1)));
    expect(differingParts(file, saveBook(changed, file))).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('covers the cells that were asked for, and says what it shows to those who cannot see it', () => {
    const [anchor] = parseXml(text(file, 'xl/drawings/drawing1.xml')).children;
    const corner = (name: string) => anchor!.children.find((one) => one.name === name)!.children.map((one) => one.text);
    expect([corner('from'), corner('to')]).toEqual([
      ['0', '0', '5', '0'],
      ['6', '0', '23', '0'],
    ]);
    const frame = text(file, 'xl/drawings/drawing2.xml');
    expect(
      [...frame.matchAll(/<xdr:cNvPr id="(\d)" name="Chart \d" descr="([^"]*)"/g)].map(([, id, words]) => [id, words]),
    ).toEqual(
      ['1', '2'].map((id) => [id, '更新の見込み &lt;月別&gt; &amp; &quot;計&quot; – カード, 証明書 – 月 / 件数（件）']),
    );
  });
});

describe('the part of a chart', () => {
  const quoted = "'更新''s &lt;見込み&gt;'";

  test('reads cells, and holds what is in them: a blank, an error and a text are gaps', () => {
    const xml = chartOf(CHART);
    expect(xml).toContain(
      `<c:val><c:numRef><c:f>${quoted}!$B$2:$B$4</c:f><c:numCache><c:formatCode>#,##0;&quot;▲ &quot;#,##0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1200</c:v></c:pt><c:pt idx="2"><c:v>900</c:v></c:pt></c:numCache></c:numRef></c:val>`,
    );
    expect(xml).toContain(
      `<c:f>(${quoted}!$C$2:$C$3,${quoted}!$C$4)</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>-300.5</c:v></c:pt></c:numCache>`,
    );
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('names its points by texts, or by dates with their format', () => {
    expect(chartOf(CHART)).toContain(
      `<c:cat><c:numRef><c:f>${quoted}!$A$2:$A$4</c:f><c:numCache><c:formatCode>yyyy&quot;年&quot;m&quot;月&quot;</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>46113</c:v></c:pt>`,
    );
    const texts = chartOf({ ...CHART, categories: [at(0, 0), at(0, 2)] });
    expect(texts).toContain(
      `<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>月</c:v></c:pt><c:pt idx="1"><c:v>証明書 &amp; &lt;電子&gt;</c:v></c:pt></c:strCache>`,
    );
    expect(chartOf({ ...CHART, categories: [] })).not.toContain('<c:cat>');
  });

  test('names a series by its cell or by a text', () => {
    const xml = chartOf(CHART);
    expect(xml).toContain(
      `<c:tx><c:strRef><c:f>${quoted}!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>カード</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    );
    expect(xml).toContain('<c:tx><c:v>証明書</c:v></c:tx>');
    const byNumber = chartOf({ ...CHART, series: [{ ...CHART.series[0]!, name: at(1, 1) }] });
    expect(byNumber).toMatch(/<c:tx><c:strRef>.*<c:v>1200<\/c:v>.*<\/c:strRef><\/c:tx>/);
  });

  test('is titled in a font that is named for Japanese, and has a legend where there are several series', () => {
    const xml = chartOf(CHART);
    expect(xml).toContain('<a:latin typeface="游ゴシック"/><a:ea typeface="游ゴシック"/>');
    expect([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words)).toEqual([
      '更新の見込み &lt;月別&gt; &amp; &quot;計&quot;',
      '月',
      '件数（件）',
    ]);
    expect(xml).toContain('<c:legendPos val="b"/>');
    const plain = chartOf({ ...CHART, title: '', categoryTitle: '', valueTitle: '', series: CHART.series.slice(0, 1) });
    expect(plain).not.toMatch(/<c:legend>|<c:title>/);
    expect(plain).toContain('<c:autoTitleDeleted val="1"/>');
  });

  test.each([
    ['LineMarkers', '<c:grouping val="standard"/>', '<a:prstDash val="dash"/>', '<c:symbol val="square"/>'],
    ['ColumnClustered', '<c:grouping val="clustered"/>', '<c:overlap val="0"/>', '<a:pattFill prst="wdUpDiag">'],
    ['ColumnStacked', '<c:grouping val="stacked"/>', '<c:overlap val="100"/>', '<a:srgbClr val="C2410C"/>'],
  ] as const)('of the type %s', (type, ...expected) => {
    const xml = chartOf({ ...CHART, type });
    for (const one of expected) expect(xml).toContain(one);
  });

  test('counts days as its book does', () => {
    const file = saveBook({ ...bookOf(withCharts([CHART])), date1904: true });
    expect(text(file, 'xl/charts/chart1.xml')).toContain('<c:date1904 val="1"/>');
  });

  test('stays within the sheet', () => {
    const over = { row: 1_048_570, column: 16_380, rows: 20, columns: 20 };
    const xml = text(saveBook(bookOf(withCharts([{ ...CHART, over }]))), 'xl/drawings/drawing1.xml');
    expect(xml).toContain('<xdr:to><xdr:col>16383</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1048575</xdr:row>');
  });
});

describe('in a file that was opened', () => {
  const saved = (name: string, change: (book: Book) => Book): readonly [Uint8Array, Uint8Array] => {
    const original = golden(name);
    return [original, saveBook(change(openBook(original).book), original)];
  };

  test('a new sheet has parts under numbers that are free, and the file keeps its own', () => {
    const [original, file] = saved('openpyxl.xlsx', (book) => ({
      ...book,
      sheets: [...book.sheets, withCharts([CHART])],
    }));
    expect(partNames(file)).toEqual(expect.arrayContaining(['xl/charts/chart2.xml', 'xl/drawings/drawing2.xml']));
    const differing = differingParts(original, file);
    expect(differing.filter((part) => /chart1|drawing1|sheet[1-3]/.test(part))).toEqual([]);
  });

  test('a sheet without a drawing gets one', () => {
    const [original, file] = saved('openpyxl.xlsx', (book) => withSheet(book, 1, () => ({ charts: [CHART] })));
    expect(differingParts(original, file).filter((part) => /xl\/(charts|drawings|worksheets)/.test(part))).toEqual([
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test.each(['openpyxl.xlsx', 'libreOfficeChart.xlsx'])('%s: a drawing that is there gets one chart more', (name) => {
    const [original, file] = saved(name, (book) => withSheet(book, 0, () => ({ charts: [CHART, CHART] })));
    const before = parseXml(text(original, 'xl/drawings/drawing1.xml'));
    const after = text(file, 'xl/drawings/drawing1.xml');
    expect(after.startsWith(text(original, 'xl/drawings/drawing1.xml').slice(0, before.contentEnd))).toBe(true);
    expect(parseXml(after).children).toHaveLength(before.children.length + 2);
    const ids = [...after.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const count = (bytes: Uint8Array): number => openBook(bytes).notShown.find(({ kind }) => kind === 'chart')!.count;
    expect(count(file)).toBe(count(original) + 2);
    expect(differingParts(original, file)).not.toContain('xl/worksheets/sheet1.xml');
  });

  test('of the strict form a chart is strict too', () => {
    const [, file] = saved('excelStrict.xlsx', (book) => ({
      ...book,
      sheets: [...book.sheets, withCharts([{ ...CHART, type: 'ColumnStacked' }])],
    }));
    const xml = text(file, 'xl/charts/chart2.xml');
    expect(xml).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(xml).toContain('<c:overlap val="100%"/>');
    expect(xml + text(file, 'xl/drawings/drawing2.xml')).not.toContain('schemas.openxmlformats.org');
  });
});
