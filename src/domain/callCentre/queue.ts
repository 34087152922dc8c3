import { fail } from '../fault';
import { complementOf, roundToPrecision } from '../numerals';
import { erlangA, erlangC } from './erlang';

/** Calls in a period, the time one takes, and the agents who answer; all times in seconds. */
export interface Queue {
  readonly calls: number;
  readonly handlingTime: number;
  readonly agents: number;
  readonly period: number;
  /** Mean time after which a waiting caller gives up; left out where everybody waits. */
  readonly patience?: number | undefined;
}

export function trafficOf({ calls, handlingTime, period }: Omit<Queue, 'agents'>): number {
  return (calls * handlingTime) / period;
}

/** Share of all calls that are answered within `target` seconds. */
export function serviceLevel(queue: Queue, target: number): number {
  const { agents, handlingTime, patience } = queue;
  const traffic = trafficOf(queue);
  if (traffic === 0) return 1;
  if (patience !== undefined) {
    return erlangA(traffic, agents, handlingTime / patience).answeredWithin(target / handlingTime);
  }
  if (traffic >= agents) return 0;
  return 1 - erlangC(traffic, agents) * Math.exp(((traffic - agents) * target) / handlingTime);
}

/** Mean wait of all calls in seconds, answered or not. */
export function averageWait(queue: Queue): number {
  const { agents, handlingTime, patience } = queue;
  const traffic = trafficOf(queue);
  if (traffic === 0) return 0;
  if (patience !== undefined) return erlangA(traffic, agents, handlingTime / patience).meanWait * handlingTime;
  if (traffic >= agents) return fail('overloaded', { traffic, agents, needed: Math.floor(traffic) + 1 });
  return (erlangC(traffic, agents) * handlingTime) / (agents - traffic);
}

/** Share of calls whose callers give up before they are answered. */
export function abandonmentRate(queue: Queue & { readonly patience: number }): number {
  const traffic = trafficOf(queue);
  return traffic === 0 ? 0 : erlangA(traffic, queue.agents, queue.handlingTime / queue.patience).abandoning;
}

/** Share of the agents' time that calls take. */
export function occupancy(queue: Queue): number {
  const traffic = trafficOf(queue);
  const { patience } = queue;
  const lost = patience === undefined ? 0 : abandonmentRate({ ...queue, patience });
  return (traffic * (1 - lost)) / queue.agents;
}

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
