export { explain, ROW_LIMIT } from './explain';
export type { Explainable } from './explain';
export type { ArgumentLine, Explanation, FailureNote } from './types';
export type { Step, Table } from '../../functions/explanations';
