export { ownAgainstEstimate, ownHeadings, readOwnTable } from './table';
export type { OwnCells, OwnTable } from './table';
export { OWN_TEXTS } from './texts';
