import { erlangB } from './erlangB';

/** The share of calls that wait where everybody does; 1 where the traffic is more than the agents can carry. */
export function erlangC(traffic: number, agents: number): number {
  if (traffic >= agents) return 1;
  const blocking = erlangB(traffic, agents);
  return (agents * blocking) / (agents - traffic + traffic * blocking);
}
