import { BookFault } from '../model/faults';
import { isCompound } from '../package/directory';
import { openBook, type OpenedBook } from '../read/readBook';
import { decrypted } from './decrypt';

/**
 * The workbook in a file as Excel opens it: one that is encrypted with the password that Excel tries by itself opens without a
 * question. What is saved over it is not encrypted, and that is told among what is not shown.
 */
export function openBookFile(bytes: Uint8Array): OpenedBook {
  try {
    return openBook(bytes);
  } catch (error) {
    // Parts of a zip file may be encrypted too, each by itself: no spreadsheet does that.
    if (!(error instanceof BookFault) || error.kind !== 'encrypted' || !isCompound(bytes)) throw error;
    const opened = openBook(decrypted(bytes));
    return { ...opened, notShown: [...opened.notShown, { kind: 'encryption', count: 1, kept: false }] };
  }
}
