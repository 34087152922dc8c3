import { statSync } from 'node:fs';
import { Piscina } from 'piscina';
import { bodyKey } from '../../domain/deliveryPlan';
import type { PlanCells } from '../../domain/deliveryPlan';
import type { Language } from '../../functions';
import type { Asking } from './checkBook';
import { checkFile, readBook, whyUnreadable } from './checkFile';
import type { CheckJob } from './checkFile';
import type { Calculate } from './calculate';
import { timesOf } from '../common/calculationTime';
import type { SharedTime } from '../common/calculationTime';
import type { BookSource } from '../common/files';
import { costsIn } from './costs';
import type { FileResult, UnreadFile } from './result';
import { readTargets } from './target';
import type { BodyTarget, Targets } from './target';

/** What every file is checked with; handed over once a thread. */
export interface WorkerData {
  readonly language: Language;
  readonly targets: readonly BodyTarget[];
  readonly costs?: PlanCells;
}

const { language, targets, costs } = Piscina.workerData as WorkerData;
const asking: Asking = {
  ...{ language, targets: new Map(targets.map((target) => [bodyKey(target.name), target])) },
  ...(costs && { costs }),
};

/** Most files hold their results, and the engine takes a second to load. */
function calculating(time: SharedTime): Calculate {
  return async (book, edits) => {
    const { calculate } = await import('../../engine');
    return calculate(book, language, edits, timesOf(time, book));
  };
}

/** What a file says, or why it cannot be read. */
export type Answer<T> = { readonly said: T } | Pick<UnreadFile, 'why' | 'code'>;

export function targetsIn(path: string): Promise<Answer<Targets>> {
  return answered(async () => readTargets((await readBook(path)).book));
}

export function costsAt(source: BookSource): Promise<Answer<PlanCells>> {
  return answered(() => costsIn(source, language));
}

async function answered<T>(read: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { said: await read() };
  } catch (error) {
    const why = whyUnreadable(error, language);
    if (why === undefined) throw error;
    return { why };
  }
}

export type TimedJob = CheckJob & { readonly time: SharedTime };

export default function check({ time, ...job }: TimedJob): Promise<FileResult> {
  return checkFile(job, asking, calculating(time));
}

/** Larger files are checked alone. */
const SMALL = 256 * 1024;

/** Several small files, without what an answer for each takes: null for one that has to be checked alone, as it is large or is to be calculated. */
export async function checkSeveral(paths: readonly string[]): Promise<(FileResult | null)[]> {
  const results: (FileResult | null)[] = [];
  for (const path of paths) results.push(isSmall(path) ? await checkQuickly(path) : null);
  return results;
}

/** What cannot be looked at is read all the same, to be told why. */
function isSmall(path: string): boolean {
  try {
    return statSync(path).size <= SMALL;
  } catch {
    return true;
  }
}

async function checkQuickly(path: string): Promise<FileResult | null> {
  let needsEngine = false;
  const calculate: Calculate = () => {
    needsEngine = true;
    return Promise.reject(new Error('not here'));
  };
  const result = await checkFile({ path }, asking, calculate);
  return needsEngine ? null : result;
}
