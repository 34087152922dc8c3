import type { AuditReport, Progress } from '../../../analysis/audit';
import type { PlanMending, PlanReport } from '../../../analysis/plans';
import type { Text } from '../../../functions';
import type { Unread } from '../../../sheet';
import { useView } from '../../pane/context';
import type { CheckTexts } from './texts/ja';

export type Job = 'plans' | 'audit';
export type PlanInput = 'population' | 'delivered' | 'costs';

export interface Running extends Progress {
  readonly job: Job;
  readonly stop: () => void;
}

export interface CheckState {
  readonly inputs: Readonly<Record<PlanInput, string>>;
  readonly running: Running | null;
  /** Null before a check; without a report where no plan was found. */
  readonly plans: readonly PlanReport[] | null;
  /** What would mend a plan, or why nothing does, where somebody asked. */
  readonly mendings: ReadonlyMap<PlanReport, PlanMending | Text>;
  /** Cells in which plans were looked for, and that could not be read. */
  readonly unread: readonly Unread[];
  readonly audit: AuditReport | null;
}

export type CheckEvent =
  | { readonly type: 'inputTyped'; readonly input: PlanInput; readonly text: string }
  | { readonly type: 'jobStarted'; readonly job: Job; readonly stop: () => void }
  | { readonly type: 'jobProgressed'; readonly progress: Progress }
  | { readonly type: 'jobEnded' }
  | { readonly type: 'plansChecked'; readonly reports: readonly PlanReport[]; readonly unread: readonly Unread[] }
  | { readonly type: 'planMended'; readonly report: PlanReport; readonly mending: PlanMending | Text }
  | { readonly type: 'audited'; readonly report: AuditReport };

export const initialCheck: CheckState = {
  inputs: { population: '', delivered: '', costs: '' },
  running: null,
  plans: null,
  mendings: new Map(),
  unread: [],
  audit: null,
};

export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'inputTyped':
      return { ...state, inputs: { ...state.inputs, [event.input]: event.text } };
    case 'jobStarted':
      return {
        ...state,
        ...(event.job === 'plans' ? { plans: null, mendings: new Map(), unread: [] } : { audit: null }),
        running: { job: event.job, stop: event.stop, done: 0, sheet: '' },
      };
    case 'jobProgressed':
      return { ...state, running: state.running && { ...state.running, ...event.progress } };
    case 'jobEnded':
      return { ...state, running: null };
    case 'plansChecked':
      return { ...state, plans: event.reports, unread: event.unread };
    case 'planMended':
      return { ...state, mendings: new Map([...state.mendings, [event.report, event.mending]]) };
    case 'audited':
      return { ...state, audit: event.report };
  }
}

/** What the parts of this view share. */
export const useCheck = () => useView<CheckState, CheckEvent, CheckTexts>('check');
