import { cellPlace, MAX_COLUMNS, MAX_ROWS, placeAddress, readRect } from '../../sheet';
import type { Rect } from '../../sheet';
import { movable } from '../../sheet/formula';
import type { MovableFormula } from '../../sheet/formula';
import type { BookCell, BookColumn, BookRow, BookSheet, BookStyle, BookTable } from '../model/book';
import { formulaFromFile } from '../formulas/fromFile';
import { isTrue, type Attributes } from '../package/xml';
import { fault, impossible } from '../model/faults';
import { LIMITS, type Limited } from '../model/limits';
import type { Colors } from './colors';
import { FilterReader } from './filters';
import type { Tally } from './notShown';
import type { RawCell, RawRow, SheetVisitor } from './scanSheet';
import type { SharedStrings } from './values';
import { readValue } from './values';
import { pruned, type Styles } from './styles';

/** What the sheets of a book have in common. */
export interface BookParts {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly colors: Colors;
  readonly dynamicMarks: ReadonlySet<number>;
  readonly date1904: boolean;
  /** Points in a unit of column width. */
  readonly digit: number;
  /** Names of the book that look like functions of ours, in capitals. */
  readonly bookNames: ReadonlySet<string>;
  readonly budget: Budget;
}

type Formula = Pick<BookCell, 'formula' | 'fills' | 'fixedArray'>;

/** Builds a sheet from what a pass over its part meets. */
export class SheetReader implements SheetVisitor {
  private readonly cells = new Map<number, Map<number, BookCell>>();
  private readonly rows = new Map<number, BookRow>();
  private readonly columns = new Map<number, BookColumn>();
  private readonly merges: Rect[] = [];
  private readonly shared = new Map<string, { row: number; column: number; formula: string; move?: MovableFormula }>();
  private frozen = { rows: 0, columns: 0 };
  private hasView = false;
  private readonly filters = new FilterReader();
  private lastColumn = 0;
  private others: Partial<Pick<BookSheet, 'tabColor' | 'defaultColumnWidth' | 'defaultRowHeight'>> = {};

  constructor(
    private readonly name: string,
    private readonly parts: BookParts,
    private readonly tally: Tally,
  ) {}

  /** @param filters of its tables, in effect */
  sheet(
    about: Pick<BookSheet, 'name' | 'part' | 'visibility'>,
    tables: readonly BookTable[],
    filters: readonly Rect[],
  ): BookSheet {
    const { cells, rows, columns, merges, frozen } = this;
    const filter = this.filters.read;
    // Without a criterion nothing is left out yet.
    for (const rect of filter && filter.columns.length > 0 ? [...filters, filter.rect] : filters) this.leaveOut(rect);
    if (filter?.columns.some(({ criterion }) => criterion.kind === 'other')) this.tally.mark('autoFilter');
    return { ...about, cells, merges, columns, rows, frozen, tables, ...this.others, ...(filter && { filter }) };
  }

  private leaveOut(filter: Rect): void {
    for (const [row, looks] of this.rows) {
      const within = row > filter.row && row < filter.row + filter.rows;
      if (within && looks.hidden) this.rows.set(row, { ...looks, filtered: true });
    }
  }

  cell(raw: RawCell): void {
    const formula = this.formula(raw);
    const style = this.style(raw);
    const { strings, date1904 } = this.parts;
    const value = readValue(raw, { sheet: this.name, strings, date1904 });
    if (value === null && style === undefined && !formula) return;
    if (raw.rich || (raw.attributes['t'] === 's' && this.parts.strings.rich.has(Number(raw.value))))
      this.tally.add('richText');
    this.parts.budget.add('cells', LIMITS.cells);
    if (formula?.fills) this.parts.budget.add('arrays', Infinity, formula.fills.rows * formula.fills.columns);
    let row = this.cells.get(raw.row);
    if (!row) this.cells.set(raw.row, (row = new Map()));
    row.set(raw.column, style ? { value, ...formula, style } : { value, ...formula });
  }

