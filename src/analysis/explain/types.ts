import type { Output } from '../../functions';
import type { Step } from '../../functions/explanations';
import type { ErrorCode } from '../../sheet';

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
  /** Tariffs, rules and tables that were used, each with its day and its source. */
  readonly rules: readonly string[];
  readonly rounding: string;
  readonly notes: string;
  readonly sources: readonly string[];
  /** What the steps arrive at; missing where the function fails. */
  readonly figure?: Output;
}
