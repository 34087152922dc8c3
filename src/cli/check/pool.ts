import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import { watched } from '../common/calculationTime';
import { troubleText } from '../common/files';
import { holdPool } from '../common/leftovers';
import { outputAt } from '../common/outputFile';
import { heapOf, limitOf, STACK_MB, WAITING } from '../common/thread';
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
  /** Where they have been started already. */
  readonly started?: Promise<StartedThreads> | undefined;
}

export interface CheckedFile {
  readonly file: string;
  readonly result: FileResult;
}

const MINUTE = 60_000;
export const TIMEOUT = 5 * MINUTE;
/** Files that a thread is handed at once, where there are many: an answer for each costs as much as a small file does. */
const MOST_AT_ONCE = 16;
/** Such batches that a slow file keeps waiting, for each thread: enough to keep the others busy, few enough to hold. */
const AHEAD = 4;

/** Checks files in threads and gives what they came to in the order of the files, no faster than it is taken. */
export async function* checkFiles(files: Iterable<string>, options: PoolOptions): AsyncGenerator<CheckedFile> {
  const { pool, threads, end } = await (options.started ?? startThreads(options));
  const running = new Set<Promise<readonly CheckedFile[]>>();
  const waiting: Promise<readonly CheckedFile[]>[] = [];
  try {
    for (const several of batches(files, threads)) {
      // None waits in the pool, so that the time that a file may take begins with its own work.
      if (running.size >= threads) await Promise.race(running);
      const checked = checkSeveral(pool, several, options);
      running.add(checked);
      void checked.then(() => running.delete(checked));
      waiting.push(checked);
      if (waiting.length >= threads * AHEAD) yield* await waiting.shift()!;
    }
    for (const checked of waiting) yield* await checked;
  } finally {
    await end();
  }
}

/** In ever larger batches, so that no thread waits for another's first one, nor long for its last. */
function* batches(files: Iterable<string>, threads: number): Generator<readonly string[]> {
  let batch: string[] = [];
  let begun = 0;
  for (const file of files) {
    batch.push(file);
    if (batch.length < Math.min(MOST_AT_ONCE, 1 + begun / threads)) continue;
    yield batch;
    begun += 1;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Takes a single file, or the paths of several. */
type Pool = Piscina<TimedJob | readonly string[], FileResult>;

export interface StartedThreads {
  readonly pool: Pool;
  readonly threads: number;
  end(): Promise<void>;
}

/** They begin at once to load what they run. */
export async function startThreads({
  workerFile,
  data,
  heap,
  execArgv,
  threads = availableParallelism(),
}: Pick<PoolOptions, 'workerFile' | 'data' | 'heap' | 'execArgv' | 'threads'>): Promise<StartedThreads> {
  const { default: Piscina } = await import('piscina');
  const pool: Pool = new Piscina({
    filename: workerFile,
    workerData: data,
    minThreads: threads,
    maxThreads: threads,
    ...WAITING,
    resourceLimits: { maxOldGenerationSizeMb: heap ?? heapOf(threads, 2048), stackSizeMb: STACK_MB },
    ...(execArgv ? { execArgv: [...execArgv] } : {}),
  });
  // A thread that dies between two files has lost nothing, and another takes its place.
  pool.on('error', () => undefined);
  return { pool, threads, end: holdPool(pool) };
}

/** Milliseconds for several small files, which take a hundredth of it. */
const QUICKLY = 20_000;

/** Where one of them ends the thread or takes long, and for each that is no small one, all over again, one by one. */
async function checkSeveral(
  pool: Pool,
  files: readonly string[],
  options: PoolOptions,
): Promise<readonly CheckedFile[]> {
  const quick = files.length > 1 && !options.mending ? await checkQuickly(pool, files) : [];
  const checked: CheckedFile[] = [];
  for (const [index, file] of files.entries()) {
    const result = quick[index];
    if (result) options.onDone?.();
    checked.push(result ? { file, result } : await checkOne(pool, file, options));
  }
  return checked;
}

async function checkQuickly(pool: Pool, files: readonly string[]): Promise<readonly (FileResult | null)[]> {
  const stopper = new AbortController();
  const timer = setTimeout(() => stopper.abort(), QUICKLY);
  const run = pool.run(files, { name: 'checkSeveral', signal: stopper.signal });
  const quick = await (run as Promise<unknown> as Promise<(FileResult | null)[]>).catch(() => []);
  clearTimeout(timer);
  return quick;
}

/** Of the time for a file, what is left when its calculation is to end. */
const FOR_THE_REST = 0.2;

async function checkOne(pool: Pool, path: string, options: PoolOptions): Promise<CheckedFile> {
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
