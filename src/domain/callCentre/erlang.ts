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
