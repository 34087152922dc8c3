import { cornersAddress } from '../../sheet';
import type { Rect } from '../../sheet';
import type { BookCell, BookRow, BookSheet } from '../model/book';
import { attributeText, opened, prefixOf, splice, type Edit, withAttributes, withPrefix } from '../package/splice';
import { type Attributes, walk } from '../package/xml';
import { sheetHandlers, type RawCell, type RawRow, type SheetVisitor } from '../read/scanSheet';
import { cellXml, formulaXml, NO_FORMULA } from './cellXml';
import { sameFormula, sameValue, type CellChanges } from './compare';
import { placeChild, SHEET_ORDER, type Outline } from './placement';
import type { StyleWriter } from './styleWriter';

/** What is to change in the rows of a sheet. */
interface RowChanges {
  readonly cells: CellChanges;
  readonly rows: ReadonlySet<number>;
}

export interface SheetContext {
  readonly before: BookSheet;
  readonly after: BookSheet;
  readonly styles: StyleWriter;
  readonly dynamicMark: () => string;
}

/** The sheet's own XML with rows and cells changed, and nothing else. */
export function patchRows(xml: string, changes: RowChanges, context: SheetContext): string {
  const released = releaseSharedFormulas(xml, changes.cells, context);
  const patch = new RowPatch(xml, { ...changes, cells: released.cells }, released.groups, context);
  walk(xml, sheetHandlers(patch));
  return splice(xml, patch.finish());
}

class RowPatch implements SheetVisitor {
  private readonly edits: Edit[] = [];
  private readonly prefix: string;
  /** Rows that change and have not been met, in their order. */
  private readonly waiting: number[];
  private inRow: RawCell[] = [];
  private data: { start: number; contentStart: number; end: number } | null = null;
  private readonly outline: { name: string; start: number; end: number }[] = [];
  private rootEnd = 0;

  constructor(
    private readonly xml: string,
    private readonly changes: RowChanges,
    private readonly releasedGroups: ReadonlySet<string>,
    private readonly context: SheetContext,
  ) {
    this.prefix = prefixOf(xml, 'worksheet');
    this.waiting = [...new Set([...changes.cells.keys(), ...changes.rows])].sort((one, other) => one - other);
  }

  element(name: string, _attributes: Attributes, parent: string, start: number, contentStart: number): void {
    if (parent !== 'worksheet') return;
    if (name === 'sheetData') this.data = { start, contentStart, end: contentStart };
    this.outline.push({ name, start, end: contentStart });
  }

  elementEnd(name: string, parent: string, start: number, end: number): void {
    if (parent === 'worksheet') this.outline.at(-1)!.end = end;
    if (name === 'worksheet' && parent === '') this.rootEnd = start;
    if (name === 'sheetData' && parent === 'worksheet') this.endData(start, end);
  }

  row({ row, start }: RawRow): void {
    this.inRow = [];
    this.insertRowsBefore(row, start);
  }

  cell(cell: RawCell): void {
    this.inRow.push(cell);
  }

  rowEnd(raw: RawRow): void {
    if (this.waiting[0] !== raw.row) return;
    this.waiting.shift();
    this.edits.push({ start: raw.start, end: raw.end, text: this.rowXml(raw.row, raw, this.inRow) });
  }

  finish(): readonly Edit[] {
    const bounds = boundsOf(this.context.after);
    if (bounds === boundsOf(this.context.before)) return this.edits;
    const outline: Outline = { children: this.outline, contentEnd: this.rootEnd };
    return [
      ...this.edits,
      placeChild(outline, SHEET_ORDER, 'dimension', this.prefixed(`<dimension ref="${bounds}"/>`)),
    ];
  }

  private endData(contentEnd: number, end: number): void {
    const { start, contentStart } = this.data!;
    const rows = this.waiting.splice(0).map((row) => this.rowXml(row, null, []));
    if (rows.join('') === '') return;
    if (contentEnd < end) this.edits.push({ start: contentEnd, end: contentEnd, text: rows.join('') });
    else {
      const open = opened(this.xml.slice(start, contentStart));
      this.edits.push({ start, end, text: `${open}${rows.join('')}</${this.prefix}sheetData>` });
    }
  }

  private insertRowsBefore(row: number, at: number): void {
    while (this.waiting[0] !== undefined && this.waiting[0] < row) {
      this.edits.push({ start: at, end: at, text: this.rowXml(this.waiting.shift()!, null, []) });
    }
  }

  private rowXml(row: number, raw: RawRow | null, old: readonly RawCell[]): string {
    const changed = this.changes.cells.get(row) ?? new Map<number, BookCell | null>();
    const pieces = new Map(old.map((cell) => [cell.column, this.kept(cell)]));
    for (const [column, cell] of changed) {
      pieces.set(
        column,
        cell
          ? this.written(
              row,
              column,
              cell,
              old.find((one) => one.column === column),
            )
          : '',
      );
    }
    const cells = [...pieces]
      .sort(([one], [other]) => one - other)
      .map(([, xml]) => xml)
      .join('');
    const tag = this.rowTag(row, raw);
    if (cells === '' && tag === '') return '';
    return `${tag || `<${this.prefix}row r="${row + 1}">`}${cells}</${this.prefix}row>`;
  }

