import { basename } from 'node:path';
import { openFile } from '../../formats';
import type { OpenedFile } from '../../formats';
import { BookFault, faultText, saveBook } from '../../xlsx';
import type { Book } from '../../xlsx';
import { readInput, troubleText } from './files';
import { Inputs, outputAt, writeWhole } from './outputFile';
import type { Output } from './outputFile';
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

/** Where a changed workbook is written: never in the place of the one that was read. */
export async function outputBeside(input: string, output: string, { language }: Session): Promise<Output> {
  if (await new Inputs([input]).has(output)) throw new UsageError(TEXTS[language].calc.outputIsInput);
  return outputAt(output).catch((error: unknown) => unwritable(output, error, language));
}

export async function writeBook(
  book: Book,
  original: Uint8Array | undefined,
  { place, output }: { readonly place: Output; readonly output: string },
  { language }: Session,
): Promise<void> {
  try {
    const bytes = saveBook(book, original);
    await writeWhole(place, (file) => file.writeFile(bytes));
  } catch (error) {
    unwritable(output, error, language);
  }
}

function unwritable(output: string, error: unknown, language: Session['language']): never {
  const why = troubleText(error, language);
  throw why === undefined ? error : new UsageError(TEXTS[language].calc.unwritable(output, why));
}
