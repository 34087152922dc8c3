import { basename, extname } from 'node:path';
import type { Language } from '../../functions';
import { BookFault, faultText, openBookFile } from '../../xlsx';
import type { Book, OpenedBook } from '../../xlsx';
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
    const opened = await openFile(path);
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

export async function openFile(path: string): Promise<OpenedBook> {
  return openBookFile(await readInput(path));
}

async function checkOpened(
  { book, notShown }: OpenedBook,
  stem: string,
  asking: Asking,
  calculate: Calculate,
): Promise<{ readonly plans: readonly FoundPlan[]; readonly result: CheckedFile }> {
  const texts = TEXTS[asking.language];
  const { plans, unsure } = await plansWithResults(book, calculate, texts);
  if (plans.length === 0) throw new Unreadable(texts.unreadable.noPlan);
  const remarks = unsureRemarks(unsure, texts, false);
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
