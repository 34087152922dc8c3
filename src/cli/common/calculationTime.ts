import type { Calculation, CalculationTimes } from '../../engine';
import type { Book } from '../../xlsx';

const SECOND = 1000;
/** As long a formula may take. */
const LONGEST_FORMULA = 30 * SECOND;
const LOOK_EVERY = SECOND / 4;
/** As long a whole book may take, before what has not begun is left out. */
export const BOOK_TIME = 600 * SECOND;

/** By the number of the sheet, from 0. */
type TimedCell = readonly [sheet: number, row: number, column: number];

/** What a thread is told about time, and tells who watches it. */
export interface SharedTime {
  /** Milliseconds, as `Date.now` gives them. */
  readonly until: number;
  /** Formulas that took too long before. */
  readonly tooSlow: readonly TimedCell[];
  /** How many formulas have begun, and sheet, row and column of the one at work; the sheet is below 0 where none is. */
  readonly at: Int32Array;
}

export interface WatchOptions {
  /** Milliseconds for the whole, after which no further formula begins. */
  readonly most: number;
  readonly mostOfFormula?: number;
}

/**
 * Runs something in a thread that `signal` ends. A formula that takes too long ends it, and is left out when it runs anew: nothing can
 * end a formula within a thread.
 */
export async function watched<T>(
  run: (time: SharedTime, signal: AbortSignal) => Promise<T>,
  { most, mostOfFormula = LONGEST_FORMULA }: WatchOptions,
): Promise<T> {
  const until = Date.now() + most;
  const tooSlow: TimedCell[] = [];
  for (;;) {
    const at = new Int32Array(new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT)).fill(-1);
    const stopper = new AbortController();
    let stuck: TimedCell | undefined;
    let [turn, since] = [-1, Date.now()];
    const watch = setInterval(() => {
      const sheet = Atomics.load(at, 1);
      if (sheet < 0 || at[0] !== turn) [turn, since] = [at[0]!, Date.now()];
      else if (Date.now() - since > mostOfFormula) {
        stuck = [sheet, at[2]!, at[3]!];
        stopper.abort();
      }
    }, LOOK_EVERY);
    try {
      return await run({ until, tooSlow, at }, stopper.signal);
    } catch (error) {
      if (!stuck) throw error;
      tooSlow.push(stuck);
    } finally {
      clearInterval(watch);
    }
  }
}

/** Whether formulas keep their results because there was no time for them. */
export function outOfTime(kept: Calculation['kept']): boolean {
  return kept.some(({ why }) => why.kind === 'formulaTime' || why.kind === 'bookTime');
}

/** In the thread: what the engine is to heed and to tell while it calculates the book. */
export function timesOf({ until, tooSlow, at }: SharedTime, { sheets }: Book): CalculationTimes {
  const numbers = new Map(sheets.map(({ name }, index) => [name, index]));
  const left = new Set(tooSlow.map(([sheet, row, column]) => `${sheet} ${row} ${column}`));
  return {
    until,
    isTooSlow: ({ sheet, row, column }) => left.size > 0 && left.has(`${numbers.get(sheet)} ${row} ${column}`),
    onWork: (place) => {
      if (place) {
        at[2] = place.row;
        at[3] = place.column;
        at[0]! += 1;
      }
      Atomics.store(at, 1, place ? numbers.get(place.sheet)! : -1);
    },
  };
}
