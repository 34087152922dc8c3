import { Piscina } from 'piscina';
import { bodyKey } from '../../domain/deliveryPlan';
import type { Language } from '../../functions';
import type { Asking } from './checkBook';
import { checkFile } from './checkFile';
import type { Calculate } from './calculate';
import { copyPath } from './copyPath';
import type { Mending } from './copyPath';
import type { FileResult } from './result';
import type { BodyTarget } from './target';

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

export default function check(path: string): Promise<FileResult> {
  return checkFile(path, asking, calculated);
}
