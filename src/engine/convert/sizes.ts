/** A pixel of the grid is three quarters of a point. */
const POINTS = 0.75;

export function pixels(points: number): number {
  return Math.round(points / POINTS);
}

export function points(pixels: number): number {
  return pixels * POINTS;
}
