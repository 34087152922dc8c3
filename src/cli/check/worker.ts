import { Piscina } from 'piscina';
import { bodyKey } from '../../domain/deliveryPlan';
import type { Language } from '../../functions';
import type { Asking } from './checkBook';
import { checkFile, openFile, whyUnreadable } from './checkFile';
import type { Calculate } from './calculate';
import { copyPath } from './copyPath';
import type { Mending } from './copyPath';
import type { FileResult } from './result';
import { readTargets } from './target';
import type { BodyTarget, Targets } from './target';

/** What every file is checked with; handed over once a thread. */
export interface WorkerData {
  readonly language: Language;
  readonly targets: readonly BodyTarget[];
  /** Where mended copies belong. */
  readonly mending?: Mending;
}

const { language, targets, mending } = Piscina.workerData as WorkerData;
const asking: Asking = {
  ...{ language, targets: new Map(targets.map((target) => [bodyKey(target.name), target])) },
  ...(mending && { mendTo: (path) => copyPath(path, mending) }),
};

/** Most files hold their results, and the engine takes a second to load. */
async function calculated(...[book, edits]: Parameters<Calculate>): ReturnType<Calculate> {
  const { calculate } = await import('../../engine');
  return calculate(book, language, edits);
}

export type TargetAnswer = { readonly targets: Targets } | { readonly why: string };

/** The targets in a book, which may be one that cannot be read. */
export async function targetsIn(path: string): Promise<TargetAnswer> {
  try {
    return { targets: readTargets((await openFile(path, language)).book) };
  } catch (error) {
    const why = whyUnreadable(error, language);
    if (why === undefined) throw error;
    return { why };
  }
}

export default function check(path: string): Promise<FileResult> {
  return checkFile(path, asking, calculated);
}
