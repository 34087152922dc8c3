import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { watched } from '../common/calculationTime';
import { troubleText } from '../common/files';
import { holdPool } from '../common/leftovers';
import { outputAt } from '../common/outputFile';
import { heapOf, limitOf, STACK_MB } from '../common/thread';
import type { CheckJob } from './checkFile';
import { copyPath } from './copyPath';
import type { Mending } from './copyPath';
import type { FileResult, UnreadFile } from './result';
import type { CheckTexts } from './texts';
import type { TimedJob, WorkerData } from './worker';

export interface PoolOptions {
  readonly workerFile: string;
  readonly data: WorkerData;
  /** Where mended copies belong, if there are to be any. */
  readonly mending?: Mending;
  readonly texts: CheckTexts;
  readonly threads?: number;
  /** Of each thread, in MB. */
  readonly heap?: number;
  /** Node's options for threads that do not run built code. */
  readonly execArgv?: readonly string[];
  readonly timeout?: number;
  readonly onDone?: () => void;
}

export interface CheckedFile {
  readonly file: string;
  readonly result: FileResult;
}

const MINUTE = 60_000;
export const TIMEOUT = 5 * MINUTE;
/** Results that a slow file keeps waiting, for each thread: enough to keep the others busy, few enough to hold. */
const AHEAD = 64;

/** Checks files in threads and gives what they came to in the order of the files, no faster than it is taken. */
export async function* checkFiles(files: Iterable<string>, options: PoolOptions): AsyncGenerator<CheckedFile> {
  const { threads = availableParallelism() } = options;
  const pool = openPool(options, threads);
  const running = new Set<Promise<CheckedFile>>();
  const waiting: Promise<CheckedFile>[] = [];
  const free = holdPool(pool);
  try {
    for (const file of files) {
      // None waits in the pool, so that the time that a file may take begins with its own work.
      if (running.size >= threads) await Promise.race(running);
      const checked = checkOne(pool, file, options);
      running.add(checked);
      void checked.then(() => running.delete(checked));
      waiting.push(checked);
      if (waiting.length >= threads * AHEAD) yield await waiting.shift()!;
    }
    for (const checked of waiting) yield await checked;
  } finally {
    await free();
  }
}

function openPool({ workerFile, data, heap, execArgv }: PoolOptions, threads: number): Piscina<TimedJob, FileResult> {
  const pool = new Piscina<TimedJob, FileResult>({
    filename: workerFile,
    workerData: data,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heap ?? heapOf(threads, 2048), stackSizeMb: STACK_MB },
    ...(execArgv ? { execArgv: [...execArgv] } : {}),
  });
  // A thread that dies between two files has lost nothing, and another takes its place.
  pool.on('error', () => undefined);
  return pool;
}

/** Of the time for a file, what is left when its calculation is to end. */
const FOR_THE_REST = 0.2;

async function checkOne(pool: Piscina<TimedJob, FileResult>, path: string, options: PoolOptions): Promise<CheckedFile> {
  const { timeout = TIMEOUT, onDone } = options;
  const copy = await copyOf(path, options);
  const stopper = new AbortController();
  const timer = setTimeout(() => stopper.abort(), timeout);
  const result = await watched(
    (time, slow) => pool.run({ path, time, ...copy }, { signal: AbortSignal.any([stopper.signal, slow]) }),
    { most: timeout * (1 - FOR_THE_REST) },
  ).catch((error: unknown): FileResult => whyLost(error, timeout, options.texts));
  clearTimeout(timer);
  onDone?.();
  return { file: path, result };
}

async function copyOf(file: string, { mending, texts }: PoolOptions): Promise<Pick<CheckJob, 'copy'>> {
  if (!mending) return {};
  const path = copyPath(file, mending);
  try {
    return { copy: await outputAt(path) };
  } catch (error) {
    const why = troubleText(error, texts.language);
    if (why === undefined) throw error;
    return { copy: { path, why } };
  }
}

/** A thread that dies takes one file with it; the pool starts another. */
export function whyLost(error: unknown, timeout: number, { unreadable }: CheckTexts): UnreadFile {
  const limit = limitOf(error);
  if (limit === undefined) return { kind: 'unreadable', why: unreadable.failed((error as Error).message) };
  const why = limit === 'time' ? unreadable.timeout(timeout / MINUTE) : unreadable[limit];
  return { kind: 'unreadable', why, code: 4 };
}
