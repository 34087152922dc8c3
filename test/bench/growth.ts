/** The exponent k of time = c · sizeᵏ, fitted by least squares on logarithms. */
export function exponentOf(points: readonly { readonly size: number; readonly median: number }[]): number {
  const logs = points.map(({ size, median }) => [Math.log(size), Math.log(median)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))];
  const covariance = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
