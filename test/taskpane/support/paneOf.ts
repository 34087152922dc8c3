import type { Preferences } from '../../../src/desk';
import { actionsOf } from '../../../src/taskpane/pane/actions';
import type { ViewActions } from '../../../src/taskpane/pane/actions';
import { initialState, reducerOf } from '../../../src/taskpane/pane/state';
import type { PaneEvent, PaneState } from '../../../src/taskpane/pane/state';
import type { PaneView, ViewTexts } from '../../../src/taskpane/pane/view';
import { VIEWS } from '../../../src/taskpane/views';
import { TEXTS } from './bothLanguages';

export const NOTHING_REMEMBERED: Preferences = { language: null, recent: [], tariffDay: null, welcomed: true };

const reduce = reducerOf(VIEWS);

/** The pane's state, as it is after what one of its views has told it. */
export class PaneOf<State, Event, Texts extends ViewTexts> {
  state: PaneState = initialState(VIEWS, 'ja', NOTHING_REMEMBERED);
  /** The kinds of what was told, one after the other. */
  readonly seen: string[] = [];
  readonly actions: ViewActions<Event, Texts>;

  constructor(private readonly view: PaneView<State, Event, Texts>) {
    this.actions = actionsOf<Event, Texts>(view.id, this.dispatch);
  }

  readonly dispatch = (event: PaneEvent): void => {
    this.state = reduce(this.state, event);
    this.seen.push(event.type);
  };

  /** The state of the view itself. */
  get own(): State {
    return this.state.own[this.view.id] as State;
  }

  notice(language: 'ja' | 'en' = 'ja'): string | undefined {
    return this.state.notice?.say(TEXTS[language]);
  }

  question(): string | undefined {
    return this.state.confirmation?.say(TEXTS.ja);
  }
}
