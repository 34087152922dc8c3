/** Excel's own results as the judge of the engine's. */
export { Judge } from './judge';
export { filledCells } from './judged';
export type { JudgedState, WhyKept } from './judged';
export { circleList, LiveCircles } from './liveCircles';
export { LiveJudge, noteIn, notCalculated } from './liveJudge';
export type { ResultNote } from './liveJudge';
export { outlineOf } from './outline';
export { whyText } from './texts';
