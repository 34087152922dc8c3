import type { CellMove, Place, SheetCells, SheetLayout, SheetPosition } from '../sheet';

/** How many cells were done, and how many were left as they are. */
export interface MarkCount {
  readonly done: number;
  readonly left: number;
}

/** Marks cells by their fill, and brings the former fill back. Both reject with a WorkbookError. */
export interface PlanMarks {
  /** Leaves hatched cells and those of two colours alone: their fill could not be brought back. */
  mark(cells: readonly SheetPosition[]): Promise<MarkCount>;
  /** Leaves cells alone that were coloured otherwise since. */
  clear(): Promise<MarkCount>;
}

export interface SheetOutline {
  readonly name: string;
  readonly hidden: boolean;
}

export interface BookOutline {
  readonly sheets: readonly SheetOutline[];
  /** Defined names and tables with what they stand for: `=Sheet1!$A$1:$B$2`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** Reads a whole book for those who look through it. Everything rejects with a WorkbookError. */
export interface BookReader {
  outline(): Promise<BookOutline>;
  /** One request for where its cells are, and one for each so many of them; `rest` is awaited between them. */
  read(sheet: SheetOutline, rest: () => Promise<void>): Promise<SheetCells>;
  /** What the sheet of this name looks like. */
  layout(sheet: string): Promise<SheetLayout>;
  /** The values of the used cells of a reference such as `Sheet1!A1:B3`; without a sheet, of the one in front. */
  values(reference: string): Promise<readonly (readonly unknown[])[]>;
  /** Where the selection is. */
  selected(): Promise<Place>;
  /** Brings cells to the front; false where their sheet is hidden. */
  goTo(cells: Place): Promise<boolean>;
  /** Calls back with whatever happens to cells from now on, whoever does it. Returns how to stop. */
  onChanged(listener: (change: BookChange) => void): Promise<() => void>;
}

export type BookChange =
  /** Cells of the sheet hold something else, or its formulas gave new results. */
  | { readonly type: 'changed'; readonly sheet: string }
  /** Cells of the sheet are elsewhere now, and nobody says where; or the sheet is gone. */
  | { readonly type: 'lost'; readonly sheet: string }
  | CellMove;

/** The names of sheets, which hosts call by ids: what was renamed is found out when something happens next. */
export class SheetNames {
  private names: ReadonlyMap<string, string>;

  constructor(sheets: readonly NamedSheet[]) {
    this.names = namesOf(sheets);
  }

  of(id: string): string | undefined {
    return this.names.get(id);
  }

  /** What happened to sheets since they were last told. */
  told(sheets: readonly NamedSheet[]): BookChange[] {
    const before = this.names;
    this.names = namesOf(sheets);
    const former = new Set(before.values());
    return [...before].flatMap(([id, sheet]): BookChange[] => {
      const name = this.names.get(id);
      if (name === sheet) return [];
      // Two sheets that took each other's names could not be told apart one after the other.
      return name === undefined || former.has(name) ? [{ type: 'lost', sheet }] : [{ type: 'renamed', sheet, name }];
    });
  }
}

interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

function namesOf(sheets: readonly NamedSheet[]): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ id, name }) => [id, name]));
}

/** The size of a block: small enough that handing one over holds up nobody. */
export const CELLS_AT_ONCE = 4000;

/** The columns of which a host says, from this one on, whether they are hidden. */
export function hiddenFrom(column: number, hidden: readonly boolean[]): ReadonlySet<number> {
  return new Set(hidden.flatMap((isHidden, index) => (isHidden ? [column + index] : [])));
}
