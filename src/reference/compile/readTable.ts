import type { Cell } from '../types';
import { cellSchemas } from './schema';
import type { CsvTable } from './schema';

/** A seed folder as it was read: nothing in it has been checked yet. */
export interface SeedFolder {
  readonly folder: string;
  readonly source: unknown;
  readonly csvFiles: ReadonlyMap<string, readonly CsvLine[]>;
}

export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SeedFault {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly message: string;
}

export function seedFaultText({ file, line, column, message }: SeedFault): string {
  const place = [file, line === undefined ? '' : `${line}行目`, column === undefined ? '' : `「${column}」`];
  return `${place.filter((part) => part !== '').join(' ')}: ${message}`;
}

export interface TableRows {
  readonly faults: readonly SeedFault[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
}
type Column = CsvTable['columns'][number];

/** Reads a CSV table by the columns that its source.json declares. */
export function readTable(folder: SeedFolder, { file, columns }: CsvTable): TableRows {
  const path = `${folder.folder}/${file}`;
  const [header, ...body] = folder.csvFiles.get(file) ?? [];
  if (!header) return withFaults([{ file: path, message: 'ファイルがないか、空です。' }]);

  const headerFaults = checkHeader(path, header, columns);
  if (headerFaults.length > 0) return withFaults(headerFaults);

  const faults = body.length === 0 ? [{ file: path, message: 'データの行がありません。' }] : [];
  const parsed = body.map((line) => readLine(path, line, columns));
  return {
    faults: [...faults, ...parsed.flatMap((line) => line.faults)],
    rows: parsed.map((line) => line.cells),
    lines: body.map(({ line }) => line),
  };
}

function checkHeader(file: string, { line, cells }: CsvLine, columns: readonly Column[]): SeedFault[] {
  const declared = columns.map(({ title }) => title);
  const missing = declared.filter((title) => !cells.includes(title));
  const unknown = cells.filter((title) => !declared.includes(title));
  if (missing.length === 0 && unknown.length === 0 && cells.join('\n') === declared.join('\n')) return [];
  if (missing.length === 0 && unknown.length === 0) {
    return [{ file, line, message: '見出しの並びがsource.jsonのcolumnsと違います。' }];
  }
  return [
    ...missing.map((column) => ({ file, line, column, message: '見出しにこの列がありません。' })),
    ...unknown.map((column) => ({ file, line, column, message: 'source.jsonのcolumnsにない列です。' })),
  ];
}

function readLine(file: string, { line, cells }: CsvLine, columns: readonly Column[]) {
  if (cells.length !== columns.length) {
    const message = `セルが${cells.length}個あります。列は${columns.length}個です。`;
    return { cells: [], faults: [{ file, line, message }] };
  }
  const faults: SeedFault[] = [];
  const values = columns.map(({ title, type }, index): Cell => {
    const cell = cells[index]!;
    if (cell === '') return null;
    const result = cellSchemas[type].safeParse(cell);
    if (result.success) return result.data;
    faults.push({ file, line, column: title, message: `「${cell}」: ${result.error.issues[0]!.message}` });
    return null;
  });
  return { cells: values, faults };
}

function withFaults(faults: readonly SeedFault[]): TableRows {
  return { faults, rows: [], lines: [] };
}
