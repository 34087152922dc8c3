/** What the view of reference data computes: large, and loaded with the catalogue. */
export {
  cellsRead,
  changed,
  compareTariffs,
  counts,
  effectsOf,
  ratesOfDay,
  readOwnTariff,
  referenceKey,
  tariffUses,
  totalDifference,
} from '../../analysis/tariff';
export { markText } from '../../analysis/table';
export { TARIFF_HEADER } from '../../functions/postage/tariffTable';
export { isKept, keptTable } from './keptTables';
export { documents, readReference } from './readReference';
