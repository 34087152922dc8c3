import type { FocusedCell, WorkbookFault } from '../../../desk';
import type { ResolvedCall } from '../../../analysis/formula';
import type { Explainable } from '../../../analysis/explain';
import { useView } from '../../pane/context';
import type { ExplainTexts } from './texts/ja';

/** The selected cell, and the calls in its formula with what their arguments hold. */
export interface Subject {
  readonly focus: FocusedCell;
  readonly calls: readonly ExplainedCall[];
}

export interface ExplainedCall extends ResolvedCall {
  /** As it stands in the formula. */
  readonly text: string;
  /** Null where no function has that name. */
  readonly told: Explainable | null;
}

export interface ExplainState {
  /** Null until a cell was read. */
  readonly subject: Subject | null;
  readonly fault: { readonly fault: WorkbookFault; readonly detail: string } | null;
  /** Which of several calls side by side is explained. */
  readonly chosen: number;
  /** Whether long tables show all their rows. */
  readonly full: boolean;
  /** Rises with every wish to read the cells again. */
  readonly asked: number;
}

export type ExplainEvent =
  | { readonly type: 'read'; readonly subject: Subject }
  | { readonly type: 'unreadable'; readonly fault: WorkbookFault; readonly detail: string }
  | { readonly type: 'callChosen'; readonly index: number }
  | { readonly type: 'allRowsWanted' }
  | { readonly type: 'askedAgain' };

export const initialExplain: ExplainState = { subject: null, fault: null, chosen: 0, full: false, asked: 0 };

export function reduceExplain(state: ExplainState, event: ExplainEvent): ExplainState {
  switch (event.type) {
    case 'read':
      return {
        ...state,
        ...(isSame(state.subject, event.subject) ? {} : { chosen: 0, full: false }),
        subject: event.subject,
        fault: null,
      };
    case 'unreadable':
      return { ...state, subject: null, fault: { fault: event.fault, detail: event.detail } };
    case 'callChosen':
      return { ...state, chosen: event.index, full: false };
    case 'allRowsWanted':
      return { ...state, full: true };
    case 'askedAgain':
      return { ...state, asked: state.asked + 1 };
  }
}

/** The same formula of the same cell, perhaps seen from another cell of its spill. */
function isSame(before: Subject | null, after: Subject): boolean {
  return before?.focus.anchor === after.focus.anchor && before.focus.formula === after.focus.formula;
}

/** What the parts of this view share. */
export const useExplain = () => useView<ExplainState, ExplainEvent, ExplainTexts>('explain');
