import type { Pace } from '../../../analysis/audit';

/** Milliseconds: far below what a person notices, or what browsers call a long task (50). */
const TURN = 12;

/** Work in turns; once `signal` is aborted it goes no further. */
export function paceUntil(signal: AbortSignal): Pace {
  let began = performance.now();
  return {
    due: () => performance.now() - began > TURN,
    rest: async () => {
      await giveWay();
      signal.throwIfAborted();
      began = performance.now();
    },
  };
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
