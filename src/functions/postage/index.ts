import type { Declaration } from '../core/declaration';
import { MAILCLASS } from './mailClass';
import { MAILCOST, MAILCOSTBANDS } from './mailCost';
import { MAILCOSTCOMPARE } from './mailCostCompare';
import { MAILTIER } from './mailTier';
import { POSTAGE } from './postage';
import { TARIFF } from './tariff';

export const POSTAGE_FUNCTIONS: readonly Declaration[] = [
  MAILCLASS,
  POSTAGE,
  TARIFF,
  MAILCOST,
  MAILCOSTBANDS,
  MAILCOSTCOMPARE,
  MAILTIER,
];

export { POSTAGE_FAULTS } from './faults';
export { builtInTariff, sizeLimits } from './prices';
export { serviceWords, titleOf } from './serviceNames';
export {
  COLUMN_READERS,
  needsLimit,
  REQUIRED_COLUMNS,
  sameTier,
  TARIFF_HEADER,
  TARIFF_HEADINGS,
  tariffColumnOf,
  tariffFromTable,
} from './tariffTable';
export type { TariffColumn } from './tariffTable';
