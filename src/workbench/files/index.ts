import type { Language } from '../../functions';
import type { NativeCopy } from '../../desk';
import type { Grid, ShownBook } from '../../engine/grid';
import { BookSession } from './session';
import { download, FileTasks } from './fileTasks';
import { listenForShortcuts } from '../common/shortcuts';
import { watchDrops } from './pageInput';
import './files.css';
import { GridScreen } from './gridScreen';
import type { KeepingState } from './keeping';
import { OpeningMark, rescue } from './rescue';
import { browserShelf, claimShelf } from './shelf';
import type { Kept, Shelf } from './shelf';
import { dialogTalk } from './talk';
import { Toolbar } from './toolbar';

interface Found {
  readonly shelf: Shelf;
  readonly keeping: KeepingState;
  readonly kept: Kept;
}

/** What this browser kept of the last visit. Asked for early, it is there when the grid is. */
export async function findKept(): Promise<Found> {
  const shelf = browserShelf();
  if (!(await claimShelf())) return { shelf, keeping: 'otherTab', kept: undefined };
  try {
    return { shelf, keeping: 'on', kept: await shelf.load() };
  } catch {
    // A private window, or a browser that was told to store nothing.
    return { shelf, keeping: 'cannot', kept: undefined };
  }
}

/** Undefined where the browser was told to store nothing: asking for it is an error there. */
function markStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Opening, saving and keeping workbooks: the toolbar, the keys, files dropped on the page. */
export class Files {
  private readonly toolbar: Toolbar;
  private session: BookSession | undefined;

  constructor(private readonly language: Language) {
    this.toolbar = new Toolbar(language);
  }

  /** Shows the first workbook; `join` hears of it and of each that takes its place. */
  start(grid: Grid, { shelf, keeping, kept }: Found, join: (shown: ShownBook) => () => void): void {
    const { language, toolbar } = this;
    const screen = new GridScreen(grid, language, join);
    const talk = dialogTalk(language);
    const session = new BookSession({
      screen,
      files: new FileTasks(language),
      shelf,
      keeping,
      talk,
      hand: download,
      view: (view) => toolbar.show(view),
      language,
    });
    this.session = session;
    const mark = new OpeningMark(markStore());
    // Whoever leaves a page that still answers has seen no copy that freezes it.
    window.addEventListener('pagehide', () => mark.end());
    const isLost = kept !== undefined && mark.begin();
    const isShown = session.start(kept, !isLost);
    void screen.settled().then(() => mark.end());
    // Of a browser that stores nothing there is nothing to tell.
    rescue(isShown ? undefined : kept, { shelf, talk, hand: download }).catch(() => undefined);
    toolbar.start({
      open: (files) => void session.open(files),
      save: () => void session.save(),
      startNew: () => void session.startNew(),
      showSample: () => void session.showSample(),
      forget: () => void session.forget(),
    });
    watchDrops(document.getElementById('drop-hint')!, (files) => void session.open(files));
    listenForShortcuts({ o: () => toolbar.choose(), s: () => void session.save() });
    window.addEventListener('beforeunload', (event) => {
      if (session.leaving()) event.preventDefault();
    });
  }

  /** For the pane, which stands beside a workbook that is shown. */
  copyWithoutAddIn(): Promise<NativeCopy> {
    return this.session!.copyWithoutAddIn();
  }
}
