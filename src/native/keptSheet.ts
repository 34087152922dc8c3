import type { Language } from '../functions';
import { cornersAddress, placeAddress, readPlace, readRect } from '../sheet';
import type { SheetPosition, StoredValue } from '../sheet';
import type { Book, BookCell, BookSheet } from '../xlsx';
import { BOLD, put } from './dataSheet';
import type { Cells } from './dataSheet';

export const KEPT_SHEET = '値のままのセル';

/** Why a formula is carried over as its value. */
export type WhyKept =
  /** Functions that have no native text. */
  | { readonly kind: 'function'; readonly names: readonly string[] }
  /** A name of the book that calls such functions. */
  | { readonly kind: 'name'; readonly names: readonly string[] }
  /** It reads the formula, and not the value, of a cell that is kept. */
  | { readonly kind: 'formula' };

export interface KeptCell extends SheetPosition {
  readonly cell: BookCell & { readonly formula: string };
  readonly why: WhyKept;
}

const HEADINGS = ['シート', 'セル', '今の値', '残したときの値', '元の数式', '理由'];
const TITLE = '値のままのセル / Cells kept as values';
const ABOUT = [
  'アドインなしでは計算できない数式のあったセルの一覧です。セルには値だけが残っています。このシートを残しておくと、アドイン用のブックに戻すときに数式も戻ります。',
  'Cells whose formulas need the add-in: they hold their values. Keep this sheet, and the way back restores the formulas.',
];
const HEAD_ROW = 4;
const ADDRESS_COLUMN = 1;
const REFERENCE_COLUMN = 2;
const VALUE_COLUMN = 3;
const FORMULA_COLUMN = 4;

type WhyTexts = Readonly<Record<WhyKept['kind'], (names: string) => string>>;

const WHY: Readonly<Record<Language, WhyTexts>> = {
  ja: {
    function: (names) => `${names} はアドインなしでは計算できません`,
    name: (names) => `名前 ${names} の中の関数はアドインなしでは計算できません`,
    formula: () => '値のままのセルの数式を参照しています',
  },
  en: {
    function: (names) => `${names} needs the add-in`,
    name: (names) => `the name ${names} calls functions that need the add-in`,
    formula: () => 'reads the formula of a cell that is kept as a value',
  },
};

export function whyKeptText(why: WhyKept, language: Language): string {
  return WHY[language][why.kind](why.kind === 'formula' ? '' : why.names.join(language === 'ja' ? '、' : ', '));
}

/** The sheet that lists the cells which are kept as values, with their formulas as texts. */
export function keptSheet(kept: readonly KeptCell[]): BookSheet {
  const cells: Cells = new Map();
  put(cells, 0, 0, { value: TITLE, style: BOLD });
  ABOUT.forEach((text, index) => put(cells, 1 + index, 0, { value: text }));
  HEADINGS.forEach((heading, column) => put(cells, HEAD_ROW, column, { value: heading, style: BOLD }));
  kept.forEach(({ sheet, row, column, cell, why }, index) => {
    const { numberFormat } = cell.style ?? {};
    const style = { horizontal: 'left' as const, ...(numberFormat !== undefined && { numberFormat }) };
    const contents: readonly BookCell[] = [
      { value: sheet },
      { value: filledAddress(row, column, cell) },
      // A reference goes along with the cell when rows are put in or the sheet is renamed.
      { value: cell.value ?? 0, formula: `=${placeAddress({ sheet, row, column })}`, style },
      { value: cell.value, style },
      { value: cell.fixedArray ? `{${cell.formula}}` : cell.formula },
      { value: whyKeptText(why, 'ja') },
    ];
    contents.forEach((content, at) => put(cells, HEAD_ROW + 1 + index, at, content));
  });
  return {
    ...{ name: KEPT_SHEET, visibility: 'visible', cells, merges: [], tables: [], rows: new Map() },
    columns: new Map([130, 80, 110, 110, 420, 320].map((width, column) => [column, { width }])),
    frozen: { rows: HEAD_ROW + 1, columns: 0 },
  };
}

/** `B2`, and `B2:C9#` for a formula that is calculated for arrays. */
function filledAddress(row: number, column: number, { fills }: BookCell): string {
  return fills ? `${cornersAddress({ row, column, ...fills })}#` : cornersAddress({ row, column, rows: 1, columns: 1 });
}

/** A formula that the list keeps: where its cell stands today, and what it was. */
export interface ListedFormula extends SheetPosition {
  readonly value: StoredValue;
  readonly formula: string;
  readonly fills: BookCell['fills'];
  readonly fixedArray: boolean;
}

/** What the list of a book tells; undefined where it has none of ours, and null in place of a line that is no longer one. */
export function readKeptSheet({ sheets }: Book): readonly (ListedFormula | null)[] | undefined {
  const cells = sheets.find(({ name }) => name === KEPT_SHEET)?.cells;
  if (cells?.get(0)?.get(0)?.value !== TITLE) return undefined;
  const rows = [...cells].filter(([row]) => row > HEAD_ROW).sort(([one], [other]) => one - other);
  return rows.map(([, inRow]) => listedIn(inRow));
}

function listedIn(inRow: ReadonlyMap<number, BookCell>): ListedFormula | null {
  const textIn = (column: number): string => String(inRow.get(column)?.value ?? '');
  const place = readPlace((inRow.get(REFERENCE_COLUMN)?.formula ?? '').replace(/^=/, ''), '');
  const [address, formula] = [textIn(ADDRESS_COLUMN), textIn(FORMULA_COLUMN)];
  const filled = readRect(address.replace(/#$/, ''));
  if (!place || !filled || formula === '') return null;
  const fixedArray = /^\{.*\}$/s.test(formula);
  return {
    ...{ sheet: place.sheet, row: place.row, column: place.column, fixedArray },
    value: inRow.get(VALUE_COLUMN)?.value ?? null,
    formula: fixedArray ? formula.slice(1, -1) : formula,
    fills: address.endsWith('#') ? { rows: filled.rows, columns: filled.columns } : undefined,
  };
}
