import { noteText } from '../../formats';
import type { FormatNote } from '../../formats';
import { VERSION } from '../../functions';
import type { Language } from '../../functions';
import {
  addInCalls,
  NativeFault,
  nativeFaultText,
  nativeRelease,
  presentFunctions,
  toAddInCalls,
  whyKeptText,
  withNative,
  withoutNative,
} from '../../native';
import type { AddInBook, NativeBook, NativeRelease } from '../../native';
import { dataVersion } from '../../reference';
import { placeAddress } from '../../sheet';
import { formulaFromFile, formulasBeside, namesLikeOurs, notShownText } from '../../xlsx';
import type { Book, FormulaBeside } from '../../xlsx';
import type { ExitCode } from '../common/exitCodes';
import { openInput, outputBeside, writeBook } from '../common/openInput';
import { put, UsageError } from '../common/session';
import type { Session } from '../common/session';
import { TEXTS as PROGRAM_TEXTS } from '../common/texts';
import { visible, visibleLine } from '../common/visible';
import { TEXTS } from './texts';

export interface NativeRequest {
  readonly input: string;
  readonly output: string;
  /** The way back: to a book with formulas of the add-in. */
  readonly back: boolean;
  readonly all: boolean;
  readonly json: boolean;
}

export async function runNative(request: NativeRequest, session: Session): Promise<ExitCode> {
  const { input, output, back, all, json } = request;
  const { language, out } = session;
  const program = PROGRAM_TEXTS[language].calc;
  const place = await outputBeside(input, output, session);
  const { book, original, notShown, notes } = await openInput(input, session);
  if (original === undefined && !/\.xlsx$/i.test(output)) throw new UsageError(program.outputIsXlsx(output));
  const lost = notShown.filter(({ kept }) => !kept).map(({ kind }) => notShownText(kind, language));
  const before = nativeRelease(book);
  const told = changed(book, { back, all }, input, language);
  await writeBook(told.book, original, { place, output }, session);
  const lines = [...lost.map(program.lost), ...notes.map((note: FormatNote) => noteText(note, language))];
  const report =
    'kept' in told ? nativeReport(told, before, output, language) : addInReport(told, before!, output, language);
  const beside = original ? unchangedBeside(original, book, back) : [];
  const besideLines = listedBeside(beside, back, language);
  if (json) await put(out, `${visible(JSON.stringify({ input, output, ...report.json, beside, lost }, null, 2))}\n`);
  else await put(out, `${[...report.lines, ...besideLines, ...lines].map(visibleLine).join('\n')}\n`);
  return report.isWhole && beside.length === 0 ? 0 : 3;
}

function changed(
  book: Book,
  { back, all }: Pick<NativeRequest, 'back' | 'all'>,
  input: string,
  language: Language,
): NativeBook | AddInBook {
  try {
    return back ? withoutNative(book) : withNative(book, { all });
  } catch (error) {
    if (!(error instanceof NativeFault)) throw error;
    throw new UsageError(PROGRAM_TEXTS[language].calc.unreadable(input, nativeFaultText(error, language)));
  }
}

/** Formulas in no cell that call functions which the new book has not; they stand in it as they were. */
function unchangedBeside(file: Uint8Array, book: Book, back: boolean): readonly FormulaBeside[] {
  const own = presentFunctions(book);
  const names = namesLikeOurs(book.names.map(({ name }) => name));
  const calls = (formula: string): boolean =>
    back ? toAddInCalls(formula, own) !== formula : addInCalls(formula).length > 0;
  return formulasBeside(file)
    .map((beside) => ({ ...beside, formula: formulaFromFile(beside.formula, names) }))
    .filter(({ formula }) => calls(formula));
}

function listedBeside(beside: readonly FormulaBeside[], back: boolean, language: Language): readonly string[] {
  const texts = TEXTS[language];
  const title = back ? texts.besideBack : texts.beside;
  const line = ({ sheet, kind, formula }: FormulaBeside): string => `${sheet}  ${texts.besideKinds[kind]}  ${formula}`;
  return listed(title(beside.length), beside.map(line), language);
}

interface Report {
  readonly lines: readonly string[];
  readonly json: object;
  readonly isWhole: boolean;
}

/** As many lines are read; the rest is for `--json`. */
const MOST_LINES = 20;

function listed(title: string, lines: readonly string[], language: Language): readonly string[] {
  if (lines.length === 0) return [];
  const { more } = PROGRAM_TEXTS[language].calc;
  const rest = lines.length - MOST_LINES;
  return [
    title,
    ...[...lines.slice(0, MOST_LINES), ...(rest > 0 ? [more(String(rest))] : [])].map((line) => `  ${line}`),
  ];
}

function nativeReport(
  { changed: count, kept, functions }: NativeBook,
  before: NativeRelease | undefined,
  output: string,
  language: Language,
): Report {
  const texts = TEXTS[language];
  const cells = kept.map(({ sheet, row, column, cell, why }) => ({
    ...{ cell: placeAddress({ sheet, row, column }), formula: cell.formula },
    ...{ why: whyKeptText(why, language), hasValue: cell.value !== null },
  }));
  const empty = cells.filter(({ hasValue }) => !hasValue);
  return {
    isWhole: kept.length === 0,
    json: {
      ...{ changed: count, functions, kept: cells, release: VERSION, verifiedOn: dataVersion.verifiedOn },
      ...{ renewed: before?.version ?? null, replaced: before?.different ?? [] },
    },
    lines: [
      texts.done(output, count, functions.length),
      texts.release(VERSION, dataVersion.verifiedOn),
      ...(before ? [texts.renewed(before.version)] : []),
      ...(before && before.different.length > 0 ? [texts.replaced(before.different.join('、'))] : []),
      ...listed(
        texts.kept(kept.length),
        cells.map(({ cell, formula, why }) => `${cell}  ${formula}  ${why}`),
        language,
      ),
      ...listed(
        texts.empty(empty.length),
        empty.map(({ cell }) => cell),
        language,
      ),
    ],
  };
}

function addInReport(
  { changed: count, restored, notRestored, unreadable }: AddInBook,
  { version }: NativeRelease,
  output: string,
  language: Language,
): Report {
  const texts = TEXTS[language];
  const cells = notRestored.map(({ formula, ...place }) => ({
    cell: placeAddress({ ...place, rows: 1, columns: 1 }),
    formula,
  }));
  return {
    isWhole: cells.length === 0 && unreadable === 0,
    json: { changed: count, restored, notRestored: cells, unreadable, release: version },
    lines: [
      texts.doneBack(output, count, restored),
      ...listed(
        texts.notRestored(cells.length),
        cells.map(({ cell, formula }) => `${cell}  ${formula}`),
        language,
      ),
      ...(unreadable > 0 ? [texts.unreadable(unreadable)] : []),
    ],
  };
}
