import { totalmem } from 'node:os';
import { holdPool } from './leftovers';

export interface ThreadOptions {
  /** The function of the file, where it is not the one by default. */
  readonly name?: string;
  readonly workerData?: unknown;
  /** Node's options for threads that do not run built code. */
  readonly execArgv?: readonly string[] | undefined;
  /** MB. */
  readonly heap?: number | undefined;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type LimitMet = 'memory' | 'time' | 'stack';

/** Excel allows formulas of 8,192 characters, which take one level of the stack for every second one; a thread has 4 MB by default. */
export const STACK_MB = 64;

/**
 * How threads of the pool wait for work: in their event loop, where they can always be ended. In `Atomics.wait`, the library's own
 * way, one was seen to sleep on, and the program with it.
 */
export const WAITING = { atomics: 'disabled' } as const;

const MINUTE = 60_000;
/** A calculation ends by itself before that, but for its last formula. */
const LONGEST = 15 * MINUTE;

/** Half of the machine's memory for all threads together; no less than a large book takes, and no more than one can. */
export function heapOf(threads: number, most: number): number {
  const share = totalmem() / 2 / threads / 1024 / 1024;
  return Math.round(Math.min(Math.max(share, 256), most));
}

/** What ended a thread, where it is a limit. */
export function limitOf(error: unknown): LimitMet | undefined {
  if (error instanceof RangeError || (error as Error).name === 'RangeError') return 'stack';
  const { code, name } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory';
  return name === 'AbortError' ? 'time' : undefined;
}

/** Does one job in a thread of its own: a book that exhausts memory, stack or time there ends that thread, and not the program. */
export async function inThread<In, Out>(
  filename: string,
  job: In,
  { name, workerData, execArgv, heap = heapOf(1, 4096), timeout = LONGEST, signal }: ThreadOptions = {},
): Promise<Out> {
  // Commands without threads do without the library.
  const { default: Piscina } = await import('piscina');
  const pool = new Piscina<In, Out>({
    filename,
    minThreads: 1,
    maxThreads: 1,
    workerData,
    ...WAITING,
    resourceLimits: { maxOldGenerationSizeMb: heap, stackSizeMb: STACK_MB },
    ...(execArgv ? { execArgv: [...execArgv] } : {}),
  });
  pool.on('error', () => undefined);
  const stopper = new AbortController();
  const timer = setTimeout(() => stopper.abort(), timeout);
  signal?.addEventListener('abort', () => stopper.abort(), { once: true });
  const free = holdPool(pool);
  try {
    return await pool.run(job, { signal: stopper.signal, ...(name === undefined ? {} : { name }) });
  } finally {
    clearTimeout(timer);
    await free();
  }
}
