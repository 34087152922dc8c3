import { call, DateCell, FUNCTIONS } from '../../../functions';
import type { OutputCell } from '../../../functions';
import { untoldUnit } from '../../../functions/core/help';
import { findTable, referenceTables } from '../../../reference';
import type { CellType, ReferenceTable as Table } from '../../../reference';
import type { ReferenceTable } from './referenceTable';

const REF = FUNCTIONS.find(({ name }) => name === 'REF');

/** The tables that REFLIST lists, by the document that they are from. */
export const documents: readonly { readonly title: string; readonly tables: readonly Table[] }[] = [
  ...new Set(referenceTables().map(({ source }) => source.title)),
].map((title) => ({ title, tables: referenceTables().filter(({ source }) => source.title === title) }));

/** A table as REF spills it; undefined where this release holds none of that name. */
export function readReference(name: string): ReferenceTable | undefined {
  const table = findTable(name);
  if (!table || !REF) return undefined;
  const [header = [], ...rows] = call(REF, [name]) as OutputCell[][];
  return {
    ...table,
    header: header.map(String),
    units: table.columns.map(untoldUnit),
    types: table.columns.map(({ type }, column) => (isDay(type) ? type : typeOf(rows, column))),
    rows: rows.map((row) => row.map(plain)),
  };
}

/** functions.js knows of a column only whether it holds days or months (withoutNotes.js). */
function isDay(type: CellType): boolean {
  return type === 'month' || type === 'date';
}

function typeOf(rows: readonly (readonly OutputCell[])[], column: number): CellType {
  return rows.every((row) => typeof row[column] === 'number' || row[column] === '') ? 'number' : 'text';
}

function plain(cell: OutputCell): string | number {
  if (cell instanceof DateCell) return cell.serial;
  return typeof cell === 'number' ? cell : String(cell);
}