  row({ row, attributes }: RawRow): void {
    const height = sizeIn(attributes['ht']);
    const { outlineLevel } = attributes;
    if (Number(outlineLevel ?? 0) > 0) this.tally.mark('outline');
    const hidden = isTrue(attributes['hidden']);
    if (height === undefined && !hidden) return;
    this.parts.budget.add('cells', LIMITS.cells);
    this.rows.set(row, { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) });
  }

  element(name: string, attributes: Attributes, parent: string): void {
    this.tally.element(name, attributes, parent);
    this.filters.element(name, attributes, parent);
    if (name === 'col' && parent === 'cols') this.column(attributes);
    else if (name === 'mergeCell' && parent === 'mergeCells') {
      this.parts.budget.add('merges', LIMITS.merges);
      this.merges.push(readRect(attributes['ref'] ?? '') ?? impossible('merge', this.name, attributes['ref'] ?? ''));
    } else if (name === 'sheetFormatPr') this.defaults(attributes);
    else if (name === 'tabColor' && parent === 'sheetPr') {
      this.others = { ...this.others, ...pruned({ tabColor: this.parts.colors.read(attributes) }) };
    } else if (name === 'pane' && parent === 'sheetView' && !this.hasView) this.pane(attributes);
  }

  elementEnd(name: string): void {
    // A second view is a second window.
    if (name === 'sheetView') this.hasView = true;
  }

  private pane({ state, xSplit, ySplit }: Attributes): void {
    if (state === 'frozen' || state === 'frozenSplit') {
      this.frozen = { rows: countIn(ySplit, MAX_ROWS), columns: countIn(xSplit, MAX_COLUMNS) };
    }
  }

  private defaults({ defaultColWidth, defaultRowHeight }: Attributes): void {
    const width = sizeIn(defaultColWidth);
    this.others = {
      ...this.others,
      ...pruned({
        defaultColumnWidth: width === undefined ? undefined : width * this.parts.digit,
        defaultRowHeight: sizeIn(defaultRowHeight),
      }),
    };
  }

  private column(attributes: Attributes): void {
    const { min = '', max = '', outlineLevel } = attributes;
    const [first, last] = [Number(min), Number(max)];
    // Each column once, in their order; LibreOffice goes on behind the last one.
    if (!Number.isInteger(first) || !Number.isInteger(last) || first <= this.lastColumn || last < first)
      impossible('column', this.name, `${min}:${max}`);
    this.lastColumn = last;
    const width = sizeIn(attributes['width']);
    if (Number(outlineLevel ?? 0) > 0) this.tally.mark('outline');
    const hidden = isTrue(attributes['hidden']);
    if (width === undefined && !hidden) return;
    const column = {
      ...(width === undefined ? {} : { width: width * this.parts.digit }),
      ...(hidden ? { hidden } : {}),
    };
    const end = Math.min(last, MAX_COLUMNS);
    this.parts.budget.add('columns', LIMITS.columns, Math.max(0, end - first + 1));
    for (let at = first; at <= end; at += 1) this.columns.set(at - 1, column);
  }

  /** A file without formats has the first one all the same. With any other that is not there a date would look like a number. */
  private style(raw: RawCell): BookStyle | undefined {
    const { s: index } = raw.attributes;
    if (index === undefined) return undefined;
    const { byIndex } = this.parts.styles;
    if (Number(index) !== 0 && !(Number(index) in byIndex)) impossible('style', this.addressOf(raw), index);
    return byIndex[Number(index)];
  }

  private formula(raw: RawCell): Formula | null {
    if (!raw.formula) return null;
    const { attributes, text } = raw.formula;
    if (text.length > LIMITS.formulaLength)
      fault('tooLarge', { what: 'formula', limit: LIMITS.formulaLength, part: this.addressOf(raw) });
    if (attributes['t'] === 'dataTable') {
      this.tally.add('dataTable');
      return null;
    }
    if (attributes['t'] === 'shared') return this.sharedFormula(raw, text, attributes['si'] ?? '');
    if (text === '') return null;
    const formula = this.counted(formulaFromFile(text, this.parts.bookNames));
    if (attributes['t'] !== 'array') return { formula };
    const ref = attributes['ref'] ?? '';
    const rect = readRect(ref);
    if (rect?.row !== raw.row || rect.column !== raw.column) return impossible('array', this.addressOf(raw), ref);
    const fills = { rows: rect.rows, columns: rect.columns };
    return this.parts.dynamicMarks.has(Number(raw.attributes['cm']))
      ? { formula, fills }
      : { formula, fills, fixedArray: true };
  }

  private sharedFormula(raw: RawCell, text: string, group: string): Formula {
    const { row, column } = raw;
    if (text !== '') {
      const formula = this.counted(formulaFromFile(text, this.parts.bookNames));
      this.shared.set(group, { row, column, formula });
      return { formula };
    }
    const first = this.shared.get(group);
    if (!first) return impossible('sharedFormula', this.addressOf(raw), group);
    first.move ??= movable(first.formula);
    return { formula: this.counted(first.move(row - first.row, column - first.column)) };
  }

  private counted(formula: string): string {
    this.parts.budget.add('formulas', LIMITS.formulaCharacters, formula.length);
    return formula;
  }

  private addressOf({ row, column }: RawCell): string {
    return placeAddress(cellPlace(this.name, row, column));
  }
}

/** A width or height, or none where there is no such size: nothing is lost by a column of the usual width. */
function sizeIn(text: string | undefined): number | undefined {
  const size = Number(text);
  return text !== undefined && size >= 0 && size <= LARGEST_SIZE ? size : undefined;
}

/** Excel's widest column has 255 digits, and its highest row 409 points. */
const LARGEST_SIZE = 10_000;

function countIn(text: string | undefined, limit: number): number {
  const count = Math.floor(Number(text ?? 0));
  return count >= 0 && count < limit ? count : 0;
}

/** What has been read of a book so far; a small file can describe more than there is memory for. */
export class Budget {
  private readonly counts = new Map<Limited, number>();

  add(what: Limited, limit: number, count = 1): void {
    const sum = (this.counts.get(what) ?? 0) + count;
    if (sum > limit) fault('tooLarge', { what, limit });
    this.counts.set(what, sum);
  }

  /** Called when all sheets are read. */
  checkArrays(): void {
    const limit = LIMITS.freeArrayCells + (this.counts.get('cells') ?? 0);
    if ((this.counts.get('arrays') ?? 0) > limit) fault('tooLarge', { what: 'arrays', limit });
  }
}
