import type { WorkbookFault } from '../../desk';
import { WorkbookError } from '../../desk';

/** Asks something of Excel; what it refuses comes as a WorkbookError. */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  own?: Readonly<Record<string, WorkbookFault>>,
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw workbookError(error, own);
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
