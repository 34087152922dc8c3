import type { Rect, StoredValue } from '../../sheet';
import type { BookChart } from './chart';
import type { BookFilter } from './filter';

export interface BookBorder {
  /** A line style of the file format: `thin`, `medium`, `double`, `dotted` … */
  readonly line: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** What a cell looks like. Colours are `#RRGGBB`, sizes points; what is absent is the book's default. */
export interface BookStyle {
  /** As Excel writes it, in English: `#,##0`, `yyyy"年"m"月"`. Absent is `General`. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrapText?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly borders?: Partial<Readonly<Record<'top' | 'bottom' | 'left' | 'right', BookBorder>>>;
}

export interface BookCell {
  /** The formula's last result where there is a formula; `null` with a formula is a result that the file does not hold. */
  readonly value: StoredValue;
  /** With `=`, as a person types it in English names: `=MYNA.POSTAGE(500)`, `=FILTER(A1:A9,B1:B9)`, without the file's prefixes. */
  readonly formula?: string;
  /**
   * For a formula that is calculated for arrays: the cells it fills, itself included, be it the only one as with `=SUM(A1:A3*2)`.
   * Without it Excel takes one cell of each range, as in every file of a time before results spilled; see `needsArray`.
   */
  readonly fills?: { readonly rows: number; readonly columns: number };
  /** True for a formula that somebody entered for a fixed range (Ctrl+Shift+Enter); a dynamic array has none. */
  readonly fixedArray?: boolean;
  readonly style?: BookStyle;
  /** True where the result is known to be out of date, so that Excel is to calculate the formula when it opens the file. */
  readonly stale?: boolean;
}

export interface BookColumn {
  /** In points; absent is the sheet's default. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface BookRow {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** True where a filter hides it: SUBTOTAL leaves it out, whatever its first argument. */
  readonly filtered?: boolean;
}

export interface BookTable {
  readonly name: string;
  /** The whole table, its header row included. */
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** A name such as `TableStyleMedium2`, `''` for none. */
  readonly style: string;
  readonly columns: readonly string[];
}

/** A look that cells have while a condition holds: a conditional format of Excel. */
export interface BookHighlight {
  readonly rect: Rect;
  /** With `=`, as it reads in the first cell of the rectangle. Of several that hold, the first counts. */
  readonly formula: string;
  readonly style: Pick<BookStyle, 'bold' | 'fontColor' | 'fill'>;
}

export interface BookSheet {
  readonly name: string;
  /** Which part of the file it was read from; carried along, it keeps a renamed sheet's charts and print set-up. A new sheet has none. */
  readonly part?: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** By row, then by column, both from 0; only cells that hold a content or a style of their own. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, BookCell>>;
  readonly merges: readonly Rect[];
  readonly columns: ReadonlyMap<number, BookColumn>;
  readonly rows: ReadonlyMap<number, BookRow>;
  /** In points. */
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly BookTable[];
  /** Of the sheet's own cells; tables have others, which stay in a file as they are. */
  readonly filter?: BookFilter;
  /** `#RRGGBB`. */
  readonly tabColor?: string;
  /** Of a sheet that is new. Those of a file stay in it as they are, and are not read. */
  readonly highlights?: readonly BookHighlight[];
  /** How a new sheet is printed: one page wide, on A4; a file's own settings stay in it as they are, and are not read. */
  readonly print?: 'portrait' | 'landscape';
  /** True for a new sheet whose cells nobody changes by mistake: protected without a password. A file's own protection stays in it, and is not read. */
  readonly isProtected?: boolean;
  /** Those to be put on the sheet, on a file's too; what a file has already stays in it, and is not read. */
  readonly charts?: readonly BookChart[];
}

export interface BookName {
  readonly name: string;
  /** The sheet it belongs to, or `null` when it belongs to the workbook. */
  readonly sheet: string | null;
  /** With `=`: `=Sheet1!$A$1:$B$2` or `=0.1`. */
  readonly formula: string;
  readonly hidden: boolean;
  /** What Excel shows of it while somebody types; a file holds 255 characters of it. */
  readonly comment?: string;
}

/** A workbook as a file holds it, whichever program wrote it. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Which sheet is in front. */
  readonly active: number;
  /** True when the file counts days from 1904-01-01; its numbers are kept as they stand. */
  readonly date1904: boolean;
  /** Settings under which Excel's results are other than those of its formulas alone: it calculates circles step by step, or with the figures as they are shown. */
  readonly calculation?: 'iteration' | 'asDisplayed';
  /** What a cell without a style looks like. A cell's style says font name, size, colour and `vertical` only where they differ from it. */
  readonly defaultStyle?: BookStyle;
}
