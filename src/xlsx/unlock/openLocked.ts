import { BookFault } from '../model/faults';
import { openBook, type OpenedBook } from '../read/readBook';

/**
 * The workbook in a file as Excel opens it: one that is encrypted with the password that Excel tries by itself opens without a
 * question. What is saved over it is not encrypted, and that is told among what is not shown.
 */
export async function openBookFile(bytes: Uint8Array): Promise<OpenedBook> {
  try {
    return openBook(bytes);
  } catch (error) {
    if (!(error instanceof BookFault) || error.kind !== 'encrypted') throw error;
    // Few files need it.
    const { decrypted } = await import('./decrypt');
    const opened = openBook(decrypted(bytes));
    return { ...opened, notShown: [...opened.notShown, { kind: 'encryption', count: 1, kept: false }] };
  }
}
