import { readFile } from 'node:fs/promises';
import { BookFault, faultText, openBook, saveBook } from '../../xlsx';
import type { OpenedBook } from '../../xlsx';
import { calculate } from '../../engine';
import { isSameFile, writeWhole } from '../common/outputFile';
import { UsageError } from '../common/session';
import type { ExitCode, Session } from '../common/session';
import { TEXTS } from '../common/texts';
import { jsonReport, textReport } from './report';

export interface CalcRequest {
  readonly input: string;
  readonly output: string;
  readonly asJson: boolean;
}

export async function runCalc({ input, output, asJson }: CalcRequest, session: Session): Promise<ExitCode> {
  const { language, out } = session;
  const texts = TEXTS[language].calc;
  if (await isSameFile(input, output)) throw new UsageError(texts.outputIsInput);
  const { book, original } = await open(input, session);
  const start = performance.now();
  const calculation = await calculate(book, language);
  const seconds = (performance.now() - start) / 1000;
  try {
    await writeWhole(output, saveBook(calculation.book, original));
  } catch (error) {
    throw new UsageError(texts.unwritable(output, (error as Error).message));
  }
  const report = asJson ? jsonReport : textReport;
  out.write(report({ input, output, seconds, calculation }, language));
  const { errors, unknown, circular } = calculation;
  return errors.length + unknown.length + circular.length > 0 ? 1 : 0;
}

async function open(path: string, { language }: Session): Promise<OpenedBook> {
  try {
    return openBook(await readFile(path));
  } catch (error) {
    const why = whyUnreadable(error, language);
    if (why === undefined) throw error;
    throw new UsageError(TEXTS[language].calc.unreadable(path, why));
  }
}

function whyUnreadable(error: unknown, language: Session['language']): string | undefined {
  const texts = TEXTS[language].calc;
  if (error instanceof BookFault) return faultText(error, language);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return texts.noFile;
  if (code === 'EISDIR') return texts.notFile;
  return code === 'EACCES' || code === 'EPERM' ? texts.noPermission : undefined;
}
