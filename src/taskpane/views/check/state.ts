import type { AuditFinding, AuditReport, Progress } from '../../../analysis/audit';
import type { PlanMending } from '../../../analysis/plans';
import type { Text } from '../../../functions';
import { movedPlace, movedReference } from '../../../sheet';
import type { CellMove, Place, Unread } from '../../../sheet';
import { useView } from '../../pane/context';
import { identified, movedPlan, newsOf } from './plans';
import type { CheckedPlan, Given, JudgedPlan, News } from './plans';
import type { CheckTexts } from './texts/ja';

export type Job = 'plans' | 'audit';
export type PlanInput = 'population' | 'delivered' | 'costs';
export type Inputs = Readonly<Record<PlanInput, string>>;

export interface Running extends Progress {
  readonly job: Job;
  readonly stop: () => void;
}

export interface CheckState {
  readonly inputs: Inputs;
  readonly running: Running | null;
  /** Null before a check; empty where no plan was found. */
  readonly plans: readonly CheckedPlan[] | null;
  /** Of the plans that were checked: what was selected, null for all sheets, and the figures given. */
  readonly selection: Place | null;
  readonly given: Given;
  /** Cells in which plans were looked for, and that could not be read. */
  readonly unread: readonly Unread[];
  readonly audit: AuditReport | null;
  /** Whether plans are judged again as soon as they change. */
  readonly atOnce: boolean;
  /** The plans hold something else than what was judged. */
  readonly changed: boolean;
  /** Whether the book says what happens to its cells; null as long as it was not asked. */
  readonly watching: boolean | null;
  /** Cells may have moved without anybody saying where, since the plans were checked, or the book. */
  readonly lost: boolean;
  readonly auditLost: boolean;
  /** How often cells moved. */
  readonly moves: number;
  /** What came of judging plans again. */
  readonly news: News | null;
}

export type CheckEvent =
  | PlanEvent
  | { readonly type: 'inputTyped'; readonly input: PlanInput; readonly text: string }
  | { readonly type: 'atOnceChosen'; readonly atOnce: boolean }
  | { readonly type: 'jobStarted'; readonly job: Job; readonly stop: () => void }
  | { readonly type: 'jobProgressed'; readonly progress: Progress }
  | { readonly type: 'jobEnded' }
  | { readonly type: 'audited'; readonly report: AuditReport }
  | { readonly type: 'watched'; readonly watching: boolean }
  | { readonly type: 'unwatched' }
  | { readonly type: 'cellsMoved'; readonly move: CellMove }
  | { readonly type: 'cellsLost'; readonly sheet: string };

type PlanEvent =
  /** `moves` as they were before the plans were read. */
  | ({ readonly type: 'plansChecked'; readonly plans: readonly JudgedPlan[] } & Pick<
      CheckState,
      'selection' | 'given' | 'unread' | 'moves'
    >)
  | { readonly type: 'plansUnchanged' | 'plansOutdated' }
  | { readonly type: 'planMended'; readonly id: number; readonly mending: PlanMending | Text };

export const initialCheck: CheckState = {
  ...{ inputs: { population: '', delivered: '', costs: '' }, running: null, plans: null, selection: null },
  ...{ given: [null, null], unread: [], audit: null, atOnce: false, changed: false, watching: null, lost: false },
  ...{ auditLost: false, moves: 0, news: null },
};

export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'inputTyped':
      return { ...state, inputs: { ...state.inputs, [event.input]: event.text } };
    case 'atOnceChosen':
      return { ...state, atOnce: event.atOnce };
    case 'jobStarted':
      return {
        ...state,
        ...(event.job === 'plans' ? { news: null } : { audit: null }),
        running: { job: event.job, stop: event.stop, done: 0, sheet: '' },
      };
    case 'jobProgressed':
      return { ...state, running: state.running && { ...state.running, ...event.progress } };
    case 'jobEnded':
      return { ...state, running: null };
    case 'audited':
      return { ...state, audit: event.report, auditLost: false };
    case 'watched':
      return { ...state, watching: event.watching };
    case 'unwatched':
      return { ...state, watching: null, lost: state.plans !== null, auditLost: state.audit !== null };
    case 'cellsMoved':
      return moved(state, event.move);
    case 'cellsLost':
      return { ...state, moves: state.moves + 1, lost: state.plans !== null, auditLost: state.audit !== null };
    default:
      return ofPlans(state, event);
  }
}

function ofPlans(state: CheckState, event: PlanEvent): CheckState {
  switch (event.type) {
    case 'plansChecked': {
      const { selection, given, unread, moves } = event;
      const plans = identified(state.plans ?? [], event.plans);
      const news = newsOf(state.plans ?? [], plans);
      return { ...state, plans, selection, given, unread, news, changed: false, lost: moves !== state.moves };
    }
    case 'plansUnchanged':
      return { ...state, changed: false, lost: false };
    case 'plansOutdated':
      return { ...state, changed: true, news: null };
    case 'planMended': {
      const { id, mending } = event;
      return { ...state, plans: state.plans?.map((plan) => (plan.id === id ? { ...plan, mending } : plan)) ?? null };
    }
  }
}

function moved(state: CheckState, move: CellMove): CheckState {
  const { plans, selection, inputs, audit } = state;
  const { population, delivered, costs } = inputs;
  const reference = (text: string): string => movedReference(text, move);
  return {
    ...state,
    moves: state.moves + 1,
    plans: plans?.map((plan) => movedPlan(plan, move)) ?? null,
    // Where the selected cell is gone, the plan that it was in is meant.
    selection: selection && (movedPlace(selection, move) ?? plans?.[0]?.place ?? selection),
    inputs: { population: reference(population), delivered: reference(delivered), costs: reference(costs) },
    audit: audit && { ...audit, findings: audit.findings.flatMap((finding) => movedAudit(finding, move)) },
  };
}

/** A finding whose cells are gone is gone with them. */
function movedAudit(finding: AuditFinding, move: CellMove): AuditFinding[] {
  const place = movedPlace(finding.place, move);
  if (!place) return [];
  if (finding.kind !== 'total') return [{ ...finding, place }];
  const { parts } = finding.facts;
  return [{ ...finding, place, facts: { ...finding.facts, parts: movedPlace(parts, move) ?? parts } }];
}

/** What the parts of this view share. */
export const useCheck = () => useView<CheckState, CheckEvent, CheckTexts>('check');
