import compiledJson from '../../generated/reference.json';
import prefecturesJson from '../../generated/prefectures.json';
import type { CompiledReference, CompiledSeries } from './compiled';
import { openReference } from './openReference';

// TypeScript reads a JSON tuple as an array of a union, so the interface has to be asserted; compile() is what builds it.
const reference = openReference(compiledJson as unknown as CompiledReference, [
  prefecturesJson as unknown as CompiledSeries,
]);

export const {
  referenceTables,
  findTable,
  validityRules,
  announcedRules,
  postageRates,
  postalSizeLimits,
  postalServiceTitles,
  dataVersion,
} = reference;
export { VALIDITY_TABLE } from './validityRules';
export type { AnnouncedRule } from './validityRules';
export { holidayDays, nationalHolidays } from './holidays';
export { postalServiceIds } from './types';
export type {
  Cell,
  CellType,
  PostalService,
  PostalSizeLimit,
  ReferenceColumn,
  ReferenceTable,
  TableSource,
} from './types';
