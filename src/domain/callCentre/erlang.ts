import { fail } from '../fault';
import { waitCurve } from './waitCurve';

/** What a term adds beyond this share of the sum, no digit shows. */
const LAST_DIGIT = 1e-17;

/**
 * The share of calls lost where nobody can wait: 1/B = 1 + n/a + n(n−1)/a² + …, Erlang's formula summed from the last
 * server down. All terms are positive, so nothing cancels; a sum beyond all numbers means lost calls too few to hold. Once
 * the servers left are fewer than the traffic, the terms shrink, and those that no digit shows are left out: some tens of
 * thousands of steps for a million servers.
 */
export function erlangB(traffic: number, servers: number): number {
  let term = 1;
  let sum = 1;
  for (let left = servers; left > 0 && sum < Infinity; left--) {
    term *= left / traffic;
    sum += term;
    if (left < traffic && term * traffic < sum * LAST_DIGIT * (traffic - left)) break;
  }
  return 1 / sum;
}

/** The share of calls that wait where everybody does; 1 where the traffic is more than the agents can carry. */
export function erlangC(traffic: number, agents: number): number {
  if (traffic >= agents) return 1;
  const blocking = erlangB(traffic, agents);
  return (agents * blocking) / (agents - traffic + traffic * blocking);
}

/** What callers of limited patience meet. Times are in units of the handling time. */
export interface ErlangA {
  readonly waiting: number;
  readonly abandoning: number;
  /** Mean wait of all callers, those who give up included. */
  readonly meanWait: number;
  /** Share of all callers, those who give up included, who are answered within the time. */
  answeredWithin(time: number): number;
}

/** Scales further apart than this and its inverse would underflow on the way. */
const TINY = 1e-100;

/**
 * M/M/n+M: `impatience` is the handling time over the mean patience. Solved by the integrals of Zeltyn and Mandelbaum (2005)
 * over the wait that a caller would have; the callers who find an agent free are those of Erlang's loss formula.
 */
export function erlangA(traffic: number, agents: number, impatience: number): ErlangA {
  if (traffic > 1 / TINY || impatience > 1 / TINY || impatience < TINY) fail('overflow', {});
  const curve = waitCurve(traffic, agents, impatience);
  const blocking = erlangB(traffic, agents - 1);
  // With a peak beyond 0, blocking is well above 0; at a peak of 0 it may underflow, and then nobody waits.
  const [free, busy] = curve.peak > 0 ? [Math.exp(-curve.logPeak) / blocking, traffic] : [1, blocking * traffic];
  const whole = curve.whole();
  const held = busy * whole.held;
  const all = free + held;
  const gaveUp = (busy * whole.gaveUp) / all;
  return {
    waiting: held / all,
    abandoning: gaveUp,
    meanWait: gaveUp / impatience,
    answeredWithin: (time) => Math.min(1, (free + busy * curve.area(time, (endured) => Math.exp(-endured))) / all),
  };
}
