import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { saveBook } from '../../xlsx';
import type { OpenedFile } from '../../formats';
import type { Book } from '../../xlsx';
import type { ExitCode } from '../common/exitCodes';
import { troubleText } from '../common/files';
import { writeWhole } from '../common/outputFile';
import { checkPlan, planGrids, plansIn } from './checkBook';
import type { Asking, FoundPlan } from './checkBook';
import type { Calculate } from './calculate';
import type { CopyPlace } from './copyPath';
import { municipalityOf } from './municipality';
import { NOWHERE } from './result';
import type { Remark } from './result';
import { TEXTS } from './texts';
import { mendBook } from './mendBook';
import { unsureCodes, unsureRemarks } from './unsure';

interface Copy {
  readonly opened: OpenedFile;
  readonly plans: readonly FoundPlan[];
  readonly stem: string;
  readonly target: CopyPlace;
}

interface Written {
  readonly remarks: readonly Remark[];
  readonly codes: readonly ExitCode[];
}

/** Writes the mended copy of a file, the same to the byte where nothing is to be changed, and tells what became of it. */
export async function writeCopy(copy: Copy, asking: Asking, calculate: Calculate): Promise<Written> {
  const { opened, plans, stem, target } = copy;
  const texts = TEXTS[asking.language];
  const notWritten = (why: string): Written => {
    const text = texts.errors.outputNotWritten(target.path, why);
    return { remarks: [{ ...NOWHERE, rule: 'kept', severity: 'serious', text }], codes: [2] };
  };
  if ('why' in target) return notWritten(target.why);
  const nameOf = ({ grid }: FoundPlan, body: string): string => body || municipalityOf(grid.sheet, stem);
  const { book, remarks, unsure } = await mendBook(opened.book, plans, {
    nameOf,
    calculate,
    costs: asking.costs,
    texts,
  });
  try {
    await mkdir(dirname(target.path), { recursive: true });
    const unchanged = book ? undefined : opened.original;
    const bytes = unchanged ?? saveBook(book ?? opened.book, opened.original);
    await writeWhole(target, (file) => file.writeFile(bytes));
  } catch (error) {
    const why = troubleText(error, asking.language);
    if (why === undefined) throw error;
    return notWritten(why);
  }
  if (!book) return { remarks, codes: [] };
  const left = await leftIn(book, stem, asking);
  const uncertain = unsureRemarks(unsure, texts, true);
  const text = texts.copy(target.path, left.serious, left.warning, unsure.kept.length);
  const severity = unsure.kept.length > 0 ? 'warning' : 'information';
  return {
    remarks: [...remarks, ...uncertain, { ...NOWHERE, rule: 'copy', severity, text }],
    codes: unsureCodes(unsure),
  };
}

/** What the check still finds in the copy. */
async function leftIn(book: Book, stem: string, asking: Asking) {
  const plans = await plansIn(planGrids(book));
  const found = plans.flatMap((plan) => checkPlan(plan, stem, asking).remarks);
  const count = (severity: Remark['severity']) => found.filter((remark) => remark.severity === severity).length;
  return { serious: count('serious'), warning: count('warning') };
}
