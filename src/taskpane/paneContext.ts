import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../excel/desk';
import type { Language } from '../functions';
import type { Commands, Dispatch } from './state/commands';
import type { PaneState } from './state/state';
import type { Texts } from './texts';

/** What every view needs. */
export interface Pane {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly desk: Desk;
  readonly commands: Commands;
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
