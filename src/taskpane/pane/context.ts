import type { Desk, PreferenceStore } from '../../desk';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../../functions';
import { actionsOf } from './actions';
import type { ViewActions } from './actions';
import type { Dispatch, PaneState } from './state';
import type { PaneTexts, ViewTexts } from './view';

/** What the pane stands on. */
export interface PaneHost {
  readonly desk: Desk;
  readonly store: Pick<PreferenceStore, 'read' | 'write'>;
  readonly language: Language;
  /** The colour that is behind the pane, `#RRGGBB`; null where nobody says. */
  readonly background: string | null;
  /** Whether formulas can call our functions. */
  readonly customFunctions: boolean;
  /** Hears of every language that shows, with the pane's title in it. */
  readonly onLanguage?: (language: Language, title: string) => void;
  /** The pane is a part of a page that has a `main` of its own. */
  readonly part?: boolean;
  /** The page was opened from a file and not from a server. */
  readonly fromFile?: boolean;
}

/** Where there is no workbook to speak to: the page is open by itself, or Microsoft's library did not come. */
export interface NoWorkbook {
  readonly missing: 'workbook' | 'library';
  readonly language: Language;
  readonly background: string | null;
}

/** What every view and every part of the pane can ask for. */
export interface Pane {
  readonly state: PaneState;
  readonly texts: PaneTexts;
  readonly desk: Desk;
  readonly fromFile?: boolean | undefined;
  readonly dispatch: Dispatch;
  /** Shows it, and remembers it on this machine. */
  readonly chooseLanguage: (language: Language) => void;
  /** Shows the pane from its beginning, whatever it scrolls in. */
  readonly scrollToTop: () => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view outside of the pane');
  return pane;
}

/** What is a view's own, beside what the pane shares with all of them. */
export interface OwnView<State, Event, Texts> {
  readonly state: State;
  readonly texts: Texts;
  readonly actions: ViewActions<Event, Texts>;
  readonly pane: Pane;
}

/** For the parts of the view `id`, which says in its own folder what its state, events and texts are. */
export function useView<State, Event, Texts extends ViewTexts>(id: string): OwnView<State, Event, Texts> {
  const pane = usePane();
  const actions = useMemo(() => actionsOf<Event, Texts>(id, pane.dispatch), [id, pane.dispatch]);
  return { state: pane.state.own[id] as State, texts: pane.texts.views[id] as Texts, actions, pane };
}
