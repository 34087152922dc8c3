import type { FoundStuck, RepairReport } from './onRequest/stuck';
import type { CopyNote, CopyRequest, HostFacts, KeptFormula } from '../../../desk';
import type { SelfTestReport } from './selfTest/results';

/** What a person chose about a copy of values. */
export interface CopyChoices {
  readonly sheets: Extract<CopyRequest['sheets'], string>;
  readonly formulas: 'ours' | 'all';
  readonly keep: CopyRequest['keep'];
}

/** How far the self-test is, once somebody asked for it. */
type SelfTestState =
  | { readonly state: 'asked' }
  | { readonly state: 'running'; readonly done: number; readonly stop: () => void }
  | { readonly state: 'finished'; readonly report: SelfTestReport; readonly day: string };

export interface ShareState {
  readonly choices: CopyChoices;
  /** Whether formulas can be kept as comments; not before the host was asked. */
  readonly comments: boolean;
  /** What is to be known of the last copy. */
  readonly notes: readonly CopyNote[];
  /** What became values in the last copy that needs no add-in. */
  readonly kept: readonly KeptFormula[];
  readonly facts: HostFacts | null;
  /** Whether MYNA loads with this workbook; null as long as Excel was not asked, or in the workbench. */
  readonly startup: 'on' | 'off' | 'unsupported' | null;
  /** Formulas to be entered again; null before they were looked for. */
  readonly found: FoundStuck | null;
  readonly repaired: RepairReport | null;
  /** Cells that were at #BUSY! and were calculated: no cell is twice, as long as the pane stands. */
  readonly calculated: readonly string[];
  /** As typed: how many months a delivery plan is to have. */
  readonly months: string;
  /** The clipboard was refused: the text is shown for a person to copy. */
  readonly copyByHand: boolean;
  readonly selfTest: SelfTestState | null;
}

export type ShareEvent =
  | { readonly type: 'choice'; readonly choice: Partial<CopyChoices> }
  | { readonly type: 'monthsTyped'; readonly months: string }
  | { readonly type: 'commentsOffered' }
  | { readonly type: 'copied'; readonly notes: readonly CopyNote[] }
  | { readonly type: 'nativeMade'; readonly kept: readonly KeptFormula[] }
  | { readonly type: 'diagnosed'; readonly facts: HostFacts }
  | { readonly type: 'stuckFound'; readonly found: FoundStuck }
  | { readonly type: 'repaired'; readonly report: RepairReport; readonly calculated: readonly string[] }
  | { readonly type: 'startupTold'; readonly startup: 'on' | 'off' | 'unsupported' }
  | { readonly type: 'clipboardRefused' }
  | { readonly type: 'selfTest'; readonly selfTest: SelfTestState | null };

export const initialShare: ShareState = {
  choices: { sheets: 'active', formulas: 'ours', keep: 'none' },
  comments: false,
  notes: [],
  kept: [],
  facts: null,
  startup: null,
  found: null,
  repaired: null,
  calculated: [],
  months: '12',
  copyByHand: false,
  selfTest: null,
};

export function reduceShare(state: ShareState, event: ShareEvent): ShareState {
  switch (event.type) {
    case 'choice':
      return { ...state, choices: { ...state.choices, ...event.choice } };
    case 'monthsTyped':
      return { ...state, months: event.months };
    case 'commentsOffered':
      return { ...state, comments: true };
    case 'copied':
      return { ...state, notes: event.notes };
    case 'nativeMade':
      return { ...state, kept: event.kept };
    case 'diagnosed':
      return { ...state, facts: event.facts, copyByHand: false };
    case 'startupTold':
      return { ...state, startup: event.startup };
    case 'stuckFound':
      return { ...state, found: event.found, repaired: null };
    case 'repaired':
      return { ...state, repaired: event.report, calculated: [...state.calculated, ...event.calculated] };
    case 'clipboardRefused':
      return { ...state, copyByHand: true };
    case 'selfTest':
      return { ...state, selfTest: event.selfTest };
  }
}
