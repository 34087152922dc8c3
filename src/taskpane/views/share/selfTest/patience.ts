import { WorkbookError } from '../../../../desk';

/** In milliseconds. */
export interface Limits {
  /** A result that takes longer is late. */
  readonly late: number;
  /** How long results are awaited. */
  readonly results: number;
  /** How long one request is awaited, and how long a cell may be open for editing. */
  readonly request: number;
  /** Between two looks at results. */
  readonly pause: number;
  /** Before a result that differs is looked at again. */
  readonly secondLook: number;
}

export const LIMITS: Limits = { late: 5000, results: 30_000, request: 30_000, pause: 250, secondLook: 1000 };

export class Cancelled extends Error {}
export class Unanswered extends Error {}

/** Asks the workbook, and waits as long as a person would. */
export class Patience {
  private readonly cancelled: Promise<never>;

  constructor(
    readonly limits: Limits,
    private readonly signal: AbortSignal,
  ) {
    this.cancelled = new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Cancelled())));
    // Nobody may be waiting when a person cancels.
    this.cancelled.catch(() => undefined);
  }

  /** `undo` takes back what comes about after nobody waits for it any longer. */
  async ask<T>(work: () => Promise<T>, undo?: (result: T) => Promise<unknown>): Promise<T> {
    if (this.signal.aborted) throw new Cancelled();
    return this.waitFor(work, undo, [this.cancelled]);
  }

  /** Asks whatever a person cancelled. */
  async insist(work: () => Promise<unknown>): Promise<void> {
    await this.waitFor(work, undefined, []);
  }

  async rest(milliseconds: number): Promise<void> {
    await Promise.race([this.cancelled, after(milliseconds)]);
  }

  private async waitFor<T>(
    work: () => Promise<T>,
    undo: ((result: T) => Promise<unknown>) | undefined,
    others: readonly Promise<never>[],
  ): Promise<T> {
    const end = Date.now() + this.limits.request;
    for (;;) {
      const working = work();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Unanswered()), this.limits.request);
      });
      try {
        return await Promise.race([working, ...others, silence]);
      } catch (error) {
        const editing = error instanceof WorkbookError && error.fault === 'editing';
        if (!editing || Date.now() > end) {
          working.then(undo).catch(() => undefined);
          throw error;
        }
      } finally {
        clearTimeout(timer);
      }
      await Promise.race([...others, after(this.limits.pause)]);
    }
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