  /** The start tag; `''` for a new row without anything of its own. */
  private rowTag(row: number, raw: RawRow | null): string {
    const size = this.changes.rows.has(row) ? rowAttributes(this.context.after.rows.get(row)) : {};
    if (!raw) return Object.keys(size).length > 0 ? `<${this.prefix}row${attributeText({ r: row + 1, ...size })}>` : '';
    const tag = opened(this.xml.slice(raw.start, raw.contentStart));
    // `spans` only helps a reader along, and may be wrong by now.
    return withAttributes(tag, raw.attributes, { r: row + 1, spans: undefined, ...size });
  }

  private kept({ row, column, attributes, start, end }: RawCell): string {
    const text = this.xml.slice(start, end);
    if (attributes['r'] !== undefined) return text;
    return text.replace(/^<[^\s/>]+/, `$& r="${cornersAddress({ row, column, rows: 1, columns: 1 })}"`);
  }

  private written(row: number, column: number, cell: BookCell, raw: RawCell | undefined): string {
    const style = this.context.styles.indexOf(cell.style, Number(raw?.attributes['s'] ?? 0));
    if (!raw && cell.formula === undefined) return this.prefixed(cellXml(row, column, cell.value, NO_FORMULA, style));
    const before = this.context.before.cells.get(row)?.get(column);
    const isSame = sameFormula(before, cell);
    // A picture in a cell, too, is an error that a value mark explains: it stays where no more than the format changes.
    const valueMark = isSame && before && sameValue(before.value, cell.value) ? raw?.attributes['vm'] : undefined;
    if (raw?.formula && isSame && !this.released(raw)) {
      const formula = { xml: '\u0000', mark: raw.attributes['cm'], valueMark };
      return this.prefixed(cellXml(row, column, cell.value, formula, style)).replace('\u0000', () =>
        this.formulaAsIs(raw.formula!, cell),
      );
    }
    const formula = formulaXml(row, column, cell, tableAt(this.context.after, row, column), this.context.dynamicMark);
    return this.prefixed(cellXml(row, column, cell.value, { ...formula, valueMark }, style));
  }

  private formulaAsIs({ start, end, attributes }: NonNullable<RawCell['formula']>, { stale }: BookCell): string {
    const xml = this.xml.slice(start, end);
    if (!stale) return xml;
    const tagEnd = xml.indexOf('>') + 1;
    return withAttributes(xml.slice(0, tagEnd), attributes, { ca: 1 }) + xml.slice(tagEnd);
  }

  /** Whether the cell's formula was one of a group whose first cell is another formula now. */
  private released({ formula }: RawCell): boolean {
    return formula?.attributes['t'] === 'shared' && this.releasedGroups.has(formula.attributes['si'] ?? '');
  }

  private prefixed(xml: string): string {
    return withPrefix(xml, this.prefix);
  }
}

function rowAttributes(row: BookRow | undefined): Record<string, string | number | undefined> {
  const height = row?.height;
  return { ht: height, customHeight: height === undefined ? undefined : 1, hidden: row?.hidden ? 1 : undefined };
}

/** The table whose columns a formula can name without its name. */
function tableAt({ tables }: BookSheet, row: number, column: number): string | undefined {
  return tables.find(({ rect }) => isInside(rect, row, column))?.name;
}

function isInside(rect: Rect, row: number, column: number): boolean {
  const down = row - rect.row;
  const right = column - rect.column;
  return down >= 0 && down < rect.rows && right >= 0 && right < rect.columns;
}

function boundsOf({ cells }: BookSheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, inRow] of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of inRow.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return left === Infinity
    ? 'A1'
    : cornersAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** Groups of cells that share the formula of their first cell, where that one changes: all of them need formulas of their own. */
function releaseSharedFormulas(
  xml: string,
  changes: CellChanges,
  { before, after }: Pick<SheetContext, 'before' | 'after'>,
): { cells: CellChanges; groups: ReadonlySet<string> } {
  const groups = new Set<string>();
  if (!xml.includes('"shared"')) return { cells: changes, groups };
  const cells: CellChanges = new Map([...changes].map(([row, inRow]) => [row, new Map(inRow)]));
  const visitor = {
    cell({
      row,
      column,
      formula,
    }: {
      row: number;
      column: number;
      formula: { attributes: Readonly<Record<string, string>>; text: string } | null;
    }) {
      if (formula?.attributes['t'] !== 'shared') return;
      const group = formula.attributes['si'] ?? '';
      const change = changes.get(row)?.get(column);
      const isFirst = formula.text !== '';
      if (isFirst && change !== undefined && !sameFormula(before.cells.get(row)?.get(column), change))
        groups.add(group);
      if (isFirst || change !== undefined || !groups.has(group)) return;
      const inRow = cells.get(row) ?? new Map();
      cells.set(row, inRow.set(column, after.cells.get(row)?.get(column) ?? null));
    },
  };
  walk(xml, sheetHandlers(visitor));
  return { cells, groups };
}
