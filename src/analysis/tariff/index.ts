export { changed, compareTariffs, ratesOfDay } from './compareTariffs';
export type { RateChange } from './compareTariffs';
export { counts, effectsOf, totalDifference } from './effects';
export type { Effect, Obstacle } from './effects';
export { cellsRead, referenceKey, tariffUses } from './tariffUses';
export { readOwnTariff } from './ownTariff';
export type { TariffFault } from './ownTariff';
