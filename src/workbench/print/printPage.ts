import type { Language } from '../../functions';
import type { StoredValue } from '../../sheet';
import type { CellLook, GridBook, ShownBook } from '../../engine/grid';
import { isStoredError } from '../../sheet';
import { chartData, hasFigures } from '../charts/chartData';
import type { ChartData } from '../charts/chartData';
import { chartTable } from '../charts/chartFigure';
import type * as Drawing from '../charts/drawing';
import { PAPER } from '../charts/palette';
import { chartWords } from '../charts/texts';
import { element } from '../common/element';
import { text } from '../common/texts';
import { printLayout } from './printLayout';
import type { PrintCell, PrintLayout, PrintRow, TextWidth } from './printLayout';

export interface Printed {
  readonly shown: ShownBook;
  readonly language: Language;
  /** What draws charts, once it was loaded; without it they are printed as tables. */
  readonly drawer: typeof Drawing | undefined;
}

export const PRINT_TEXTS = {
  print: text('印刷', 'Print'),
  hint: text('いまのシートを印刷します', 'Prints the sheet in front'),
  empty: text('このシートには何も入力されていません。', 'There is nothing on this sheet.'),
};

const CHART_HEIGHTS: Readonly<Record<Orientation, number>> = { portrait: 300, landscape: 240 };
/** A head that takes more of a page than this would leave too little for the rows. */
const MOST_OF_PAGE = 0.4;

/** A sheet as it goes on paper: its name, the cells, and its charts. */
export function printPage(printed: Printed, sheet: string): HTMLElement {
  const { shown, language } = printed;
  const { book } = shown;
  const layout = printLayout(shown, sheet, textWidth());
  const width = layout.columns.reduce((sum, column) => sum + column, 0);
  const paper = paperFor(width, book.undrawn.page(sheet)['orientation']);
  const charts = book.undrawn.charts(sheet).map((chart) => chartData(book, chart));
  return element('article', {
    className: `print-page print-page--${paper.orientation}`,
    attributes: { lang: language },
    children: [
      printHead(book, sheet, language),
      layout.columns.length > 0
        ? printTable(layout, width, paper)
        : element('p', { text: PRINT_TEXTS.empty[language] }),
      ...charts.filter(hasFigures).map((data) => printChart(data, printed, paper)),
    ],
  });
}

/** As print.css sets the type of cells that name none. */
function textWidth(): TextWidth {
  const pen = element('canvas').getContext('2d');
  return (text, { bold, italic, fontSize = 11, fontName }) => {
    if (!pen) return 0;
    const family = fontName === undefined ? 'Arial, sans-serif' : JSON.stringify(fontName);
    pen.font = `${italic ? 'italic' : 'normal'} ${bold ? 'bold' : 'normal'} ${fontSize}pt ${family}`;
    return pen.measureText(text).width;
  };
}

function printHead(book: GridBook, sheet: string, language: Language): HTMLElement {
  const name = book.sheets().find(({ id }) => id === sheet)?.name ?? '';
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  return element('header', {
    className: 'print-page__head',
    children: [
      element('h1', { text: name }),
      element('p', { children: [element('span', { text: book.name }), element('span', { text: date })] }),
    ],
  });
}

function printTable({ columns, head, body }: PrintLayout, width: number, paper: Paper): HTMLTableElement {
  const cols = columns.map((pixels) => sized(element('col'), { width: `${pixels}px` }));
  const height = head.reduce((sum, row) => sum + row.height, 0) * paper.scale;
  const repeats = head.length > 0 && height < HEIGHTS[paper.orientation] * MOST_OF_PAGE;
  const rows = repeats ? body : [...head, ...body];
  const table = element('table', {
    className: 'print-page__cells',
    children: [
      element('colgroup', { children: cols }),
      ...(repeats ? [element('thead', { children: head.map(printRow) })] : []),
      element('tbody', { children: rows.map(printRow) }),
    ],
  });
  return sized(table, { width: `${width}px`, zoom: String(paper.scale) });
}

