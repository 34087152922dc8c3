interface Setting {
  readonly traffic: number;
  readonly agents: number;
  readonly impatience: number;
  readonly time: number;
  readonly arrivals: number;
  readonly seed: number;
}

/** Calls one by one, first come first served, each leaving when its patience runs out. Times in units of handling. */
export function simulateQueue({ traffic, agents, impatience, time, arrivals, seed }: Setting) {
  const random = mulberry32(seed);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const freeAt = new Array<number>(agents).fill(0);
  let now = 0;
  let [gaveUp, answered, waited] = [0, 0, 0];
  for (let arrival = 0; arrival < arrivals; arrival++) {
    now += exponential(1 / traffic);
    const agent = freeAt.indexOf(Math.min(...freeAt));
    const wait = Math.max(0, freeAt[agent]! - now);
    const patience = exponential(1 / impatience);
    waited += Math.min(wait, patience);
    if (patience < wait) {
      gaveUp++;
      continue;
    }
    freeAt[agent] = now + wait + exponential(1);
    if (wait <= time) answered++;
  }
  return { abandoning: gaveUp / arrivals, answered: answered / arrivals, meanWait: waited / arrivals };
}

/** A small generator with a seed, so that the test sees the same calls every time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
