import type { WorkbookFault } from '../../desk';
import { WorkbookError } from '../../desk';
import { placeAddress, quotedSheet } from '../../sheet';
import type { Unread, WhyUnread } from '../../sheet';
import { ask, UNANSWERED } from './ask';

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

/** As runExcel, for what only reads: it waits for the edit of a cell to end, and not for ever. */
export async function askExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await ask(work);
  } catch (error) {
    throw workbookError(error);
  }
}

const UNREAD: Readonly<Record<WhyUnread, WorkbookFault>> = {
  unanswered: 'unanswered',
  editing: 'editing',
  refused: 'unexpected',
  noSheet: 'changed',
};

/** For what makes no sense in parts. */
export function refuseUnread([first]: readonly Unread[]): void {
  if (!first) return;
  const { sheet, rect, why } = first;
  throw new WorkbookError(UNREAD[why], rect ? placeAddress({ sheet, ...rect }) : quotedSheet(sheet));
}

const FAULTS: Readonly<Record<string, WorkbookFault>> = {
  [UNANSWERED]: 'unanswered',
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
