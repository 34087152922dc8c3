import type { Language } from '../../functions';
import type { Grid, ShownBook } from '../../engine/grid';
import { BookSession } from './session';
import { download, FileTasks } from './fileTasks';
import { DropArea, listenForShortcuts } from './pageInput';
import './files.css';
import { GridScreen } from './gridScreen';
import type { KeepingState } from './keeping';
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

/** Opening, saving and keeping workbooks: the toolbar, the keys, files dropped on the page or on a frame in it. */
export class Files {
  private readonly toolbar: Toolbar;
  private session: BookSession | undefined;
  private readonly drops: DropArea;

  constructor(private readonly language: Language) {
    this.toolbar = new Toolbar(language);
    this.drops = new DropArea(document.getElementById('drop-hint')!, (files) => void this.session?.open(files));
  }

  /** Shows the first workbook; `join` hears of it and of each that takes its place. */
  start(grid: Grid, { shelf, keeping, kept }: Found, join: (shown: ShownBook) => () => void): void {
    const { language, toolbar } = this;
    const session = new BookSession({
      screen: new GridScreen(grid, language, join),
      files: new FileTasks(language),
      shelf,
      keeping,
      talk: dialogTalk(language),
      hand: download,
      view: (view) => toolbar.show(view),
      language,
    });
    session.start(kept);
    this.session = session;
    toolbar.start({
      open: (files) => void session.open(files),
      save: () => void session.save(),
      startNew: () => void session.startNew(),
      showSample: () => void session.showSample(),
      forget: () => void session.forget(),
    });
    this.watch(window);
    window.addEventListener('beforeunload', (event) => {
      if (session.leaving()) event.preventDefault();
    });
  }

  /** Keys and drops in a frame are not heard by the page around it. */
  watchFrame(frame: HTMLIFrameElement): void {
    const watch = (): void => {
      if (frame.contentWindow) this.watch(frame.contentWindow);
    };
    const { readyState, URL: address } = frame.contentDocument ?? {};
    // The first pane may have loaded before the grid did.
    if (readyState === 'complete' && address !== 'about:blank') watch();
    else frame.addEventListener('load', watch);
  }

  private watch(page: EventTarget): void {
    this.drops.watch(page);
    listenForShortcuts(page, { o: () => this.toolbar.choose(), s: () => void this.session?.save() });
  }
}
