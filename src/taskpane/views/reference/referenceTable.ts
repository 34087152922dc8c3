import type { SheetTable } from '../../../desk';
import { call, DateCell, FUNCTIONS, untoldUnit } from '../../../functions';
import type { OutputCell } from '../../../functions';
import { findTable, referenceTables } from '../../../reference';
import type { CellType, ReferenceTable as Table, TableSource } from '../../../reference';
import { markText } from '../../../analysis/table';
import type { ReferenceTexts } from './texts/ja';

type Day = (isoDay: string) => string;

/** A built-in table with its source; days are Excel's serials. */
export interface ReferenceTable {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly source: TableSource;
  readonly header: readonly string[];
  /** Of each column, empty where it has none or its title tells it. */
  readonly units: readonly string[];
  readonly types: readonly CellType[];
  readonly rows: readonly (readonly (string | number)[])[];
}

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

export function sheetOfReference(table: ReferenceTable, texts: ReferenceTexts, day: Day): SheetTable {
  const { name, title, note, source, header, units, rows } = table;
  const measured = header.flatMap((column, index) => (units[index] ? [`${column} ${units[index]}`] : []));
  return {
    sheetName: texts.sheet(name),
    title: `${name} ${title}`,
    notes: [
      texts.sourceLine(source.publisher, source.title, source.page),
      texts.dateLine(source.date ?? texts.noDate),
      texts.verified(day(source.verifiedOn)),
      ...(measured.length === 0 ? [] : [texts.unitLine(measured)]),
      ...(note === '' ? [] : [`${texts.note}: ${note}`]),
      texts.usageLine,
    ],
    definedName: `参照_${name.replace(/[^\p{L}\p{N}]/gu, '_')}`,
    comment: markText('ref', name, source.verifiedOn, rows),
    columns: header.map((column, index) => ({ title: column, numberFormat: formatOf(table, index) })),
    rows,
  };
}

/** What tells rows apart: all that is not a figure. */
export function keysOf({ types }: ReferenceTable): readonly number[] {
  return types.flatMap((type, index) => (type === 'number' ? [] : [index]));
}

const FORMATS = { text: '@', month: 'yyyy/m', date: 'yyyy/m/d' } as const;

/** As many decimals as the document prints. */
function formatOf({ types, rows }: ReferenceTable, column: number): string {
  const type = types[column]!;
  if (type !== 'number') return FORMATS[type];
  const decimals = Math.max(0, ...rows.map((row) => String(row[column]).split('.')[1]?.length ?? 0));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
