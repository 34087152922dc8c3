import { sum } from '../exact';
import { fail } from '../fault';

/** What a class takes; null where there is no limit of that kind. */
export interface SizeLimit<C extends string = string> {
  readonly service: C;
  readonly minLengthCm: number | null;
  readonly maxLengthCm: number | null;
  readonly minWidthCm: number | null;
  readonly maxWidthCm: number | null;
  readonly maxThicknessCm: number | null;
  readonly maxSidesSumCm: number | null;
  readonly maxGrams: number | null;
}

/** 郵便法第15条第2項第2号: no item is smaller than this, unless it carries an address tag of 12 × 6 cm. */
export const LEAST_CM = { length: 14, width: 9 } as const;

/** The first class that takes a rectangular item, whichever way its three sides are given. */
export function mailClassOf<C extends string>(
  sides: readonly [number, number, number],
  grams: number,
  limits: readonly SizeLimit<C>[],
): C {
  const [thickness = 0, width = 0, length = 0] = [...sides].sort((a, b) => a - b);
  if (length < LEAST_CM.length) fail('noClassForParcel', { excess: 'short', value: length, limit: LEAST_CM.length });
  if (width < LEAST_CM.width) fail('noClassForParcel', { excess: 'narrow', value: width, limit: LEAST_CM.width });
  const item = { length, width, thickness, sum: sum([length, width, thickness]), grams };
  const fitting = limits.find((limit) => takes(limit, item));
  return fitting ? fitting.service : refuse(limits.at(-1)!, item);
}

interface Item {
  readonly length: number;
  readonly width: number;
  readonly thickness: number;
  readonly sum: number;
  readonly grams: number;
}

function takes(limit: SizeLimit, { length, width, thickness, sum, grams }: Item): boolean {
  return (
    length >= (limit.minLengthCm ?? 0) &&
    length <= (limit.maxLengthCm ?? Infinity) &&
    width >= (limit.minWidthCm ?? 0) &&
    width <= (limit.maxWidthCm ?? Infinity) &&
    thickness <= (limit.maxThicknessCm ?? Infinity) &&
    sum <= (limit.maxSidesSumCm ?? Infinity) &&
    grams <= (limit.maxGrams ?? Infinity)
  );
}

/** Says which of the widest class's limits is passed. */
function refuse({ maxGrams, maxLengthCm, maxSidesSumCm }: SizeLimit, { grams, length, sum }: Item): never {
  if (grams > (maxGrams ?? Infinity))
    return fail('noClassForParcel', { excess: 'heavy', value: grams, limit: maxGrams! });
  return length > (maxLengthCm ?? Infinity)
    ? fail('noClassForParcel', { excess: 'long', value: length, limit: maxLengthCm! })
    : fail('noClassForParcel', { excess: 'bulky', value: sum, limit: maxSidesSumCm! });
}
