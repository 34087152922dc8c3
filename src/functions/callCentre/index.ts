import type { Declaration } from '../core/declaration';
import { ABANDONRATE } from './abandonRate';
import { AISAVING } from './aiSaving';
import { ASA } from './asa';
import { CALLRATIO } from './callRatio';
import { CALLSHARE } from './callShare';
import { ERLANGB } from './erlangB';
import { ERLANGC } from './erlangC';
import { SEATS } from './seats';
import { SERVICELEVEL } from './serviceLevel';

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
