import { lazily } from '../lazily';

interface Node {
  readonly place: number;
  readonly weight: number;
}

const ORDER = 20;
const nodes = lazily(() => gaussLegendre(ORDER));

/** The integral from `from` to `to` of a function that is smooth there. */
export function integratePanel(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = (to + from) / 2;
  return half * nodes().reduce((sum, { place, weight }) => sum + weight * f(middle + half * place), 0);
}

/** The roots of the Legendre polynomial by Newton's method from the usual first guess, and their weights. */
function gaussLegendre(order: number): Node[] {
  return Array.from({ length: order }, (_, index) => {
    let place = Math.cos((Math.PI * (index + 0.75)) / (order + 0.5));
    let { value, slope } = legendre(order, place);
    while (Math.abs(value) > 1e-15) {
      const next = place - value / slope;
      if (next === place) break;
      place = next;
      ({ value, slope } = legendre(order, place));
    }
    return { place, weight: 2 / ((1 - place * place) * slope * slope) };
  });
}

function legendre(order: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let degree = 2; degree <= order; degree++) {
    [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
  }
  return { value, slope: (order * (x * value - before)) / (x * x - 1) };
}
