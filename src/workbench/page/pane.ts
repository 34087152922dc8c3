import { PreferenceStore } from '../../desk';
import type { Desk, PreferenceStorage } from '../../desk';
import type { Language } from '../../functions';
import { sayNotLoaded, showPane } from '../../taskpane';
import type { PaneHost } from '../../taskpane';

type Close = () => void;

/** Where the add-in's own pages keep them too: what is chosen in one is chosen in both. */
const STORAGE: PreferenceStorage = {
  get: (name) => {
    try {
      return JSON.parse(localStorage.getItem(`@myna/${name}`) ?? 'null') as unknown;
    } catch {
      // A browser may refuse its storage.
      return null;
    }
  },
  set: (name, value) => localStorage.setItem(`@myna/${name}`, JSON.stringify(value)),
};

/** The task pane beside the grid. Its frame stands in the page from the start; the rest of it loads while the grid does. */
export class Pane {
  private readonly preferences = new PreferenceStore(STORAGE);
  private first: ((desk: Desk) => void) | undefined;
  private opened: Promise<Close>;

  constructor(
    private readonly place: HTMLElement,
    private readonly language: Language,
  ) {
    // The page's own language comes before the browser's, by which shell.js has chosen.
    place.lang = this.shownLanguage;
    this.opened = this.open(new Promise((give) => (this.first = give)));
  }

  /** For another workbook the pane begins anew. */
  show(desk: Desk): void {
    if (!this.first) {
      this.opened = this.opened.then((close) => {
        close();
        return this.open(Promise.resolve(desk));
      });
    }
    this.first?.(desk);
    this.first = undefined;
  }

  private get shownLanguage(): Language {
    return this.preferences.read().language ?? this.language;
  }

  private open(desk: Promise<Desk>): Promise<Close> {
    return showPane(this.place, this.host(desk)).catch(
      () => new Promise((again) => sayNotLoaded(this.place, () => again(this.open(desk)))),
    );
  }

  private async host(desk: Promise<Desk>): Promise<PaneHost> {
    return {
      desk: await desk,
      store: this.preferences,
      language: this.shownLanguage,
      background: null,
      customFunctions: true,
      part: true,
      fromFile: window.location.protocol === 'file:',
    };
  }
}
