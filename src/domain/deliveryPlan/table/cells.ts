import { DomainError } from '../../fault';
import { normalizeWidth, parseNumeral } from '../../numerals';
import type { Dimension, Numeral } from '../../numerals';

/** What a cell of the plan may hold; null where it is blank. */
export type PlanCell = number | string | boolean | null;
export type PlanCells = readonly (readonly PlanCell[])[];

export interface CellPosition {
  /** Counted from 0, the header included. */
  readonly row: number;
  readonly column: number;
}

/** The columns that a plan may have. */
export const COLUMN_IDS = [
  'body',
  'month',
  'planned',
  'actual',
  'applied',
  'dedicatedWindows',
  'dedicatedRate',
  'sharedWindows',
  'sharedRate',
  'openDays',
  'weekendDays',
  'staff',
  'terminals',
  'offsiteWindows',
  'offsiteRate',
  'offsiteDays',
  'certificateRenewals',
  'expectedRenewals',
  'presetCards',
  'presetRate',
  'reservationSlots',
  'noticeDays',
] as const;
export type Column = (typeof COLUMN_IDS)[number];
/** A column that holds a number of something. */
export type FigureColumn = Exclude<Column, 'body' | 'month'>;

/** The windows of a kind, and the cards each hands over in a day. */
export const WINDOW_KINDS = [
  { windows: 'dedicatedWindows', rate: 'dedicatedRate' },
  { windows: 'sharedWindows', rate: 'sharedRate' },
] as const satisfies readonly { windows: Column; rate: Column }[];

/** Columns in which a part of one makes sense. */
export const FRACTIONAL: ReadonlySet<Column> = new Set([
  ...WINDOW_KINDS.map(({ rate }) => rate),
  'offsiteRate',
  'presetRate',
  'noticeDays',
]);

const CARDS = ['pieces', 'people'] as const;
const WINDOWS = ['windows', 'places'] as const;
const DAYS = ['days', 'times'] as const;

/** What a unit in a column's cells may count: 5円 says nothing of staff. */
const COUNTED: Readonly<Record<FigureColumn, readonly Dimension[]>> = {
  ...{ planned: CARDS, actual: CARDS, applied: CARDS, certificateRenewals: CARDS, expectedRenewals: CARDS },
  ...{ presetCards: CARDS, reservationSlots: CARDS, dedicatedRate: CARDS, sharedRate: CARDS, offsiteRate: CARDS },
  ...{ presetRate: CARDS, dedicatedWindows: WINDOWS, sharedWindows: WINDOWS, offsiteWindows: WINDOWS },
  ...{ openDays: DAYS, weekendDays: DAYS, offsiteDays: DAYS, noticeDays: DAYS },
  ...{ staff: ['people'], terminals: ['terminals'] },
};
const DAILY: ReadonlySet<Column> = new Set(['dedicatedRate', 'sharedRate', 'offsiteRate', 'presetRate']);

/** The figure that a text in a column says; cards a day are no cards of a month. */
function figureSaid(text: string, column: FigureColumn): number | undefined {
  const read = numeralIn(text);
  if (!read || (read.per && !(read.per === 'day' && DAILY.has(column)))) return undefined;
  return read.measures === undefined || COUNTED[column].includes(read.measures) ? read.value : undefined;
}

/** The number that a cell says, where it says one. */
export function numberIn(cell: PlanCell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const read = typeof cell === 'string' ? numeralIn(cell) : undefined;
  return read?.per ? undefined : read?.value;
}

/** What a text says, where it says a number. */
export function numeralIn(text: string): Numeral | undefined {
  try {
    return parseNumeral(text);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** The figure of a cell in a column: also 5窓口, 25日 and 20枚/日. NaN where it says no number of these, null where it is blank. */
export function figureOf(cell: PlanCell, column: FigureColumn): number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (figureSaid(cell, column) ?? NaN) : NaN;
}

/** A body's name without what spelling varies in. */
export function bodyKey(name: string): string {
  return normalizeWidth(name).replaceAll(' ', '');
}
