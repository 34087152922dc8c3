import type { WhyUnread } from '../../sheet';

/** After so many milliseconds a request counts as unanswered. */
const LIMIT = 30_000;
/** How often a request that came in the middle of an edit is made again. */
const EDIT_PAUSE = 1_000;
const EDITING: ReadonlySet<unknown> = new Set(['InvalidOperationInCellEditMode', 'HostIsBusy']);
const TOO_LARGE: ReadonlySet<unknown> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/** Stands among the codes of Office for what Office has none for: no answer at all. */
export const UNANSWERED = 'Unanswered';

/**
 * Has Excel tell something. What changes nothing may be asked again, so a request waits for the edit of a cell to end, `patience`
 * milliseconds at most, and is given up where no answer comes. It rejects with the error that Office gave.
 */
export async function ask<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  patience: number = WHILE_SOMEBODY_WAITS,
): Promise<T> {
  for (let waited = 0; ; waited += EDIT_PAUSE) {
    try {
      return await answerInTime(work);
    } catch (error) {
      if (!EDITING.has(codeOf(error)) || waited >= patience) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, EDIT_PAUSE));
  }
}

/** At the pane somebody waits for words; a function's cell shows #BUSY! for as long as an edit may well take. */
const WHILE_SOMEBODY_WAITS = 10_000;
export const WHILE_A_CELL_WAITS = 300_000;

async function answerInTime<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error(`no answer in ${LIMIT / 1000} s`), { code: UNANSWERED });
    timer = setTimeout(() => reject(error), LIMIT);
  });
  try {
    return await Promise.race([Excel.run(work), silence]);
  } finally {
    clearTimeout(timer);
  }
}

export function whyUnread(error: unknown): WhyUnread {
  const code = codeOf(error);
  if (code === UNANSWERED) return 'unanswered';
  return EDITING.has(code) ? 'editing' : 'refused';
}

export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(codeOf(error));
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}
