import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Language } from '../../functions';
import { BookFault, faultText, openBook } from '../../xlsx';
import type { Book, OpenedBook } from '../../xlsx';
import { LIMITS } from '../../xlsx';
import { areaOf, checkPlan, planGrids, plansIn, rangeOf } from './checkBook';
import type { Asking, FoundPlan } from './checkBook';
import type { Calculate } from './calculate';
import { circularCell } from './circular';
import { PlanTooLarge, UNCALCULATED } from './planGrid';
import { NOWHERE } from './result';
import { writeCopy } from './writeCopy';
import type { CheckedFile, FileResult, FileRule, Remark } from './result';
import { TEXTS } from './texts';
import type { CheckTexts } from './texts';
import { cellPlace, placeAddress } from '../../sheet';

/** Reads a file and checks the plans in it. Rejects only for what is no fault of the file. */
export async function checkFile(path: string, asking: Asking, calculate: Calculate): Promise<FileResult> {
  try {
    const opened = await openFile(path, asking.language);
    const stem = basename(path, extname(path));
    const { plans, result } = await checkOpened(opened, stem, asking, calculate);
    if (!asking.mendTo) return result;
    const copy = { opened, plans, stem, target: asking.mendTo(path) };
    return { ...result, remarks: [...result.remarks, ...(await writeCopy(copy, asking, calculate))] };
  } catch (error) {
    const why = whyUnreadable(error, asking.language);
    if (why === undefined) throw error;
    return { kind: 'unreadable', why };
  }
}

export async function openFile(path: string, language: Language): Promise<OpenedBook> {
  const file = await stat(path);
  if (!file.isFile()) throw new Unreadable(TEXTS[language].unreadable.notFile);
  // Said before the bytes are taken into memory.
  if (file.size > LIMITS.fileBytes) throw new BookFault('tooLarge', { what: 'file', limit: LIMITS.fileBytes });
  return openBook(await readFile(path));
}

async function checkOpened(
  { book, notShown }: OpenedBook,
  stem: string,
  asking: Asking,
  calculate: Calculate,
): Promise<{ readonly plans: readonly FoundPlan[]; readonly result: CheckedFile }> {
  const texts = TEXTS[asking.language];
  const plans = await plansWithResults(book, calculate, texts);
  if (plans.length === 0) throw new Unreadable(texts.unreadable.noPlan);
  const remarks: Remark[] = [];
  const count = (kind: string): number => notShown.find((item) => item.kind === kind)?.count ?? 0;
  if (count('macro') > 0) remarks.push(bookRemark('macros', texts.macros));
  if (count('externalLink') > 0) remarks.push(bookRemark('external', texts.external(count('externalLink'))));
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
  };
  return { plans, result };
}

/** What not every program saves is calculated only where a plan needs it: the engine is large. */
async function plansWithResults(book: Book, calculate: Calculate, texts: CheckTexts): Promise<readonly FoundPlan[]> {
  const grids = planGrids(book);
  const lacking = grids.filter(({ lacksResults }) => lacksResults);
  if (lacking.length === 0) return plansIn(grids);
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
    throw new Unreadable(texts.unreadable.uncalculated(placeAddress(cellPlace(sheet, row, column))));
  }
  return plansIn(planGrids(calculated.book));
}

/** What is wrong with a file, in the reader's language. */
export class Unreadable extends Error {}

function bookRemark(rule: FileRule, text: string): Remark {
  return { ...NOWHERE, rule, severity: 'warning', text };
}

export function whyUnreadable(error: unknown, language: Language): string | undefined {
  if (error instanceof BookFault) return faultText(error, language);
  if (error instanceof Unreadable) return error.message;
  const texts = TEXTS[language].unreadable;
  if (error instanceof PlanTooLarge) return texts.wide(error.sheet);
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return texts.gone;
  return code === 'EACCES' || code === 'EPERM' ? texts.noPermission : undefined;
}
