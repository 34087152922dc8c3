import { cellAddress, MAX_COLUMNS, MAX_ROWS } from '../../sheet';
import type { Rect, StoredValue } from '../../sheet';
import { impossible, LIMITS, serialOf } from '../../xlsx';
import type { BookCell, BookColumn, BookRow, BookSheet, BookStyle, Budget } from '../../xlsx';
import type { Lost } from '../notes/notes';
import { formulaFromOds } from './formula';
import type { Attributes, OdsStyles } from './styles';

interface Shared {
  readonly styles: OdsStyles;
  readonly budget: Budget;
  readonly lost: Lost[];
  readonly date1904: boolean;
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly isError: boolean;
  /** Of the element, so that only its own paragraphs count, and not those of notes and shapes in it. */
  readonly depth: number;
  readonly paragraphs: string[];
}

/** Builds one sheet from what a pass over its element meets. */
export class OdsSheet {
  readonly name: string;
  /** A copy of cells of another file, which LibreOffice keeps among the sheets. */
  isOfOtherFile = false;
  private readonly cells = new Map<number, Map<number, BookCell>>();
  private readonly rows = new Map<number, BookRow>();
  private readonly columns = new Map<number, BookColumn>();
  private readonly columnStyles = new Map<number, string>();
  private readonly merges: Rect[] = [];
  private readonly looks = new Map<string, BookStyle | undefined>();
  private row = 0;
  private rowsRepeated = 1;
  private rowAttributes: Attributes = {};
  private column = 0;
  private lastColumn = 0;
  private cell: OpenCell | undefined;
  /** Depth of the paragraph that is being read. */
  private paragraph = 0;
  private ignored = 0;

  constructor(
    private readonly attributes: Attributes,
    private readonly shared: Shared,
  ) {
    this.name = attributes['name'] ?? '';
    if (this.name.trim() === '') impossible('sheetName', 'content.xml', this.name);
  }

  finish(): BookSheet {
    const { name, cells, merges, columns, rows } = this;
    const hidden = this.shared.styles.isHidden(this.attributes['style-name']);
    const visibility = hidden ? 'hidden' : 'visible';
    return { name, visibility, cells, merges, columns, rows, frozen: { rows: 0, columns: 0 }, tables: [] };
  }

  open(name: string, attributes: Attributes, isError: boolean, depth: number): void {
    if (this.cell) this.inCell(name, attributes, depth);
    else if (name === 'table-source') this.isOfOtherFile = true;
    else if (name === 'table-column') this.columnsFrom(attributes);
    else if (name === 'table-row') {
      this.rowAttributes = attributes;
      this.rowsRepeated = repeats(attributes['number-rows-repeated']);
      this.column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = { attributes, isError, depth, paragraphs: [] };
    }
  }

  text(text: string): void {
    const { cell } = this;
    if (!cell || this.paragraph === 0 || this.ignored > 0) return;
    const last = cell.paragraphs.length - 1;
    // White space is one blank, and at the beginning none; what is meant to stay has elements of its own.
    const shown = text.replace(/[\t\r\n ]+/g, ' ');
    cell.paragraphs[last] += cell.paragraphs[last] === '' ? shown.trimStart() : shown;
  }

  close(name: string, depth: number): void {
    const { cell } = this;
    if (!cell) {
      if (name === 'table-row') this.endRow();
    } else if (depth === cell.depth) {
      this.cell = undefined;
      this.endCell(cell);
    } else if (depth === this.paragraph) this.paragraph = 0;
    else if (depth === this.ignored) this.ignored = 0;
  }

  private inCell(name: string, attributes: Attributes, depth: number): void {
    const { paragraphs } = this.cell!;
    if (name === 'p' && depth === this.cell!.depth + 1) {
      this.paragraph = depth;
      paragraphs.push('');
    } else if (this.paragraph > 0 && this.ignored === 0) {
      const last = paragraphs.length - 1;
      if (name === 's') paragraphs[last] += ' '.repeat(Math.min(repeats(attributes['c']), LONGEST_TEXT));
      else if (name === 'tab') paragraphs[last] += '\t';
      else if (name === 'line-break') paragraphs[last] += '\n';
      // How Japanese characters are read, and notes.
      else if (name === 'ruby-text' || name === 'note') this.ignored = depth;
    }
  }

  private endRow(): void {
    const { styles, budget } = this.shared;
    const { visibility, 'style-name': style } = this.rowAttributes;
    const hidden = visibility === 'collapse' || visibility === 'filter';
    const end = this.row + this.rowsRepeated;
    // The rest of a sheet below its last row is of no use to anybody.
    if (hidden && end < MAX_ROWS) {
      budget.add('cells', LIMITS.cells, this.rowsRepeated);
      const height = styles.size('table-row', style);
      const look = { hidden, ...(height && { height }), ...(visibility === 'filter' && { filtered: true }) };
      for (let row = this.row; row < end; row += 1) this.rows.set(row, look);
    }
    this.row = end;
    this.rowsRepeated = 1;
  }

