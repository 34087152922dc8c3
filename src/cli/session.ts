import type { Language } from '../functions';

/** 0: done, nothing to say. 1: done, with errors or findings. 2: something could not be read or done. */
export type ExitCode = 0 | 1 | 2;

export interface Streams {
  /** Results, and nothing else: people pipe them on. */
  readonly out: NodeJS.WritableStream;
  /** Messages and progress. */
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** What a command is run with: where it writes, in which language, and how it says how it went. */
export interface Session extends Streams {
  readonly language: Language;
  /** The highest code that was told is the program's own. */
  readonly finish: (code: ExitCode) => void;
}

/** What the caller got wrong, said as it is; the program ends with 2. */
export class UsageError extends Error {}
