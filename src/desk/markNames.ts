import { absoluteAddress, readAddress } from '../sheet';
import type { SheetPosition } from '../sheet';

export const MARK_COLOUR = '#FFE08A';

/** A defined name may hold 8,192 characters. */
const CELLS_IN_A_NAME = 100;

/** The number in a name that remembers marks; 0 for every other name. */
export function markNumber(name: string): number {
  return Number(/^_MYNA_MARK_(\d+)$/.exec(name)?.[1] ?? 0);
}

export function markKey({ sheet, row, column }: SheetPosition): string {
  return `${row} ${column} ${sheet}`;
}

interface MarkName {
  readonly name: string;
  readonly formula: string;
  /** The former fill, which the name keeps as its comment; empty for none. */
  readonly fill: string;
}

/**
 * Hidden names say which cells are marked, and their comments the former fill: names move with the cells when rows are put in,
 * follow the sheet's name, and stay with the workbook. They are counted on from `taken`.
 */
export function markNames(cells: readonly { cell: SheetPosition; fill: string }[], taken: number): MarkName[] {
  const byFill = new Map<string, SheetPosition[]>();
  for (const { cell, fill } of cells) byFill.set(fill, [...(byFill.get(fill) ?? []), cell]);
  const groups = [...byFill].flatMap(([fill, same]) => chunks(same, CELLS_IN_A_NAME).map((part) => ({ fill, part })));
  return groups.map(({ fill, part }, index) => ({
    name: `_MYNA_MARK_${taken + index + 1}`,
    formula: `=${part.map(absoluteAddress).join(',')}`,
    fill,
  }));
}

/** `='第1 表'!$A$1,Sheet2!$B$2`; what was deleted since is `#REF!` and passed over. */
export function markedCells(formula: string): SheetPosition[] {
  const references = formula.slice(1).match(/(?:'(?:[^']|'')+'|[^,'])+/g) ?? [];
  return references.flatMap((text) => {
    const address = readAddress(text);
    if (!address?.sheet) return [];
    const { sheet, rect } = address;
    return [{ sheet, row: rect.row, column: rect.column }];
  });
}

export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
