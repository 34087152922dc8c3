/** What went wrong, in the terms of a person at the sheet. */
export type WorkbookFault =
  /** A cell is being typed into. */
  | 'editing'
  /** Excel was asked, and said nothing for half a minute. */
  | 'unanswered'
  /** The sheet or the workbook is protected, or open for reading only. */
  | 'protected'
  /** A chart, a picture or several ranges are selected. */
  | 'selection'
  /** Excel does not take the formula. */
  | 'formula'
  /** The sheet or the cell went away, or another one took its name, in between. */
  | 'changed'
  /** This version of Excel lacks something. */
  | 'unsupported'
  /** A part of the add-in itself did not come over the network. */
  | 'notLoaded'
  | 'unexpected';

export class WorkbookError extends Error {
  constructor(
    readonly fault: WorkbookFault,
    /** As Office said it, for those who look after the add-in. */
    readonly detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}

/** What somebody threw, as a fault of the workbook. */
export function workbookErrorOf(error: unknown): WorkbookError {
  return error instanceof WorkbookError
    ? error
    : new WorkbookError('unexpected', String((error as Error)?.message ?? error));
}
