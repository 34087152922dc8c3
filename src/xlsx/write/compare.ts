import type { StoredValue } from '../../sheet';
import type { BookCell, BookSheet, BookStyle } from '../model/book';

/** Cells that are not what they were, by row and column; `null` for one that is no longer there. */
export type CellChanges = Map<number, Map<number, BookCell | null>>;

const keys = new WeakMap<BookStyle, string>();

/** Equal for styles that look the same, in whichever order their members come. */
export function styleKey(style: BookStyle | undefined): string {
  if (!style) return '{}';
  let key = keys.get(style);
  if (key === undefined) keys.set(style, (key = sortedJson(style)));
  return key;
}

/** Equal for equal plain data. */
export function sortedJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

export function sameStyle(one: BookStyle | undefined, other: BookStyle | undefined): boolean {
  return one === other || styleKey(one) === styleKey(other);
}

export function sameValue(one: StoredValue, other: StoredValue): boolean {
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object')
    return one.error === other.error;
  return one === other;
}

export function sameFormula(one: BookCell | null | undefined, other: BookCell | null | undefined): boolean {
  if (one?.formula !== other?.formula) return false;
  return one?.fixedArray === other?.fixedArray && sameSize(one?.fills, other?.fills);
}

function sameSize(one: BookCell['fills'], other: BookCell['fills']): boolean {
  return one?.rows === other?.rows && one?.columns === other?.columns;
}

function sameCell(one: BookCell, other: BookCell): boolean {
  return (
    one === other ||
    (sameValue(one.value, other.value) &&
      sameFormula(one, other) &&
      sameStyle(one.style, other.style) &&
      one.stale === other.stale)
  );
}

export function cellChanges(before: BookSheet, after: BookSheet): CellChanges {
  const changes: CellChanges = new Map();
  const note = (row: number, column: number, cell: BookCell | null): void => {
    const cells = changes.get(row);
    if (cells) cells.set(column, cell);
    else changes.set(row, new Map([[column, cell]]));
  };
  for (const [row, cells] of after.cells) {
    const earlier = before.cells.get(row);
    for (const [column, cell] of cells) {
      const was = earlier?.get(column);
      if (!was || !sameCell(was, cell)) note(row, column, cell);
    }
  }
  for (const [row, cells] of before.cells) {
    const later = after.cells.get(row);
    for (const column of cells.keys()) if (!later?.has(column)) note(row, column, null);
  }
  return changes;
}

/** Keys whose values differ between two maps of plain data. */
export function changedKeys<T extends object>(
  before: ReadonlyMap<number, T>,
  after: ReadonlyMap<number, T>,
): ReadonlySet<number> {
  const keysOfBoth = new Set([...before.keys(), ...after.keys()]);
  const changed = new Set<number>();
  for (const key of keysOfBoth) {
    const one = before.get(key);
    const other = after.get(key);
    if (one !== other && sortedJson(one ?? {}) !== sortedJson(other ?? {})) changed.add(key);
  }
  return changed;
}
