import type { Declaration } from '../core/declaration';
import { ABANDONRATE, ASA, SERVICELEVEL } from './waiting';
import { AISAVING } from './aiSaving';
import { CALLRATIO } from './callRatio';
import { CALLSHARE } from './callShare';
import { ERLANGB, ERLANGC } from './erlang';
import { SEATS } from './seats';

export const CALL_CENTRE_FUNCTIONS: readonly Declaration[] = [
  CALLRATIO,
  CALLSHARE,
  ERLANGB,
  ERLANGC,
  SERVICELEVEL,
  ASA,
  ABANDONRATE,
  SEATS,
  AISAVING,
];

export { CALL_CENTRE_FAULTS } from './faults';
