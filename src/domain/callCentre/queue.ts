import { fail } from '../fault';
import { erlangA } from './erlangA';
import { erlangC } from './erlang';

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
