import { roundToPrecision } from '../numerals';
import { plus } from './decimals';

export type Progress = 'onTrack' | 'behind' | 'ahead';

export interface FollowUp {
  readonly difference: number;
  /** Actual ÷ plan; undefined where nothing was planned. */
  readonly rate: number | undefined;
  readonly progress: Progress;
}

/** The share of the plan by which the actual figure may differ from it. */
export const TOLERANCE = 0.1;

export function followUp(plan: number, actual: number, tolerance = TOLERANCE): FollowUp {
  const difference = plus(actual, -plan);
  const allowed = roundToPrecision(plan * tolerance);
  return {
    difference,
    rate: plan === 0 ? undefined : actual / plan,
    progress: difference > allowed ? 'ahead' : difference < -allowed ? 'behind' : 'onTrack',
  };
}
