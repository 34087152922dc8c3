import { basename, extname } from 'node:path';
import type { Language } from '../../functions';
import { noteText, openFile } from '../../formats';
import type { FormatNote, OpenedFile } from '../../formats';
import { BookFault, faultText } from '../../xlsx';
import type { Book, BookSheet } from '../../xlsx';
import { outOfTime } from '../common/calculationTime';
import type { ExitCode } from '../common/exitCodes';
import { readInput, troubleText } from '../common/files';
import { areaOf, checkPlan, planGrids, plansIn, rangeOf } from './checkBook';
import type { Asking, FoundPlan } from './checkBook';
import type { Calculate } from './calculate';
import { circularCell } from './circular';
import type { CopyPlace } from './copyPath';
import { PlanTooLarge, UNCALCULATED } from './planGrid';
import { NOWHERE } from './result';
import { unsureCodes, unsureRemarks, unsureWithin } from './unsure';
import type { Unsure } from './unsure';
import { writeCopy } from './writeCopy';
import type { CheckedFile, FileResult, FileRule, Remark } from './result';
import { TEXTS } from './texts';
import type { CheckTexts } from './texts';
import { cellPlace, placeAddress } from '../../sheet';

/** One file, and where the mended copy of it belongs, if there is to be one. */
export interface CheckJob {
  readonly path: string;
  readonly copy?: CopyPlace;
}

/** Reads a file and checks the plans in it. Rejects only for what is no fault of the file. */
export async function checkFile({ path, copy }: CheckJob, asking: Asking, calculate: Calculate): Promise<FileResult> {
  try {
    const opened = await readBook(path);
    const stem = basename(path, extname(path));
    const { plans, result } = await checkOpened(opened, stem, asking, calculate);
    if (!copy) return result;
    const { remarks, codes } = await writeCopy({ opened, plans, stem, target: copy }, asking, calculate);
    return { ...result, remarks: [...result.remarks, ...remarks], codes: [...(result.codes ?? []), ...codes] };
  } catch (error) {
    const why = whyUnreadable(error, asking.language);
    if (why === undefined) throw error;
    return { kind: 'unreadable', why, code: error instanceof Unreadable ? error.code : 2 };
  }
}

export async function readBook(path: string): Promise<OpenedFile> {
  return openFile(await readInput(path), basename(path), new Date().getFullYear());
}

async function checkOpened(
  { book, notShown, notes }: OpenedFile,
  stem: string,
  asking: Asking,
  calculate: Calculate,
): Promise<{ readonly plans: readonly FoundPlan[]; readonly result: CheckedFile }> {
  const texts = TEXTS[asking.language];
  const { plans, unsure } = await plansWithResults(book, calculate, texts);
  if (plans.length === 0) throw new Unreadable(texts.unreadable.noPlan);
  const told = notes.map((note) => noteRemark(note, asking.language));
  const remarks = [...told, ...hiddenRemarks(book, plans, texts), ...unsureRemarks(unsure, texts, false)];
  const count = (kind: string): number => notShown.find((item) => item.kind === kind)?.count ?? 0;
  if (count('macro') > 0) remarks.push(bookRemark('macros', texts.macros));
  if (count('externalLink') > 0) remarks.push(bookRemark('external', texts.external(count('externalLink'))));
  if (count('encryption') > 0) {
    remarks.push({ ...bookRemark('encrypted', texts.encrypted), severity: 'information' });
  }
  const checked = plans.map((plan) => checkPlan(plan, stem, asking));
  const circles = plans.flatMap(({ place }) => {
    const cell = circularCell(book, place);
    if (cell === undefined) return [];
    const said = { ...bookRemark('circular', texts.circular(cell)), severity: 'serious' as const };
    return [{ ...said, sheet: place.sheet, cell: rangeOf(place) }];
  });
  const result: CheckedFile = {
    kind: 'checked',
    remarks: [...remarks, ...circles, ...checked.flatMap((plan) => plan.remarks)],
    plans: checked.flatMap((plan) => plan.plans),
    codes: unsureCodes(unsure),
  };
  return { plans, result };
}

/** What not every program saves is calculated only where a plan needs it: the engine is large. */
async function plansWithResults(
  book: Book,
  calculate: Calculate,
  texts: CheckTexts,
): Promise<{ readonly plans: readonly FoundPlan[]; readonly unsure: Unsure }> {
  const grids = planGrids(book);
  const lacking = grids.filter(({ lacksResults }) => lacksResults);
  if (lacking.length === 0) return { plans: await plansIn(grids), unsure: { kept: [], unverified: [] } };
  const circle = lacking.map(({ grid }) => circularCell(book, areaOf(grid))).find((cell) => cell !== undefined);
  if (circle !== undefined) throw new Unreadable(texts.circular(circle));
  const calculated = await calculate(book).catch((error: unknown) => {
    throw new Unreadable(texts.unreadable.uncalculated((error as Error).message));
  });
  const kept = calculated.kept.find(({ sheet, row, column }) =>
    lacking.some(({ grid }) => grid.sheet === sheet && grid.typeAt(row, column) === UNCALCULATED),
  );
  if (kept) {
    const { sheet, row, column } = kept;
    const why = texts.unreadable.uncalculated(placeAddress(cellPlace(sheet, row, column)));
    throw new Unreadable(why, outOfTime([kept]) ? 4 : 2);
  }
  const plans = await plansIn(planGrids(calculated.book));
  const places = plans.map(({ place }) => place);
  return { plans, unsure: unsureWithin(calculated, places) };
}

/** What is wrong with a file, in the reader's language. */
export class Unreadable extends Error {
  constructor(
    why: string,
    readonly code: ExitCode = 2,
  ) {
    super(why);
  }
}

/** Of a file with these, something is missing in the book. */
const LOSSES: ReadonlySet<FormatNote['kind']> = new Set(['openQuote', 'rowsCut', 'columnsCut', 'longText']);

function noteRemark(note: FormatNote, language: Language): Remark {
  const severity = LOSSES.has(note.kind) ? 'warning' : 'information';
  return { ...NOWHERE, rule: 'format', severity, text: noteText(note, language) };
}

/** Whoever opens the book does not see them, and they count. */
function hiddenRemarks(book: Book, plans: readonly FoundPlan[], texts: CheckTexts): Remark[] {
  return book.sheets
    .filter(({ visibility }) => visibility !== 'visible')
    .flatMap((sheet): Remark[] => {
      const hasPlan = plans.some(({ place }) => place.sheet === sheet.name);
      if (!hasPlan && !hasNumbers(sheet)) return [];
      const text = texts.hidden(sheet.name, sheet.visibility === 'veryHidden', hasPlan);
      return [{ ...NOWHERE, sheet: sheet.name, rule: 'hidden', severity: hasPlan ? 'warning' : 'information', text }];
    });
}

function hasNumbers({ cells }: BookSheet): boolean {
  return [...cells.values()].some((row) => [...row.values()].some(({ value }) => typeof value === 'number'));
}

function bookRemark(rule: FileRule, text: string): Remark {
  return { ...NOWHERE, rule, severity: 'warning', text };
}

export function whyUnreadable(error: unknown, language: Language): string | undefined {
  if (error instanceof BookFault) return faultText(error, language);
  if (error instanceof Unreadable) return error.message;
  const texts = TEXTS[language].unreadable;
  if (error instanceof PlanTooLarge) return texts.wide(error.sheet);
  return troubleText(error, language);
}
