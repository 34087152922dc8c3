import { WorkbookError } from '../../../../desk';
import type { TrialBlock, TrialSheet } from '../../../../desk';
import type { Rect } from '../../../../sheet';
import { FORMULA_COLUMN } from './layout';
import type { PlacedCheck } from './layout';
import type { Patience } from './patience';

/** All checks in one request; where that is refused, one by one. Those that Excel took. `copy` holds what is read from another sheet. */
export async function writeChecks(
  all: readonly PlacedCheck[],
  sheet: TrialSheet,
  copy: TrialSheet | null,
  patience: Patience,
): Promise<readonly PlacedCheck[]> {
  const isTaken = async (checks: readonly PlacedCheck[]): Promise<boolean> => {
    const elsewhere = checks.filter(({ check }) => check.topic === 'sheets').flatMap(({ data }) => data ?? []);
    const here = checks.filter(({ check }) => check.topic !== 'sheets').flatMap(({ data }) => data ?? []);
    const blocks: readonly TrialBlock[] = [...here, ...checks.map(({ formula }) => formula)];
    try {
      if (elsewhere.length > 0) await patience.ask(() => copy!.write(elsewhere));
      await patience.ask(() => sheet.write(blocks));
      return true;
    } catch (error) {
      if (error instanceof WorkbookError && error.fault === 'formula') return false;
      throw error;
    }
  };
  if (await isTaken(all)) return all;
  const taken: PlacedCheck[] = [];
  for (const one of all) if (await isTaken([one])) taken.push(one);
  return taken;
}

const WAITING = /^#(BUSY!|GETTING_DATA)$/;

/**
 * After how many milliseconds the first cell of each rectangle, one below the other, had its result; undefined for those that
 * have none after `limit`.
 */
export async function resultTimes(
  sheet: TrialSheet,
  rects: readonly Rect[],
  patience: Patience,
  limit: number,
): Promise<readonly (number | undefined)[]> {
  const times: (number | undefined)[] = rects.map(() => undefined);
  const [top, end] = [rects[0]?.row ?? 0, (rects.at(-1)?.row ?? 0) + 1];
  const column = { row: top, column: FORMULA_COLUMN, rows: end - top, columns: 1 };
  const started = Date.now();
  for (;;) {
    const { values, errors } = await patience.ask(() => sheet.read(column));
    const ms = Date.now() - started;
    rects.forEach(({ row }, index) => {
      const waiting = errors[row - top]![0] && WAITING.test(String(values[row - top]![0]));
      if (!waiting) times[index] ??= ms;
    });
    if (!times.includes(undefined) || ms > limit) return times;
    await patience.rest(patience.limits.pause);
  }
}
