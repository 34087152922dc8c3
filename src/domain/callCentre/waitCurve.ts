import { lazily } from '../lazily';

/**
 * How the wait that a caller of endless patience would have is distributed, in units of the handling time, up to a factor:
 * exp(a(1 − e^(−rx))/r − nx) for a wait of x > 0, with traffic a, n agents, and r handling times to a mean patience.
 * Measured from its peak, so that neither thousands of agents nor a patience of years overflow.
 */
export interface WaitCurve {
  /** The wait at which it peaks: 0 unless there is more traffic than agents. */
  readonly peak: number;
  /** Logarithm of the curve at its peak. */
  readonly logPeak: number;
  /** The area between two waits, weighted by what becomes of the callers; waits beyond the curve's reach count for nothing. */
  readonly area: (upTo: number, weight: (endured: number) => number) => number;
  /** The whole area, and the part of it in which callers give up: both together, since most of the work is the same. */
  readonly whole: () => { readonly held: number; readonly gaveUp: number };
}

/** Below e^(−50) of the peak the curve is far under the last digit. */
const REACH = 50;

export function waitCurve(traffic: number, agents: number, impatience: number): WaitCurve {
  const enduredAtPeak = Math.log1p(Math.max(0, traffic - agents) / agents);
  const peak = enduredAtPeak / impatience;
  const drain = Math.max(0, agents - traffic);
  const flow = Math.min(traffic, agents);
  const exponent = (fromPeak: number) => -fromPeak * (drain + flow * bend(impatience * fromPeak));
  const step = 1 / Math.max(traffic, agents, impatience);
  const last = farEnough(exponent, step);
  const first = peak > 0 ? Math.max(-peak, farEnough(exponent, -step)) : 0;
  const height = (fromPeak: number) => Math.exp(exponent(fromPeak));
  const enduredAt = (fromPeak: number) => enduredAtPeak + impatience * fromPeak;
  const area: WaitCurve['area'] = (upTo, weight) => {
    const weighted = (fromPeak: number) => height(fromPeak) * weight(enduredAt(fromPeak));
    let sum = 0;
    for (const [from, to] of doublingPanels(first, Math.min(last, upTo - peak), step)) {
      sum += integratePanel(weighted, from, to);
    }
    return sum;
  };
  const whole: WaitCurve['whole'] = () => {
    let [held, gaveUp] = [0, 0];
    for (const [from, to] of doublingPanels(first, last, step)) {
      const [half, middle] = [(to - from) / 2, (to + from) / 2];
      let [all, lost] = [0, 0];
      for (const { place, weight } of nodes()) {
        const fromPeak = middle + half * place;
        const there = height(fromPeak);
        all += weight * there;
        lost += weight * (there * -Math.expm1(-enduredAt(fromPeak)));
      }
      held += half * all;
      gaveUp += half * lost;
    }
    return { held, gaveUp };
  };
  return { peak, logPeak: -agents * peak * bend(-enduredAtPeak), area, whole };
}

/** What a term adds beyond this share of the sum, no digit shows. */
const LAST_DIGIT = 1e-17;

/** (e^(−z) − 1 + z) ÷ z, without the cancellation near 0. */
function bend(z: number): number {
  if (Math.abs(z) > 0.5) return (Math.expm1(-z) + z) / z;
  let term = z / 2;
  let sum = term;
  for (let power = 3; power < 20 && Math.abs(term) > Math.abs(sum) * LAST_DIGIT; power++) {
    term *= -z / power;
    sum += term;
  }
  return sum;
}

function farEnough(exponent: (fromPeak: number) => number, step: number): number {
  let distance = step;
  while (exponent(distance) > -REACH) distance *= 2;
  return distance;
}

/** Panels double in width away from the peak: the curve changes by scales that may lie many powers of ten apart. */
function doublingPanels(from: number, to: number, step: number): [from: number, to: number][] {
  const panels: [number, number][] = [];
  if (to <= from) return panels;
  for (let inner = 0, outer = step; inner < to; inner = outer, outer *= 2) panels.push([inner, Math.min(outer, to)]);
  for (let inner = 0, outer = -step; inner > from; inner = outer, outer *= 2) {
    if (outer < to) panels.push([Math.max(outer, from), Math.min(inner, to)]);
  }
  return panels;
}

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
