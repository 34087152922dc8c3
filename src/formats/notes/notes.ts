/** What the bytes of a file are, whatever its name says. */
export type Format = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'text';

/** Something to be told of a file that was opened. */
export type FormatNote =
  /** Only read: what is saved is a new .xlsx. */
  | { readonly kind: 'readOnly'; readonly format: Format }
  /** The name ends as that of another format. */
  | { readonly kind: 'otherName'; readonly ending: string; readonly format: Format }
  /** Formulas of which the book has the results alone. */
  | { readonly kind: 'lostFormulas'; readonly cell: string; readonly count: number }
  | TextNote;

/** A formula that could not be taken over: its cell has the result alone. */
export interface Lost {
  readonly sheet: string;
  /** An address, or a name. */
  readonly cell: string;
}

export type TextNoteKind =
  'leadingZeros' | 'thisYear' | 'manyDigits' | 'longText' | 'openQuote' | 'rowsCut' | 'columnsCut' | 'notRun';

/** What of a text is otherwise in the book than it was written; `cell` is the first such cell, `count` how many there are. */
export type TextNote = {
  readonly [K in TextNoteKind]: { readonly kind: K; readonly cell: string; readonly count: number };
}[TextNoteKind];
