import { basename } from 'node:path';
import { openFile } from '../../formats';
import type { OpenedFile } from '../../formats';
import { BookFault, faultText } from '../../xlsx';
import { readInput, troubleText } from './files';
import { UsageError } from './session';
import type { Session } from './session';
import { TEXTS } from './texts';

/** The workbook in a file of any format; where there is none, the reader is told why. */
export async function openInput(path: string, { language }: Pick<Session, 'language'>): Promise<OpenedFile> {
  try {
    return await openFile(await readInput(path), basename(path), new Date().getFullYear());
  } catch (error) {
    const why = error instanceof BookFault ? faultText(error, language) : troubleText(error, language);
    if (why === undefined) throw error;
    throw new UsageError(TEXTS[language].calc.unreadable(path, why));
  }
}
