/** Median and spread of repeated runs, in milliseconds, after a warm-up. */
export interface Timing {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function measure(work: () => unknown, runs = 15): Timing {
  for (let warm = 0; warm < 3; warm++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)]!, low: times[0]!, high: times[runs - 1]! };
}

export function shown({ median, low, high }: Timing): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
