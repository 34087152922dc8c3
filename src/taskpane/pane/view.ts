import type { Preferences } from '../../desk';
import type { JSX } from 'preact';
import type { Language } from '../../functions';
import { loadFrameTexts } from '../texts';
import type { FrameTexts } from '../texts';

/** What the pane itself says of a view. */
export interface ViewTexts {
  /** On its tab. */
  readonly tab: string;
  /** In the introduction: one sentence. */
  readonly purpose: string;
}

/** A view of the pane: all that the pane knows of it. */
export interface PaneView<State = unknown, Event = unknown, Texts extends ViewTexts = ViewTexts> {
  /** The name of its folder; the ribbon's button for it is made of it too. */
  readonly id: string;
  readonly View: () => JSX.Element;
  /** What the view starts with. */
  state(remembered: Preferences): State;
  reduce(state: State, event: Event): State;
  /** What of its state is remembered on this machine. */
  remember?(state: State): Partial<Preferences>;
  /**
   * Each language is loaded when it is first shown. All views name the same chunk for it (`pane-ja`, `pane-en`), so that the
   * texts of a language travel as one file.
   */
  readonly texts: Readonly<Record<Language, () => Promise<Texts>>>;
}

/** All that the pane says in one language. */
export interface PaneTexts {
  readonly frame: FrameTexts;
  readonly views: Readonly<Record<string, ViewTexts>>;
}

/** Loads it: its frame and every view, which travel as one file. */
export async function loadTexts(views: readonly PaneView[], language: Language): Promise<PaneTexts> {
  const [frame, ...own] = await Promise.all([
    loadFrameTexts(language),
    ...views.map(async ({ id, texts }) => [id, await texts[language]()] as const),
  ]);
  return { frame, views: Object.fromEntries(own) };
}