  private columnsFrom(attributes: Attributes): void {
    const { visibility, 'style-name': style, 'default-cell-style-name': cellStyle } = attributes;
    const end = Math.min(this.lastColumn + repeats(attributes['number-columns-repeated']), MAX_COLUMNS);
    const width = this.shared.styles.size('table-column', style);
    const look = { ...(width && { width }), ...(visibility === 'collapse' && { hidden: true }) };
    // The usual width goes on to the sheet's end.
    const isRest = end === MAX_COLUMNS && !look.hidden;
    this.shared.budget.add('columns', LIMITS.columns, end - this.lastColumn);
    for (let column = this.lastColumn; column < end; column += 1) {
      if (!isRest) this.columns.set(column, look);
      if (cellStyle !== undefined) this.columnStyles.set(column, cellStyle);
    }
    this.lastColumn = end;
  }

  private endCell({ attributes, isError, paragraphs }: OpenCell): void {
    const { row, column } = this;
    const columns = repeats(attributes['number-columns-repeated']);
    const formula = attributes['formula'] === undefined ? {} : this.formula(attributes, attributes['formula']);
    const where = `${this.name}!${cellAddress(row, column)}`;
    const value = isError ? errorIn(paragraphs) : this.value(attributes, paragraphs, where);
    this.merge(attributes, where);
    this.column += columns;
    if (value === null && !('formula' in formula)) return;
    if (row + this.rowsRepeated > MAX_ROWS || column + columns > MAX_COLUMNS) impossible('cell', this.name, where);
    this.shared.budget.add('cells', LIMITS.cells, columns * this.rowsRepeated);
    const style = this.look(
      attributes['style-name'] ?? this.rowAttributes['default-cell-style-name'] ?? this.columnStyles.get(column),
    );
    const cell: BookCell = { value, ...formula, ...(style && { style }) };
    for (let at = row; at < row + this.rowsRepeated; at += 1) {
      const line = this.cells.get(at) ?? new Map<number, BookCell>();
      this.cells.set(at, line);
      for (let to = column; to < column + columns; to += 1) line.set(to, cell);
    }
  }

  private value(attributes: Attributes, paragraphs: readonly string[], where: string): StoredValue {
    const type = attributes['value-type'];
    const text = attributes['string-value'] ?? paragraphs.join('\n');
    if (type === undefined) return null;
    if (type === 'string') return isErrorText(attributes, text) ? { error: text } : text;
    if (type === 'boolean') return attributes['boolean-value'] === 'true';
    if (type === 'date' || type === 'time') {
      const written = attributes[`${type}-value`] ?? '';
      return serialOf(written, this.shared.date1904) ?? impossible('date', where, written);
    }
    const written = attributes['value'] ?? '';
    const number = written.trim() === '' ? NaN : Number(written);
    return Number.isFinite(number) ? number : impossible('number', where, written);
  }

  private formula(attributes: Attributes, text: string): Pick<BookCell, 'formula' | 'fills' | 'fixedArray'> {
    const { budget, lost } = this.shared;
    budget.add('formulas', LIMITS.formulaCharacters, text.length);
    const formula = text.length > LIMITS.formulaLength ? undefined : formulaFromOds(text);
    if (formula === undefined) {
      lost.push({ sheet: this.name, cell: cellAddress(this.row, this.column) });
      return {};
    }
    const rows = attributes['number-matrix-rows-spanned'];
    const columns = attributes['number-matrix-columns-spanned'];
    if (rows === undefined && columns === undefined) return { formula };
    const fills = { rows: repeats(rows), columns: repeats(columns) };
    if (this.row + fills.rows > MAX_ROWS || this.column + fills.columns > MAX_COLUMNS)
      impossible('array', `${this.name}!${cellAddress(this.row, this.column)}`, `${rows}×${columns}`);
    budget.add('arrays', Infinity, fills.rows * fills.columns);
    return { formula, fills, fixedArray: true };
  }

  private merge(attributes: Attributes, where: string): void {
    const rows = repeats(attributes['number-rows-spanned']);
    const columns = repeats(attributes['number-columns-spanned']);
    if (rows * columns === 1) return;
    if (this.row + rows > MAX_ROWS || this.column + columns > MAX_COLUMNS)
      impossible('merge', where, `${rows}×${columns}`);
    this.shared.budget.add('merges', LIMITS.merges);
    this.merges.push({ row: this.row, column: this.column, rows, columns });
  }

  private look(style: string | undefined): BookStyle | undefined {
    if (style === undefined) return undefined;
    if (!this.looks.has(style)) {
      const numberFormat = this.shared.styles.numberFormat(style);
      this.looks.set(style, numberFormat === undefined ? undefined : { numberFormat });
    }
    return this.looks.get(style);
  }
}

/** Excel's limit on the characters of a cell. */
const LONGEST_TEXT = 32_767;
const ERRORS = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

/** Excel writes an error that a formula gives as its text. */
function isErrorText(attributes: Attributes, text: string): boolean {
  return attributes['formula'] !== undefined && ERRORS.test(text);
}

function errorIn(paragraphs: readonly string[]): StoredValue {
  const text = paragraphs.join('');
  return { error: /^(?:#|Err:)/i.test(text) ? text : '#VALUE!' };
}

/** At least 1, whatever is written. */
function repeats(text: string | undefined): number {
  const count = Math.floor(Number(text ?? 1));
  return count >= 1 && count <= Number.MAX_SAFE_INTEGER ? count : 1;
}
