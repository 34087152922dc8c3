import { fail } from '../fault';
import { complementOf, roundToPrecision } from '../numerals';
import { occupancy, serviceLevel, trafficOf } from './queue';
import type { Queue } from './queue';

export interface Goal {
  readonly level: number;
  readonly target: number;
  readonly maxOccupancy: number;
}

export const MAX_AGENTS = 1_000_000;

/** Binary fractions of shares are not exact: 8.5 calls for 10 agents are 85 %. */
const SLACK = 1e-12;

/** Fewest agents that reach the goal. Both parts of it only ever improve with one agent more, so halving finds them. */
export function agentsNeeded(demand: Omit<Queue, 'agents'>, goal: Goal): number {
  if (trafficOf(demand) === 0) return 0;
  const enough = (agents: number) => {
    const queue = { ...demand, agents };
    return occupancy(queue) <= goal.maxOccupancy + SLACK && serviceLevel(queue, goal.target) >= goal.level;
  };
  let [tooFew, sufficient] = bracket(enough, Math.ceil(trafficOf(demand)));
  while (sufficient - tooFew > 1) {
    const middle = Math.floor((tooFew + sufficient) / 2);
    if (enough(middle)) sufficient = middle;
    else tooFew = middle;
  }
  return sufficient;
}

/** Seats for which enough agents are present when the share `shrinkage` of them is away. */
export function seatsFor(agents: number, shrinkage: number): number {
  return Math.ceil(roundToPrecision(agents / complementOf(shrinkage)));
}

function bracket(enough: (agents: number) => boolean, start: number): [tooFew: number, sufficient: number] {
  let tooFew = 0;
  let agents = Math.min(start, MAX_AGENTS);
  for (let step = 1; !enough(agents); step *= 2) {
    if (agents === MAX_AGENTS) return fail('tooManyAgents', { maximum: MAX_AGENTS });
    tooFew = agents;
    agents = Math.min(agents + step, MAX_AGENTS);
  }
  return [tooFew, agents];
}
