import type { SheetCells } from '../../src/sheet';
import type { Pace } from '../../src/analysis/audit';

/** A formula and what it shows. */
export interface FormulaCell {
  readonly f: string;
  readonly v: unknown;
}
export type SheetCell = FormulaCell | string | number | boolean | null;

const ERROR = /^#[A-Z/0]+[!?]?$/;

function typeOf(value: unknown): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(String(value)) ? 'Error' : 'String';
}

const valueOf = (cell: SheetCell): unknown => (typeof cell === 'object' && cell !== null ? cell.v : cell) ?? '';
const formulaOf = (cell: SheetCell): unknown => (typeof cell === 'object' && cell !== null ? cell.f : (cell ?? ''));

/** A sheet as Excel hands it over, from A1. */
export function sheetCells(
  sheet: string,
  rows: readonly (readonly SheetCell[])[],
  more: { hidden?: boolean; hiddenRows?: readonly number[] } = {},
): SheetCells {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const full = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
  return {
    sheet,
    hidden: more.hidden ?? false,
    left: 0,
    columns,
    unread: [],
    blocks: [
      {
        top: 0,
        values: full.map((row) => row.map(valueOf)),
        formulas: full.map((row) => row.map(formulaOf)),
        types: full.map((row) => row.map((cell) => typeOf(valueOf(cell)))),
        hiddenRows: full.map((_, index) => more.hiddenRows?.includes(index) ?? false),
      },
    ],
  };
}

/** Nobody waits. */
export const AT_ONCE: Pace = { due: () => false, rest: () => Promise.resolve() };
