import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { watched } from '../common/calculationTime';
import { heapOf, limitOf, STACK_MB } from '../common/thread';
import type { FileResult } from './result';
import type { CheckTexts } from './texts';
import type { CheckJob, WorkerData } from './worker';

export interface PoolOptions {
  readonly workerFile: string;
  readonly data: WorkerData;
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
    await pool.destroy();
  }
}

function openPool({ workerFile, data, heap, execArgv }: PoolOptions, threads: number): Piscina<CheckJob, FileResult> {
  const pool = new Piscina<CheckJob, FileResult>({
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

async function checkOne(pool: Piscina<CheckJob, FileResult>, file: string, options: PoolOptions): Promise<CheckedFile> {
  const { texts, timeout = TIMEOUT, onDone } = options;
  const stopper = new AbortController();
  const timer = setTimeout(() => stopper.abort(), timeout);
  const result = await watched(
    (time, slow) => pool.run({ path: file, time }, { signal: AbortSignal.any([stopper.signal, slow]) }),
    { most: timeout * (1 - FOR_THE_REST) },
  ).catch((error: unknown): FileResult => ({ kind: 'unreadable', why: whyLost(error, timeout, texts) }));
  clearTimeout(timer);
  onDone?.();
  return { file, result };
}

/** A thread that dies takes one file with it; the pool starts another. */
export function whyLost(error: unknown, timeout: number, { unreadable }: CheckTexts): string {
  const limit = limitOf(error);
  if (limit === 'memory') return unreadable.memory;
  if (limit === 'time') return unreadable.timeout(timeout / MINUTE);
  return limit === 'stack' ? unreadable.stack : unreadable.failed((error as Error).message);
}
