import type { Text } from '../functions';
import type { Unread } from '../sheet';

/** What the pane does for those who get the book, and to find out what is wrong. Everything rejects with a WorkbookError. */
export interface Share {
  /** Copies of sheets in which formulas have given way to their results. The sheets themselves stay as they are. */
  copyAsValues(request: CopyRequest): Promise<CopyOutcome>;
  /** A copy of the whole book that calculates without the add-in: saved as a file in the workbench, opened beside the book in Excel. */
  copyWithoutAddIn(): Promise<NativeCopy>;
  /** Calculates every formula anew, not only those whose cells changed. */
  recalculate(): Promise<void>;
  /** Whether this host has comments, and add-ins may make them. */
  offersComments(): Promise<boolean>;
  diagnose(): Promise<HostFacts>;
  /** Whether a formula of ours gives a result. */
  probe(): Promise<Probe>;
  /** Null in the workbench, where nothing has to be loaded beside a book. */
  readonly startup: Startup | null;
}

/** Whether the add-in loads together with this workbook, which keeps the wish when it is saved. */
export interface Startup {
  /** Null where this Excel does not offer it. */
  read(): Promise<boolean | null>;
  write(loads: boolean): Promise<void>;
}

export interface CopyRequest {
  /** The one in front, all that are not hidden, or those of these names. */
  readonly sheets: 'active' | 'all' | readonly string[];
  /** Whether this formula gives way to its result. */
  readonly replaces: (formula: string) => boolean;
  /** Where the formulas that gave way are written down. */
  readonly keep: 'none' | 'comments' | 'list';
  /** Added to a sheet's name. */
  readonly suffix: string;
  readonly list: { readonly sheetName: string; readonly headers: readonly string[] };
}

export interface CopyMade {
  readonly copies: readonly string[];
  readonly list: string | null;
  readonly replaced: number;
  readonly notes: readonly CopyNote[];
}

/** What whoever passes a copy on should know of it, or of what is not in it. Cells are those of the copy. */
export type CopyNote =
  /** Sheets that were not copied. */
  | { readonly kind: 'hiddenSheet' | 'protectedSheet'; readonly sheet: string }
  /** Merged cells that the host does not tell. */
  | { readonly kind: 'mergedUntold'; readonly sheet: string }
  | {
      readonly kind:
        /** The result is an error. */
        | 'error'
        /** What a formula spilled: all of it became values. */
        | 'spill'
        /** The formula stood in merged cells. */
        | 'merged'
        /** The formula stays, and reads with `#` what a formula spilled that is no more. */
        | 'spillGone'
        /** The formula stays, and reads the formula of a cell that has none any more. */
        | 'formulaGone'
        /** Formulas of a table's column: new rows get none. */
        | 'table';
      readonly sheet: string;
      /** `B2:C5`. */
      readonly cells: string;
    };

export type CopyOutcome =
  | (CopyMade & { readonly outcome: 'copied' })
  /** Formulas that still wait for their results. */
  | { readonly outcome: 'waiting'; readonly cells: number }
  /** All of the sheets are. */
  | { readonly outcome: 'protected'; readonly sheets: readonly string[] }
  /** Comments could not be made: a cell has a note or a comment already. */
  | { readonly outcome: 'commented' };

/** Cells of it whose formulas gave way to their values, since they need the add-in. */
export interface KeptFormula extends SheetAddress {
  readonly formula: string;
}

export type NativeCopy =
  | {
      readonly outcome: 'made';
      /** How many formulas call functions of the book's own now. */
      readonly changed: number;
      readonly kept: readonly KeptFormula[];
      /** Null where the copy is open, and has no name yet. */
      readonly fileName: string | null;
    }
  /** Something in the book is in the way. */
  | { readonly outcome: 'refused'; readonly why: Text };

export type Probe =
  | { readonly state: 'calculated'; readonly text: string }
  | { readonly state: 'error'; readonly error: string }
  /** Excel did not let a sheet be made to try it on. */
  | { readonly state: 'untried'; readonly detail: string };

/** What can be known of the Office around the pane. Null is not known, or not supported. */
export interface OfficeFacts {
  readonly platform: string | null;
  readonly version: string | null;
  /** The newest version of each requirement set that the host offers. */
  readonly customFunctions: string | null;
  readonly sharedRuntime: string | null;
  readonly excelApi: string | null;
}

/** What can be known of the host and the book. */
export interface HostFacts {
  /** Null in the workbench, which has no Office around it. */
  readonly office: OfficeFacts | null;
  /** Whether a formula of ours gives a result. */
  readonly probe: Probe;
  /** Cells whose formulas Excel keeps under a stand-in for our namespace. */
  readonly unresolved: readonly SheetAddress[];
  /** Cells that could not be looked at. */
  readonly unread: readonly Unread[];
}

export interface SheetAddress {
  readonly sheet: string;
  readonly cell: string;
}

export const PROBE_FORMULA = '=MYNA.DATAVERSION()';
/** The sheet on which it is tried. */
export const PROBE_SHEET = 'MYNA probe';

/** Whether a formula calls an add-in that is not loaded, as Excel keeps such a call. */
export function isStandIn(formula: string): boolean {
  return /_xldudf_/i.test(formula);
}
