import { WorkbookError } from '../desk';
import type { WorkbookFault } from '../desk';

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
