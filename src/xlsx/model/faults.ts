/** Everything that keeps a file from being opened, by name, with what a message needs in order to say it. */
export interface BookFaultData {
  /** Not the zip file that every .xlsx is, or a zip file without a workbook. */
  notAWorkbook: Record<never, never>;
  encrypted: Record<never, never>;
  /** The .xls of Excel 97–2003. */
  oldFormat: Record<never, never>;
  /** .xlsb: a workbook whose parts are not XML. */
  binaryFormat: Record<never, never>;
  /** The end of the file is missing. */
  truncated: Record<never, never>;
  /** Bytes, cells or characters above a limit; `part` is the part of the file, where it is one. */
  tooLarge: { what: 'file' | 'part' | 'parts' | 'entries' | 'cells' | 'formulas'; limit: number; part?: string };
  damaged: { part: string };
}

export type BookFaultKind = keyof BookFaultData;

export class BookFault<K extends BookFaultKind = BookFaultKind> extends Error {
  constructor(
    readonly kind: K,
    readonly data: BookFaultData[K],
  ) {
    super(kind);
    this.name = 'BookFault';
  }
}

export function fault<K extends BookFaultKind>(kind: K, data: BookFaultData[K]): never {
  throw new BookFault(kind, data);
}

/** What a file may hold and a `Book` does not. */
export type NotShownKind =
  | 'chart'
  | 'chartSheet'
  | 'image'
  | 'shape'
  | 'pivotTable'
  | 'slicer'
  | 'macro'
  | 'externalLink'
  | 'connection'
  | 'conditionalFormat'
  | 'dataValidation'
  | 'autoFilter'
  | 'comment'
  | 'link'
  | 'protection'
  | 'print'
  | 'outline'
  | 'dataTable'
  | 'richText'
  | 'control'
  | 'sparkline'
  | 'other';

export interface NotShown {
  readonly kind: NotShownKind;
  /** Absent where it belongs to the workbook. */
  readonly sheet?: string;
  readonly count: number;
  /** Whether it is still there in a file saved over this one. */
  readonly kept: boolean;
}
