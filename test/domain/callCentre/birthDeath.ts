/**
 * Erlang A a second way, for comparison: the probabilities of the birth-and-death chain summed state by state, and the wait of
 * a caller behind q others by uniformisation of the chain that empties the queue before him. Times in units of handling.
 */
export function birthDeath(traffic: number, agents: number, impatience: number) {
  const states = stationary(traffic, agents, impatience);
  const queued = states.slice(agents);
  const queueLength = queued.reduce((sum, probability, length) => sum + length * probability, 0);
  return {
    waiting: queued.reduce((sum, probability) => sum + probability, 0),
    abandoning: (impatience * queueLength) / traffic,
    meanWait: queueLength / traffic,
    answeredWithin: (time: number) => {
      const found = states.slice(0, agents).reduce((sum, probability) => sum + probability, 0);
      const reached = answeredBehind(queued.length, agents, impatience, time);
      return queued.reduce((sum, probability, ahead) => sum + probability * reached[ahead]!, found);
    },
  };
}

function stationary(traffic: number, agents: number, impatience: number): number[] {
  const logs = [0];
  for (let state = 1; ; state++) {
    const leaving = Math.min(state, agents) + Math.max(0, state - agents) * impatience;
    logs.push(logs[state - 1]! + Math.log(traffic / leaving));
    if (state > agents && traffic < leaving && logs[state]! < Math.max(...logs) - 45) break;
  }
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** For every number of callers ahead, the probability to be answered within the time. */
function answeredBehind(lengths: number, agents: number, impatience: number, time: number): number[] {
  const fastest = agents + lengths * impatience;
  const jumps = fastest * time;
  let reached = new Array<number>(lengths).fill(0);
  let poisson = Math.exp(-jumps);
  const answered = new Array<number>(lengths).fill(0);
  for (let jump = 1; jump < jumps + 12 * Math.sqrt(jumps + 10); jump++) {
    poisson *= jumps / jump;
    reached = reached.map((here, ahead) => {
      const advance = (agents + ahead * impatience) / fastest;
      const quit = impatience / fastest;
      return advance * (ahead === 0 ? 1 : reached[ahead - 1]!) + (1 - advance - quit) * here;
    });
    for (let ahead = 0; ahead < lengths; ahead++) answered[ahead]! += poisson * reached[ahead]!;
  }
  return answered;
}
