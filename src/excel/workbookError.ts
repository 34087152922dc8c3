/** What went wrong, in the terms of a person at the sheet. */
export type WorkbookFault =
  /** A cell is being typed into. */
  | 'editing'
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

const FAULTS: Readonly<Record<string, WorkbookFault>> = {
  InvalidOperationInCellEditMode: 'editing',
  HostIsBusy: 'editing',
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  ReadOnly: 'protected',
  InvalidSelection: 'selection',
  UnsupportedSheet: 'selection',
  FormulaLengthExceedsLimit: 'formula',
  ItemNotFound: 'changed',
  ItemAlreadyExists: 'changed',
  InvalidReference: 'changed',
  Conflict: 'changed',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** `own` says what a code means for this very request, where it means more than elsewhere. */
export function workbookError(error: unknown, own: Readonly<Record<string, WorkbookFault>> = {}): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return new WorkbookError(own[code] ?? FAULTS[code] ?? 'unexpected', [code, message].filter(Boolean).join(': '));
}
