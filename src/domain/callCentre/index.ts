export { aiSaving, callRatio, callShare, callSums, categoryKey } from './calls';
export { erlangA } from './erlangA';
export { erlangB, erlangC } from './erlang';
export { abandonmentRate, averageWait, occupancy, serviceLevel, trafficOf } from './queue';
export type { Queue } from './queue';
export { agentsNeeded, MAX_AGENTS, seatsFor } from './seats';
