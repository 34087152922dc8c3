import type { WorkbookFault } from '../desk';
import { workbookError } from './workbookError';

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
