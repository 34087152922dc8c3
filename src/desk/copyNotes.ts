import { boundingRect, cellAddress, contains, cornersAddress, intersection, readCellAddress, readRect } from '../sheet';
import type { Position, Rect } from '../sheet';
import { isOperator, tokensOf } from '../sheet/formula';
import type { CopyNote } from './share';

/** A sheet in whose copy results stand in the place of formulas. */
export interface CopiedSheet {
  /** The copy's name. */
  readonly name: string;
  /** All cells that a formula filled with values, and whether its result is an error. */
  readonly replaced: readonly { readonly rect: Rect; readonly error: boolean }[];
  /** Formulas that stay. */
  readonly kept: readonly (Position & { readonly formula: string })[];
  readonly tables: readonly Rect[];
  /** Null where the host does not tell. */
  readonly merged: readonly Rect[] | null;
}

/** What whoever passes the copy on should know, cell by cell. */
export function copyNotes({ name, replaced, kept, tables, merged }: CopiedSheet): CopyNote[] {
  if (replaced.length === 0) return [];
  const note = (kind: 'error' | 'spill' | 'merged' | 'spillGone' | 'formulaGone' | 'table') => (rect: Rect) => ({
    ...{ kind, sheet: name, cells: cornersAddress(rect) },
  });
  const rects = replaced.map(({ rect }) => rect);
  const spilled = rects.filter(({ rows, columns }) => rows * columns > 1);
  const gone = new Set(spilled.map(({ row, column }) => cellAddress(row, column)));
  const untold: CopyNote[] = merged ? [] : [{ kind: 'mergedUntold', sheet: name }];
  return [
    ...replaced.filter(({ error }) => error).map(({ rect }) => note('error')({ ...rect, rows: 1, columns: 1 })),
    ...kept.filter(({ formula }) => readsSpill(formula, gone)).map((cell) => note('spillGone')(oneCell(cell))),
    ...kept.filter(({ formula }) => readsFormula(formula, rects)).map((cell) => note('formulaGone')(oneCell(cell))),
    ...spilled.map(note('spill')),
    ...(merged ?? []).filter((area) => rects.some((rect) => contains(area, rect))).map(note('merged')),
    ...tables.flatMap((table) => columnsIn(table, rects)).map(note('table')),
    ...untold,
  ];
}

function oneCell({ row, column }: Position): Rect {
  return { row, column, rows: 1, columns: 1 };
}

/** `B2#` of the same sheet. One with the name of a sheet goes on reading the original. */
function readsSpill(formula: string, anchors: ReadonlySet<string>): boolean {
  if (anchors.size === 0 || !formula.includes('#')) return false;
  const tokens = tokensOf(formula);
  return tokens.some(({ type, value }, index) => {
    const place = type === 'range' && isOperator(tokens[index + 1], '#') && readCellAddress(value);
    return place && anchors.has(cellAddress(place.row, place.column));
  });
}

const READS_FORMULAS = /^(_xlfn\.)?(FORMULATEXT|ISFORMULA)$/i;

/** The formula itself of a cell of the same sheet that now holds its result alone: FORMULATEXT then gives #N/A. */
function readsFormula(formula: string, replaced: readonly Rect[]): boolean {
  const tokens = tokensOf(formula);
  return tokens.some(({ type, value }, index) => {
    const read = tokens[index + 2];
    if (type !== 'func' || !READS_FORMULAS.test(value) || read?.type !== 'range') return false;
    const cells = readRect(read.value);
    return cells !== undefined && replaced.some((rect) => intersection(rect, cells));
  });
}

/** Of each column of a table, from the first to the last cell that lost its formula. */
function columnsIn(table: Rect, rects: readonly Rect[]): Rect[] {
  const columns = new Map<number, Rect>();
  for (const rect of rects) {
    const inside = intersection(table, rect);
    if (!inside) continue;
    const before = columns.get(inside.column);
    columns.set(inside.column, before ? boundingRect(before, inside) : inside);
  }
  return [...columns.values()];
}
