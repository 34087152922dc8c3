import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { saveBook } from '../../xlsx';
import type { Book, OpenedBook } from '../../xlsx';
import { writeWhole } from '../common/outputFile';
import { checkPlan, planGrids, plansIn } from './checkBook';
import type { Asking, FoundPlan } from './checkBook';
import type { Calculate } from './calculate';
import { municipalityOf } from './municipality';
import { NOWHERE } from './result';
import type { Remark } from './result';
import { TEXTS } from './texts';
import { mendBook } from './mendBook';

interface Copy {
  readonly opened: OpenedBook;
  readonly plans: readonly FoundPlan[];
  readonly stem: string;
  readonly target: string;
}

/** Writes the mended copy of a file, the same to the byte where nothing is to be changed, and tells what became of it. */
export async function writeCopy(copy: Copy, asking: Asking, calculate: Calculate): Promise<readonly Remark[]> {
  const { opened, plans, stem, target } = copy;
  const texts = TEXTS[asking.language];
  const nameOf = ({ grid }: FoundPlan, body: string): string => body || municipalityOf(grid.sheet, stem);
  const { book, remarks, uncalculated } = await mendBook(opened.book, plans, {
    nameOf,
    calculate,
    costs: asking.costs,
    texts,
  });
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, book ? saveBook(book, opened.original) : opened.original);
  } catch (error) {
    const text = texts.errors.outputNotWritten(target, (error as Error).message);
    return [{ ...NOWHERE, rule: 'kept', severity: 'serious', text }];
  }
  if (!book) return remarks;
  const left = await leftIn(book, stem, asking);
  const text = texts.copy(target, left.serious, left.warning, uncalculated);
  return [...remarks, { ...NOWHERE, rule: 'copy', severity: uncalculated > 0 ? 'warning' : 'information', text }];
}

/** What the check still finds in the copy. */
async function leftIn(book: Book, stem: string, asking: Asking) {
  const plans = await plansIn(planGrids(book));
  const found = plans.flatMap((plan) => checkPlan(plan, stem, asking).remarks);
  const count = (severity: Remark['severity']) => found.filter((remark) => remark.severity === severity).length;
  return { serious: count('serious'), warning: count('warning') };
}
