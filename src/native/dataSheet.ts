import { VERSION } from '../functions';
import { dataVersion } from '../reference';
import type { Place } from '../sheet';
import { serialOf } from '../xlsx';
import type { Book, BookCell, BookSheet, BookStyle } from '../xlsx';
import { DATA_TABLES } from './data/tables';
import type { DataTable } from './data/table';

export const DATA_SHEET = 'MYNA_データ';

const TITLE = 'MYNA の関数のデータ / Data of MYNA’s functions';
const RELEASE_ROW = 1;
const DAY_ROW = 2;
/** Titles, sources and headings of the tables; their cells stand below. */
const TABLES_ROW = 7;
const FIRST_ROW = TABLES_ROW + 3;

/** Cells of a sheet, by row and column from 0. */
export type Cells = Map<number, Map<number, BookCell>>;

export function put(cells: Cells, row: number, column: number, cell: BookCell): void {
  cells.set(row, (cells.get(row) ?? new Map<number, BookCell>()).set(column, cell));
}

export const BOLD: BookStyle = { bold: true };
const DAY: BookStyle = { numberFormat: 'yyyy"年"m"月"d"日"', horizontal: 'left' };
const LEFT: BookStyle = { horizontal: 'left' };

/** The sheet that the names read: hidden, and protected without a password. */
export function dataSheet(): BookSheet {
  const cells: Cells = new Map();
  put(cells, 0, 0, { value: TITLE, style: BOLD });
  put(cells, RELEASE_ROW, 0, { value: '版 / Release' });
  put(cells, RELEASE_ROW, 1, { value: VERSION, style: LEFT });
  put(cells, DAY_ROW, 0, { value: '料金・規則の最終確認日 / Verified on' });
  put(cells, DAY_ROW, 1, { value: serialOf(dataVersion.verifiedOn, false)!, style: DAY });
  put(cells, 3, 0, { value: '確認からの日数 / Days since' });
  put(cells, 3, 1, { value: null, formula: `=${ageOf(`B${DAY_ROW + 1}`)}`, style: LEFT });
  put(cells, 4, 0, { value: null, formula: ageSentence('', `B${DAY_ROW + 1}`, `B${RELEASE_ROW + 1}`) });
  const places = placesOfTables();
  for (const { table, column } of places) putTable(cells, table, column);
  return {
    ...{ name: DATA_SHEET, visibility: 'hidden', isProtected: true, cells, merges: [], tables: [] },
    columns: new Map([
      [0, { width: 200 }],
      [1, { width: 120 }],
    ]),
    rows: new Map(),
    frozen: { rows: 0, columns: 0 },
  };
}

function ageOf(day: string): string {
  return `TODAY()-${day}`;
}

/** A formula that says in words which release a book has and how old its data are; `sheet` is `''` or ends with `!`. */
export function ageSentence(sheet: string, day = `$B$${DAY_ROW + 1}`, release = `$B$${RELEASE_ROW + 1}`): string {
  const [at, version] = [`${sheet}${day}`, `${sheet}${release}`];
  const said = `YEAR(${at})&"年"&MONTH(${at})&"月"&DAY(${at})&"日"`;
  return `="MYNA "&${version}&" の関数です。料金と規則は"&${said}&"に確認したもので、それから"&(${ageOf(at)})&"日たっています。"`;
}

function putTable(cells: Cells, { title, source, columns, rows }: DataTable, left: number): void {
  put(cells, TABLES_ROW, left, { value: title.ja, style: BOLD });
  put(cells, TABLES_ROW + 1, left, { value: source });
  columns.forEach(({ heading }, index) => put(cells, TABLES_ROW + 2, left + index, { value: heading, style: BOLD }));
  rows.forEach((row, at) =>
    row.forEach((value, index) => {
      if (value !== null) put(cells, FIRST_ROW + at, left + index, { value });
    }),
  );
}

/** Side by side, with an empty column between. */
function placesOfTables(): readonly { readonly table: DataTable; readonly column: number }[] {
  let next = 0;
  return DATA_TABLES.map((table) => {
    const column = next;
    next += table.columns.length + 1;
    return { table, column };
  });
}

/** Where each data name's cells stand. */
export function dataPlaces(): ReadonlyMap<string, Place> {
  return new Map(
    placesOfTables().flatMap(({ table: { columns, rows }, column }) =>
      columns.map(({ name }, index) => [
        name,
        { sheet: DATA_SHEET, row: FIRST_ROW, column: column + index, rows: rows.length, columns: 1 },
      ]),
    ),
  );
}

/** What a data sheet says of itself; undefined for a sheet that only has the name. */
export function readDataSheet({ sheets }: Book): { readonly version: string; readonly verifiedOn: number } | undefined {
  const cells = sheets.find(({ name }) => name === DATA_SHEET)?.cells;
  if (cells?.get(0)?.get(0)?.value !== TITLE) return undefined;
  const [version, day] = [cells.get(RELEASE_ROW)?.get(1)?.value, cells.get(DAY_ROW)?.get(1)?.value];
  return { version: String(version ?? ''), verifiedOn: typeof day === 'number' ? day : 0 };
}

/** The data names whose cells hold something else than this release's. */
export function differingData({ sheets }: Book): readonly string[] {
  const cells = sheets.find(({ name }) => name === DATA_SHEET)?.cells;
  const places = dataPlaces();
  return DATA_TABLES.flatMap(({ columns, rows }) =>
    columns.flatMap(({ name }, index) => {
      const { row, column } = places.get(name)!;
      const isSame = rows.every((line, at) => {
        return (cells?.get(row + at)?.get(column)?.value ?? null) === (line[index] ?? null);
      });
      return isSame ? [] : [name];
    }),
  );
}
