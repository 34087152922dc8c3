import { DomainError } from '../../fault';
import { normalizeWidth, parseNumeral } from '../../numerals';

/** What a cell of the plan may hold; null where it is blank. */
export type PlanCell = number | string | boolean | null;
export type PlanCells = readonly (readonly PlanCell[])[];

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

/** The number that a cell says, where it says one. */
export function numberIn(cell: PlanCell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  try {
    return parseNumeral(cell).value;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** A body's name without what spelling varies in. */
export function bodyKey(name: string): string {
  return normalizeWidth(name).replaceAll(' ', '');
}
