import { noteText } from '../../formats';
import type { FormatNote } from '../../formats';
import { notShownText } from '../../xlsx';
import { calculate, whyText } from '../../engine';
import type { Language } from '../../functions';
import { placeAddress } from '../../sheet';
import type { Calculation, KeptFormula } from '../../engine';
import { outOfTime, timesOf } from '../common/calculationTime';
import type { SharedTime } from '../common/calculationTime';
import { worstOf } from '../common/exitCodes';
import type { ExitCode } from '../common/exitCodes';
import { openInput, writeBook } from '../common/openInput';
import type { Output } from '../common/outputFile';
import { put, UsageError } from '../common/session';
import type { Session } from '../common/session';
import { TEXTS } from '../common/texts';
import { visible, visibleLine } from '../common/visible';

export interface CalcRequest {
  readonly input: string;
  /** As it was typed. */
  readonly output: string;
  readonly place: Output;
  readonly asJson: boolean;
  /** Where somebody watches. */
  readonly time?: SharedTime;
}

export async function runCalc(
  { input, output, place, asJson, time }: CalcRequest,
  session: Session,
): Promise<ExitCode> {
  const { language, out } = session;
  const texts = TEXTS[language].calc;
  const { book, original, notShown, notes } = await openInput(input, session);
  if (original === undefined && !/\.xlsx$/i.test(output)) throw new UsageError(texts.outputIsXlsx(output));
  const lost = notShown.filter(({ kept }) => !kept).map(({ kind }) => notShownText(kind, language));
  const start = performance.now();
  const calculation = await calculate(book, language, [], time && timesOf(time, book));
  const seconds = (performance.now() - start) / 1000;
  await writeBook(calculation.book, original, { place, output }, session);
  const report = asJson ? jsonReport : textReport;
  await put(out, report({ input, output, seconds, calculation, lost, notes }, language));
  const { errors, kept, unverified, circular } = calculation;
  return worstOf([
    outOfTime(kept) ? 4 : 0,
    kept.length + unverified.length + circular.length > 0 ? 3 : 0,
    errors.length > 0 ? 1 : 0,
  ]);
}

export interface Done {
  readonly input: string;
  readonly output: string;
  readonly seconds: number;
  readonly calculation: Calculation;
  /** What the original has and the output has not. */
  readonly lost: readonly string[];
  readonly notes: readonly FormatNote[];
}

/** As many lines of each kind are read; the rest is for `--json`. */
const MOST_LINES = 20;

function textReport({ output, seconds, calculation, lost, notes }: Done, language: Language): string {
  const texts = TEXTS[language].calc;
  const { formulas, errors, kept, unverified, circular } = calculation;
  const number = (value: number): string => value.toLocaleString('en-US');
  const list = (title: (count: string) => string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          title(number(lines.length)),
          ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
          ...(lines.length > MOST_LINES ? [`  ${texts.more(number(lines.length - MOST_LINES))}`] : []),
        ];
  const lines = [
    texts.done(output, number(formulas), seconds.toFixed(1)),
    ...lost.map(texts.lost),
    ...notes.map((note) => visibleLine(noteText(note, language))),
    ...list(
      texts.errors,
      errors.map((cell) => `${placeAddress(cell)}  ${cell.error}  ${cell.reason}`.trimEnd()),
    ),
    ...list(
      texts.kept,
      kept.map((cell) => `${placeAddress(cell)}  ${cell.formula}  ${whyText(cell.why, language)}`),
    ),
    ...list(
      texts.unverified,
      unverified.map((cell) => `${placeAddress(cell)}  ${cell.formula}`),
    ),
    ...list(texts.circular, circular.map(placeAddress)),
  ];
  return `${lines.map(visibleLine).join('\n')}\n`;
}

function jsonReport({ input, output, seconds, calculation, lost, notes }: Done, language: Language): string {
  const { formulas, errors, kept, unverified, circular } = calculation;
  const report = {
    input,
    output,
    formulas,
    seconds: Math.round(seconds * 1000) / 1000,
    notes: notes.map((note) => ({ ...note, text: noteText(note, language) })),
    errors: errors.map((cell) => ({ cell: placeAddress(cell), error: cell.error, reason: cell.reason })),
    kept: kept.map((cell) => ({ cell: placeAddress(cell), formula: cell.formula, why: whyJson(cell) })),
    unverified: unverified.map((cell) => ({ cell: placeAddress(cell), formula: cell.formula })),
    circular: circular.map(placeAddress),
    lost,
  };
  return `${visible(JSON.stringify(report, null, 2))}\n`;
}

function whyJson({ why }: KeptFormula): object {
  return why.kind === 'inherited' ? { ...why, from: placeAddress(why.from) } : why;
}
