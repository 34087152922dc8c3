import { rmSync } from 'node:fs';
import type { ExitCode } from './exitCodes';

/** What must not outlive the program, whichever way it ends. */
const paths = new Set<string>();
/** Threads that may still write such a file. */
const pools = new Set<Pool>();
let ending = false;

interface Pool {
  destroy(): Promise<void>;
}

const SIGNALS: Readonly<Partial<Record<NodeJS.Signals, ExitCode>>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Has a file or folder removed when the program ends, if it is still there. */
export function leave(path: string): string {
  paths.add(path);
  return path;
}

export function removeLeftover(path: string): void {
  rmSync(path, { recursive: true, force: true });
  paths.delete(path);
}

export function removeLeftovers(): void {
  for (const path of paths) {
    try {
      removeLeftover(path);
    } catch {
      // One that cannot be removed keeps none of the others.
    }
  }
}

/** Has a pool's threads ended before anything is removed; the function that ends them when they have done their work. */
export function holdPool(pool: Pool): () => Promise<void> {
  pools.add(pool);
  return async () => {
    await pool.destroy();
    pools.delete(pool);
  };
}

/** Waits for ever once a signal has come: nothing more is begun, written or said. */
export async function unlessEnding(): Promise<void> {
  if (ending) await new Promise(() => undefined);
}

/** Work that a signal ends without anything half-written: first the threads, then what they and the program have left. */
export async function interruptible<T>(work: () => Promise<T>, onStop: () => void): Promise<T> {
  const stop = (signal: NodeJS.Signals): void => {
    const again = ending;
    ending = true;
    if (!again) onStop();
    // Whoever asks a second time does not wait for the threads.
    const threads = again ? [] : [...pools].map((pool) => pool.destroy());
    void Promise.allSettled(threads).then(() => {
      removeLeftovers();
      process.exit(SIGNALS[signal]);
    });
  };
  const signals = Object.keys(SIGNALS) as NodeJS.Signals[];
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work();
  } finally {
    await unlessEnding();
    for (const signal of signals) process.removeListener(signal, stop);
    removeLeftovers();
  }
}
