import type { OwnTable } from '../../../analysis/ownFigures';
import { useView } from '../../pane/context';
import type { OutlookViewTexts } from './texts/ja';

export interface OutlookState {
  /** Its name; empty for all of them. */
  readonly prefecture: string;
  /** What a person typed to find a body. */
  readonly search: string;
  /** The code of the chosen body. */
  readonly code: string | null;
  /** As typed. */
  readonly months: string;
  /** Figures of the chosen body's own, as they stood in the sheet when they were read; null for the estimate alone. */
  readonly own: OwnTable | null;
}

export type OutlookEvent =
  | { readonly type: 'prefectureChosen'; readonly prefecture: string }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'bodyChosen'; readonly code: string }
  | { readonly type: 'exampleChosen' }
  | { readonly type: 'monthsTyped'; readonly months: string }
  | { readonly type: 'ownRead'; readonly own: OwnTable }
  | { readonly type: 'ownTakenAway' };

export const initialOutlook: OutlookState = { prefecture: '', search: '', code: null, months: '36', own: null };

/** 川崎市, which tells of its own renewals in one of the documents (seeds/002). */
const EXAMPLE = { prefecture: '神奈川県', search: '', code: '141305' };

export function reduceOutlook(state: OutlookState, event: OutlookEvent): OutlookState {
  const next = reduced(state, event);
  // They are those of the body that was chosen when they were read.
  return next.code === state.code ? next : { ...next, own: null };
}

function reduced(state: OutlookState, event: OutlookEvent): OutlookState {
  switch (event.type) {
    case 'prefectureChosen':
      return { ...state, prefecture: event.prefecture, search: '', code: null };
    case 'searched':
      return { ...state, search: event.search };
    case 'bodyChosen':
      return { ...state, code: event.code };
    case 'exampleChosen':
      return { ...state, ...EXAMPLE };
    case 'monthsTyped':
      return { ...state, months: event.months };
    case 'ownRead':
      return { ...state, own: event.own };
    case 'ownTakenAway':
      return { ...state, own: null };
  }
}

/** What the parts of this view share. */
export function useOutlook() {
  return useView<OutlookState, OutlookEvent, OutlookViewTexts>('outlook');
}
