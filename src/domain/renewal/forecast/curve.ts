import type { Day } from '../../calendar';
import type { Point } from './types';

/** The count on any day, even between two points; before the first and after the last it stands still. */
export function countAt(points: readonly Point[], day: Day): number {
  const after = points.findIndex((point) => point.day >= day);
  if (after < 0) return points.at(-1)!.count;
  if (after === 0) return points[0]!.count;
  const [from, to] = [points[after - 1]!, points[after]!];
  return from.count + ((to.count - from.count) * (day - from.day)) / (to.day - from.day);
}

export function addedBetween(points: readonly Point[], from: Day, to: Day): number {
  return countAt(points, to) - countAt(points, from);
}

/** Days of a mean month. */
const MONTH = 365.25 / 12;

export function daysOfMonths(months: number): number {
  return Math.round(months * MONTH);
}
