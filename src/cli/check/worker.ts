import { Piscina } from 'piscina';
import { bodyKey } from '../../domain/plan/check/figures';
import type { Language } from '../../functions';
import { checkFile } from './checkFile';
import type { FileResult } from './result';
import type { BodyTarget } from './target';

/** What every file is checked with; handed over once a thread. */
export interface WorkerData {
  readonly language: Language;
  readonly targets: readonly BodyTarget[];
}

const { language, targets } = Piscina.workerData as WorkerData;
const asking = { language, targets: new Map(targets.map((target) => [bodyKey(target.name), target])) };

export default function check(path: string): Promise<FileResult> {
  return checkFile(path, asking, () => Promise.reject(new Error('not yet')));
}
