import { markText } from '../../../analysis/table';
import type { SheetTable } from '../../../excel/workbook';
import type { CellType, TableSource } from '../../../reference';
import type { Texts } from '../../texts';

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

export function sheetOfReference(table: ReferenceTable, texts: Texts): SheetTable {
  const { name, title, note, source, header, units, rows } = table;
  const own = texts.reference;
  const measured = header.flatMap((column, index) => (units[index] ? [`${column} ${units[index]}`] : []));
  return {
    sheetName: own.sheet(name),
    title: `${name} ${title}`,
    notes: [
      own.sourceLine(source.publisher, source.title, source.page),
      own.dateLine(source.date ?? own.noDate),
      texts.verified(texts.day(source.verifiedOn)),
      ...(measured.length === 0 ? [] : [own.unitLine(measured)]),
      ...(note === '' ? [] : [`${own.note}: ${note}`]),
      own.usageLine,
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
