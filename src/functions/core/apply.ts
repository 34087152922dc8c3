/** No function that broadcasts takes more. */
export const MOST_ARGUMENTS = 8;

/** As `calculate(...values)`, which the engine would not compile into the loop over the cells. */
export function apply<R>(calculate: (...values: unknown[]) => R, values: readonly unknown[]): R {
  return calculate(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]);
}
