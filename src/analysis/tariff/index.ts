export { changed, compareTariffs, ratesOfDay } from './compareTariffs';
export type { RateChange } from './compareTariffs';
export { counts, effectsOf, totalDifference } from './effects';
export type { CellRead, CellsByReference, Effect, Obstacle } from './effects';
export type { CellsReference, Names } from './operands';
export { readOwnTariff } from './ownTariff';
export type { OwnTariff, TariffFault } from './ownTariff';
export { cellsRead, referenceKey, tariffUses } from './tariffUses';
export type { FormulaCell, TariffUse } from './tariffUses';
