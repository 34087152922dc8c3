import { readRect } from '../../sheet';
import type { Rect } from '../../sheet';
import { movable } from '../../sheet/formula';
import type { MovableFormula } from '../../sheet/formula';
import type { BookCell, BookColumn, BookRow, BookSheet, BookStyle, BookTable } from '../model/book';
import { formulaFromFile } from '../formulas/fromFile';
import { isTrue, type Attributes } from '../package/xml';
import { fault } from '../model/faults';
import { LIMITS } from '../package/directory';
import type { Colors } from './colors';
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
  private others: Partial<Pick<BookSheet, 'tabColor' | 'defaultColumnWidth' | 'defaultRowHeight'>> = {};

  constructor(
    private readonly parts: BookParts,
    private readonly tally: Tally,
  ) {}

  sheet(about: Pick<BookSheet, 'name' | 'part' | 'visibility'>, tables: readonly BookTable[]): BookSheet {
    const { cells, rows, columns, merges, frozen } = this;
    return { ...about, cells, merges, columns, rows, frozen, tables, ...this.others };
  }

  cell(raw: RawCell): void {
    const formula = this.formula(raw);
    const style = this.style(raw.attributes['s']);
    const value = readValue(raw, this.parts.strings, this.parts.date1904);
    if (value === null && style === undefined && !formula) return;
    if (raw.rich || (raw.attributes['t'] === 's' && this.parts.strings.rich.has(Number(raw.value))))
      this.tally.add('richText');
    this.parts.budget.cell(formula?.formula?.length ?? 0);
    let row = this.cells.get(raw.row);
    if (!row) this.cells.set(raw.row, (row = new Map()));
    row.set(raw.column, style ? { value, ...formula, style } : { value, ...formula });
  }

  row({ row, attributes }: RawRow): void {
    const { ht, outlineLevel } = attributes;
    if (Number(outlineLevel ?? 0) > 0) this.tally.mark('outline');
    const hidden = isTrue(attributes['hidden']);
    if (ht !== undefined || hidden) {
      this.rows.set(row, { ...(ht === undefined ? {} : { height: Number(ht) }), ...(hidden ? { hidden } : {}) });
    }
  }

  element(name: string, attributes: Attributes, parent: string): void {
    this.tally.element(name, attributes, parent);
    if (name === 'col' && parent === 'cols') this.column(attributes);
    else if (name === 'mergeCell') {
      const rect = readRect(attributes['ref'] ?? '');
      if (rect) this.merges.push(rect);
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
      this.frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
    }
  }

  private defaults({ defaultColWidth, defaultRowHeight }: Attributes): void {
    this.others = {
      ...this.others,
      ...pruned({
        defaultColumnWidth: defaultColWidth === undefined ? undefined : Number(defaultColWidth) * this.parts.digit,
        defaultRowHeight: defaultRowHeight === undefined ? undefined : Number(defaultRowHeight),
      }),
    };
  }

  private column(attributes: Attributes): void {
    const { min, max, width, outlineLevel } = attributes;
    if (Number(outlineLevel ?? 0) > 0) this.tally.mark('outline');
    const hidden = isTrue(attributes['hidden']);
    if (width === undefined && !hidden) return;
    const column = {
      ...(width === undefined ? {} : { width: Number(width) * this.parts.digit }),
      ...(hidden ? { hidden } : {}),
    };
    for (let at = Number(min); at <= Math.min(Number(max), 16_384); at += 1) this.columns.set(at - 1, column);
  }

  private style(index: string | undefined): BookStyle | undefined {
    return index === undefined ? undefined : this.parts.styles.byIndex[Number(index)];
  }

  private formula(raw: RawCell): Formula | null {
    if (!raw.formula) return null;
    const { attributes, text } = raw.formula;
    if (attributes['t'] === 'dataTable') {
      this.tally.add('dataTable');
      return null;
    }
    if (attributes['t'] === 'shared') return this.sharedFormula(raw, text, attributes['si'] ?? '');
    if (text === '') return null;
    const formula = formulaFromFile(text);
    const rect = attributes['t'] === 'array' ? readRect(attributes['ref'] ?? '') : null;
    if (!rect) return { formula };
    const fills = { rows: rect.rows, columns: rect.columns };
    return this.parts.dynamicMarks.has(Number(raw.attributes['cm']))
      ? { formula, fills }
      : { formula, fills, fixedArray: true };
  }

  private sharedFormula({ row, column }: RawCell, text: string, group: string): Formula | null {
    if (text !== '') {
      const formula = formulaFromFile(text);
      this.shared.set(group, { row, column, formula });
      return { formula };
    }
    const first = this.shared.get(group);
    if (!first) return null;
    first.move ??= movable(first.formula);
    return { formula: first.move(row - first.row, column - first.column) };
  }
}

/** What has been read of a book so far; a small file can describe more cells than there is memory for. */
export class Budget {
  private cells = 0;
  private characters = 0;

  cell(formulaLength: number): void {
    this.cells += 1;
    this.characters += formulaLength;
    if (this.cells > LIMITS.cells) fault('tooLarge', { what: 'cells', limit: LIMITS.cells });
    if (this.characters > LIMITS.formulaCharacters)
      fault('tooLarge', { what: 'formulas', limit: LIMITS.formulaCharacters });
  }
}
