import type { Preferences, Selection, WorkbookFault } from '../../desk';
import type { Language } from '../../functions';
import type { PaneTexts, PaneView } from './view';

export type Say = (texts: PaneTexts) => string;

/** What the pane has to say about the last thing that was asked of it; in whatever language it shows. */
export interface Notice {
  readonly tone: 'success' | 'error';
  readonly say: Say;
  /** What Office said, for those who look after the add-in. */
  readonly detail?: string;
}

/** Something that waits for a person's leave. */
export interface Confirmation<S = Say> {
  readonly say: S;
  /** What the button says that gives leave. */
  readonly yes: S;
  readonly run: () => void;
  /** Asked under the form that it came from, and not at the end of the view. */
  readonly inForm?: boolean;
}

/** What came of a thing that was asked for. */
export type Answer<S = Say> =
  | { readonly type: 'done'; readonly say: S; readonly used?: string }
  | { readonly type: 'refused'; readonly say: S }
  | { readonly type: 'leaveAsked'; readonly confirmation: Confirmation<S> }
  | { readonly type: 'dismissed' };

/** What the views share. */
export interface PaneState {
  readonly language: Language;
  /** The id of the view that shows. */
  readonly view: string;
  /** Whether the introduction stands in the place of the view. */
  readonly welcome: boolean;
  readonly selection: Selection | null;
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly confirmation: Confirmation | null;
  /** Names of functions that were put into a sheet, the last one first. */
  readonly recent: readonly string[];
  /** What is a view's own, by its id. */
  readonly own: Readonly<Record<string, unknown>>;
}

export type PaneEvent =
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'viewChosen'; readonly view: string }
  | { readonly type: 'welcomeChosen'; readonly open: boolean }
  | { readonly type: 'selectionMoved'; readonly selection: Selection | null }
  | { readonly type: 'inView'; readonly view: string; readonly event: unknown }
  | { readonly type: 'started' }
  | { readonly type: 'failed'; readonly fault: WorkbookFault; readonly detail: string }
  /** What was asked about is no longer the case. */
  | { readonly type: 'questionOutdated' }
  | Answer;

export type Dispatch = (event: PaneEvent) => void;

const FIRST_VIEW = 'functions';

export function initialState(views: readonly PaneView[], language: Language, remembered: Preferences): PaneState {
  return {
    language,
    view: FIRST_VIEW,
    welcome: !remembered.welcomed,
    selection: null,
    busy: false,
    notice: null,
    confirmation: null,
    recent: remembered.recent,
    own: Object.fromEntries(views.map((view) => [view.id, view.state(remembered)])),
  };
}

/** Nothing hangs over from what was asked before. */
const SETTLED = { busy: false, notice: null, confirmation: null } as const;

export function reducerOf(views: readonly PaneView[]) {
  return function reduce(state: PaneState, event: PaneEvent): PaneState {
    switch (event.type) {
      case 'languageChosen':
        return { ...state, language: event.language };
      case 'viewChosen':
        return views.some(({ id }) => id === event.view)
          ? { ...state, ...SETTLED, view: event.view, welcome: false }
          : state;
      case 'welcomeChosen':
        return { ...state, ...SETTLED, welcome: event.open };
      case 'selectionMoved':
        return { ...state, selection: event.selection };
      case 'questionOutdated':
        return { ...state, confirmation: null };
      case 'inView': {
        const { view: id } = event;
        const own = views.find((view) => view.id === id)?.reduce(state.own[id], event.event);
        return { ...state, own: { ...state.own, [id]: own } };
      }
      default:
        return answered(state, event);
    }
  };
}

function answered(state: PaneState, event: Answer | Extract<PaneEvent, { type: 'started' | 'failed' }>): PaneState {
  const settled = { ...state, ...SETTLED };
  switch (event.type) {
    case 'started':
      return { ...settled, busy: true };
    case 'leaveAsked':
      return { ...settled, confirmation: event.confirmation };
    case 'done':
      return {
        ...settled,
        notice: { tone: 'success', say: event.say },
        recent: event.used === undefined ? state.recent : usedFirst(state.recent, event.used),
      };
    case 'refused':
      return { ...settled, notice: { tone: 'error', say: event.say } };
    case 'failed': {
      const detail = event.fault === 'unexpected' ? { detail: event.detail } : {};
      return { ...settled, notice: { tone: 'error', say: ({ frame }) => frame.fault(event.fault), ...detail } };
    }
    case 'dismissed':
      return settled;
  }
}

const MOST_RECENT = 5;

function usedFirst(recent: readonly string[], used: string): readonly string[] {
  return [used, ...recent.filter((name) => name !== used)].slice(0, MOST_RECENT);
}
