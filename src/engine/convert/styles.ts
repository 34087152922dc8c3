import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Book, BookStyle } from '../../xlsx';
import type { GridAccess } from '../access/gridAccess';
import { bookStyle, gridStyle } from './gridStyles';

/** Reads styles of cells. One that came from the file is the file's own. */
export class StyleReader {
  private readonly read = new Map<string, BookStyle | undefined>();

  constructor(
    private readonly grid: GridAccess,
    before: Book | undefined,
  ) {
    if (before) for (const [id, style] of styleSheetOf(before).byId) this.read.set(id, style);
  }

  /** `pattern` is the number format that a formula handed over with a result that it spilled. */
  styleOf(cell: Nullable<ICellData>, pattern?: string): BookStyle | undefined {
    const style = this.ownStyle(cell);
    return pattern && !style?.numberFormat ? { ...style, numberFormat: pattern } : style;
  }

  private ownStyle(cell: Nullable<ICellData>): BookStyle | undefined {
    const style = cell?.s;
    if (!style) return undefined;
    if (typeof style !== 'string') return bookStyle(style);
    if (!this.read.has(style)) this.read.set(style, bookStyle(this.shared(style)));
    return this.read.get(style);
  }

  private shared(id: string): Nullable<IStyleData> {
    return this.grid.workbook.getWorkbook().getStyles().get(id);
  }
}

/** The styles of a book, each held once: cells name theirs. */
export class StyleSheet {
  private readonly ids = new Map<string, string>();
  readonly byId = new Map<string, BookStyle>();

  idOf(style: BookStyle): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `file-${this.ids.size}`;
    this.ids.set(key, id);
    this.byId.set(id, style);
    return id;
  }

  gridStyles(): Record<string, IStyleData> {
    return Object.fromEntries([...this.byId].map(([id, style]) => [id, gridStyle(style)]));
  }
}

/** The same ids for the same book, every time. */
export function styleSheetOf({ sheets }: Book): StyleSheet {
  const styles = new StyleSheet();
  for (const { cells } of sheets) {
    for (const inRow of cells.values()) {
      for (const { style } of inRow.values()) if (style) styles.idOf(style);
    }
  }
  return styles;
}
