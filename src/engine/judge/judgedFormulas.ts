import { MAX_COLUMNS } from '../../sheet';
import type { SheetPosition } from '../../sheet';
import type { Judged } from './judged';

/** The formulas of a file's book by their places. */
export class JudgedFormulas {
  private readonly sheets = new Map<string, Map<number, Judged>>();

  constructor(sheets: readonly string[], judged: Iterable<Judged>) {
    this.renew(sheets, judged);
  }

  *all(): Iterable<Judged> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  of(sheet: string): Iterable<Judged> {
    return this.sheets.get(sheet)?.values() ?? [];
  }

  at({ sheet, row, column }: SheetPosition): Judged | undefined {
    return this.sheets.get(sheet)?.get(placeKey(row, column));
  }

  remove({ sheet, row, column }: Judged): void {
    this.sheets.get(sheet)?.delete(placeKey(row, column));
  }

  /** After cells went elsewhere: `placeOf` says where, or null where a formula is gone. */
  rearrange(sheets: readonly string[], placeOf: (judged: Judged) => SheetPosition | null): void {
    const left = [...this.all()].flatMap((judged) => {
      const place = placeOf(judged);
      return place ? [Object.assign(judged, place)] : [];
    });
    this.renew(sheets, left);
  }

  private renew(sheets: readonly string[], judged: Iterable<Judged>): void {
    this.sheets.clear();
    for (const name of sheets) this.sheets.set(name, new Map());
    for (const one of judged) this.sheets.get(one.sheet)?.set(placeKey(one.row, one.column), one);
  }
}

function placeKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
