import type { IStyleData } from '@univerjs/presets';
import type { Book, BookStyle } from '../../xlsx/book';
import { gridStyle } from './gridStyles';

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
