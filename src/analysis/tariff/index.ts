export { changed, compareTariffs, ratesOfDay } from './compareTariffs';
export type { RateChange } from './compareTariffs';
export { counts, effectsOf, totalDifference } from './effects';
export type { CellRead, CellsByReference, Effect, Obstacle } from './effects';
export type { CellsReference, FormulaCell, Names, TariffUse } from './tariffUses';
export { cellsRead, referenceKey, tariffUses } from './tariffUses';
export { readOwnTariff } from './ownTariff';
export type { OwnTariff, TariffFault } from './ownTariff';
