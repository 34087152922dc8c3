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
