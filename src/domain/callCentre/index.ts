export { aiSaving, callRatio, callShare, callSums, categoryKey } from './calls';
export { erlangA, erlangB, erlangC } from './erlang';
export {
  abandonmentRate,
  agentsNeeded,
  averageWait,
  MAX_AGENTS,
  occupancy,
  seatsFor,
  serviceLevel,
  trafficOf,
} from './queue';
export type { Queue } from './queue';