function printRow({ height, cells }: PrintRow): HTMLElement {
  return sized(element('tr', { children: cells.map(printCell) }), { height: `${height}px` });
}

function printCell({ text, value, look, rows, columns, runs }: PrintCell): HTMLElement {
  const cell = element('td', { text, ...(runs ? { className: 'print-page__running' } : {}) });
  cell.rowSpan = rows;
  cell.colSpan = columns;
  return sized(cell, cellCss(look, value));
}

function printChart(data: ChartData, { drawer, language }: Printed, paper: Paper): HTMLElement {
  const words = chartWords(language);
  const title = element('figcaption', { text: data.title || words.untitled });
  if (!drawer || !data.kind) return element('figure', { children: [title, chartTable(data, words)] });
  const canvas = element('canvas');
  canvas.width = widthOf(paper);
  canvas.height = CHART_HEIGHTS[paper.orientation];
  drawer.draw(canvas, data, { palette: PAPER, language, forPaper: true });
  return element('figure', { children: [title, canvas] });
}

function sized<E extends HTMLElement>(target: E, css: Readonly<Record<string, string>>): E {
  for (const [name, value] of Object.entries(css)) target.style.setProperty(name, value);
  return target;
}

type Orientation = 'portrait' | 'landscape';

interface Paper {
  readonly orientation: Orientation;
  /** What the sheet is scaled by so that its columns fit the page; never above 1. */
  readonly scale: number;
}

/** A4 without the margins of 12 mm that print.css leaves, at 96 pixels to the inch. */
const WIDTHS: Readonly<Record<Orientation, number>> = { portrait: 703, landscape: 1031 };
const HEIGHTS: Readonly<Record<Orientation, number>> = { portrait: 1031, landscape: 703 };

/** Upright where the columns fit, or else lying, unless the sheet says which; what is wider still is made smaller. */
export function paperFor(width: number, asked: unknown): Paper {
  const fitting = width <= WIDTHS.portrait ? 'portrait' : 'landscape';
  const orientation = asked === 'Portrait' ? 'portrait' : asked === 'Landscape' ? 'landscape' : fitting;
  return { orientation, scale: Math.min(1, WIDTHS[orientation] / Math.max(1, width)) };
}

function widthOf({ orientation }: Paper): number {
  return WIDTHS[orientation];
}

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Lines that are not named are thin and whole. */
const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  double: '3px double',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
};

/** A cell's look for paper. Pairs that say nothing are left out. */
export function cellCss(look: CellLook, value: StoredValue): Readonly<Record<string, string>> {
  const css: Record<string, string | false | undefined> = {
    color: look.fontColor,
    'background-color': look.fill,
    'font-family': look.fontName === undefined ? undefined : JSON.stringify(look.fontName),
    'font-size': look.fontSize === undefined ? undefined : `${look.fontSize}pt`,
    'font-weight': look.bold && 'bold',
    'font-style': look.italic && 'italic',
    'text-decoration': decoration(look),
    'text-align': look.justified ? 'justify' : (look.horizontal ?? usualAlign(value)),
    'vertical-align': look.vertical && VERTICAL[look.vertical],
    'white-space': look.wrapText && 'pre-wrap',
    ...Object.fromEntries(SIDES.map((side) => [`border-${side}`, line(look, side)])),
  };
  return Object.fromEntries(Object.entries(css).filter((pair): pair is [string, string] => Boolean(pair[1])));
}

function line({ borders }: CellLook, side: (typeof SIDES)[number]): string | undefined {
  const border = borders?.[side];
  return border && `${LINES[border.line] ?? '1px solid'} ${border.color}`;
}

function decoration({ underline, strikethrough }: CellLook): string {
  return [underline && 'underline', strikethrough && 'line-through'].filter(Boolean).join(' ');
}

/** Figures to the right, what is true or wrong in the middle. */
function usualAlign(value: StoredValue): string | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isStoredError(value) ? 'center' : undefined;
}
