/** Excel's own results as the judge of the engine's. */
export { Judge } from './judge';
export { filledCells } from './judged';
export type { WhyKept } from './judged';
export { whyText } from './texts';
