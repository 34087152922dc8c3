import type { Output } from '../../functions';
import type { ErrorCode } from '../../sheet';

/** A table of a step, its cells as they are shown. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  /** Cut where there are more than were asked for. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are in all. */
  readonly total: number;
  /** The row of the selected cell. */
  readonly marked?: number;
}

export interface Step {
  readonly text: string;
  readonly table?: Table;
}

export interface ArgumentLine {
  readonly name: string;
  readonly label: string;
  /** As the formula has it; empty where it was left out. */
  readonly written: string;
  readonly read: string;
  /** False where it could not be resolved: `read` then says why. */
  readonly known: boolean;
}

/** Why a function fails, also where Excel shows no more than a code. */
export interface FailureNote {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly argument?: string;
  /** The cell that is to blame, or what was written in its place. */
  readonly cell?: string;
  readonly expects?: string;
}

export interface Explanation {
  readonly name: string;
  readonly title: string;
  /** The call in words. */
  readonly sentence: string;
  /** Which cell of the result it is about, where there are several. */
  readonly about?: string;
  readonly arguments: readonly ArgumentLine[];
  readonly steps: readonly Step[];
  /** Missing where an argument could not be resolved, and where the function fails. */
  readonly result?: Step;
  readonly failure?: FailureNote;
  /** Tariffs and rules that were used, with the day from which they hold and their source. */
  readonly rules: readonly string[];
  readonly rounding: string;
  /** Empty where the steps say as much. */
  readonly notes: string;
  readonly sources: readonly string[];
  /** What the steps arrive at; missing where there are none of the function's own. */
  readonly figure?: Output;
}

/** What an explainer makes of the values with which its function calculated. */
export interface Explained {
  readonly steps: readonly Step[];
  readonly figure: Output | readonly (number | string)[];
  readonly rules?: readonly string[];
}

/** A place in a range or a result, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The upper left cell of what an argument refers to, counted from 0. */
export interface Origin extends Position {
  readonly sheet: string;
}
