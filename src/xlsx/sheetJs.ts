import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Book, BookCell, BookSheet, BookValue } from './book';
import { fault } from './fault';

export function readWithSheetJs(bytes: Uint8Array): Book {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) fault('notAWorkbook', {});
  let workbook: WorkBook;
  try {
    workbook = read(bytes, { type: 'array', cellNF: true, cellStyles: true, sheetStubs: false });
  } catch {
    fault('damaged', { part: 'xl/workbook.xml' });
  }
  const properties = workbook.Workbook;
  return {
    sheets: workbook.SheetNames.map((name, index) =>
      readSheet(name, workbook.Sheets[name]!, properties?.Sheets?.[index]?.Hidden ?? 0),
    ),
    names: (properties?.Names ?? []).map(({ Name, Ref, Sheet }) => ({
      name: Name,
      sheet: Sheet === undefined ? null : (workbook.SheetNames[Sheet] ?? null),
      formula: `=${Ref}`,
      hidden: false,
    })),
    active: 0,
    date1904: properties?.WBProps?.date1904 ?? false,
  };
}

function readSheet(name: string, sheet: WorkSheet, hidden: 0 | 1 | 2): BookSheet {
  const cells = new Map<number, Map<number, BookCell>>();
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const row = cells.get(r) ?? new Map<number, BookCell>();
    row.set(c, readCell(cell as CellObject, r, c));
    cells.set(r, row);
  }
  return {
    name,
    visibility: (['visible', 'hidden', 'veryHidden'] as const)[hidden],
    cells,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rows: e.r - s.r + 1,
      columns: e.c - s.c + 1,
    })),
    columns: new Map(
      (sheet['!cols'] ?? []).flatMap((column, at) => (column?.wpx ? [[at, { width: column.wpx * 0.75 }]] : [])),
    ),
    rows: new Map((sheet['!rows'] ?? []).flatMap((row, at) => (row?.hpt ? [[at, { height: row.hpt }]] : []))),
    frozen: { rows: 0, columns: 0 },
    tables: [],
  };
}

function readCell(cell: CellObject, row: number, column: number): BookCell {
  const format = cell.z && cell.z !== 'General' ? { style: { numberFormat: String(cell.z) } } : {};
  if (!cell.f) return { value: readValue(cell), ...format };
  const area = cell.F ? utils.decode_range(cell.F) : null;
  if (area && (area.s.r !== row || area.s.c !== column)) return { value: readValue(cell), ...format };
  return {
    value: readValue(cell),
    formula: `=${cell.f.replace(/_xldudf_MYNA_/gi, 'MYNA.').replace(/_xlfn\.|_xlws\.|_xlpm\./g, '')}`,
    ...(area ? { fills: { rows: area.e.r - area.s.r + 1, columns: area.e.c - area.s.c + 1 } } : {}),
    ...(area && !cell.D ? { fixedArray: true } : {}),
    ...format,
  };
}

function readValue(cell: CellObject): BookValue {
  if (cell.t === 'e') return { error: String(cell.w) };
  if (cell.v instanceof Date || cell.v === undefined) return null;
  return cell.v;
}

export function writeWithSheetJs(book: Book): Uint8Array {
  const workbook = utils.book_new();
  for (const { name, cells } of book.sheets) {
    const sheet: WorkSheet = {};
    let last = 0;
    let right = 0;
    for (const [r, row] of cells) {
      for (const [c, cell] of row) {
        last = Math.max(last, r);
        right = Math.max(right, c);
        sheet[utils.encode_cell({ r, c })] = writeCell(cell, r, c);
      }
    }
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: last, c: right } });
    utils.book_append_sheet(workbook, sheet, name);
  }
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function writeCell({ value, formula, fills, fixedArray, style }: BookCell, r: number, c: number): CellObject {
  const content: CellObject =
    value === null
      ? { t: 'z' }
      : typeof value === 'object'
        ? { t: 'e', v: 42, w: value.error }
        : { t: typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's', v: value };
  if (style?.numberFormat) content.z = style.numberFormat;
  if (!formula) return content;
  content.f = formula.slice(1).replace(/\bMYNA\.(\w+)/gi, '_xldudf_MYNA_$1');
  if (fills) {
    content.F = utils.encode_range({ s: { r, c }, e: { r: r + fills.rows - 1, c: c + fills.columns - 1 } });
    content.D = !fixedArray;
  }
  return content;
}
