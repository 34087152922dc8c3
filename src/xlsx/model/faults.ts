import type { Limited } from './limits';

/** What in a file is as no program writes it: a place outside of a sheet, a text where a number belongs. */
export type ImpossibleThing =
  | 'row'
  | 'cell'
  | 'column'
  | 'merge'
  | 'array'
  | 'table'
  | 'number'
  | 'sharedText'
  | 'style'
  | 'sharedFormula'
  | 'date'
  | 'truth'
  | 'error'
  | 'type'
  | 'sheetName'
  | 'nameScope';

/** What may be there once only. */
export type TwiceThing = 'entry' | 'sheet' | 'sheetPart' | 'name' | 'table' | 'relation';

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
  /** More of something than is read; `part` is the part of the file, where it is one. */
  tooLarge: { what: Limited; limit: number; part?: string };
  damaged: { part: string };
  /** Chart sheets alone: there is no cell in it. */
  noWorksheet: Record<never, never>;
  /** `where` is a cell (`計画!B3`), a sheet or a part; `text` is what stands there. */
  impossible: { what: ImpossibleThing; where: string; text: string };
  /** Nobody can tell which one is meant. */
  twice: { what: TwiceThing; name: string };
  /** A web page or another document of XML, often under the name of a workbook. */
  markup: Record<never, never>;
  /** A text in none of the encodings that Excel in Japan writes. */
  textEncoding: Record<never, never>;
  /** Neither UTF-8 nor UTF-16. */
  encoding: { part: string; encoding: string };
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

const LONGEST_QUOTE = 40;

/** What a file holds that it cannot: short, since it may be as long as the file. */
export function impossible(what: ImpossibleThing, where: string, text: string): never {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  throw new BookFault('impossible', { what, where, text: short });
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
  | 'encryption'
  | 'other';

export interface NotShown {
  readonly kind: NotShownKind;
  /** Absent where it belongs to the workbook. */
  readonly sheet?: string;
  readonly count: number;
  /** Whether it is still there in a file saved over this one. */
  readonly kept: boolean;
}
