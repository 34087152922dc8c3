import type { Language } from '../../functions';
import { frameUrl } from '../host/frameUrl';
import { TEXTS } from '../common/texts';
import { newPane } from './newPane';
import type { PaneTalk } from './newPane';

const PANE_PAGE = 'taskpane.html';
/** So long the grid waits for the pane at most, in milliseconds; a pane that is closed paints nothing at all. */
const PATIENCE = 500;

/** The task pane on its way into its frame; what it says is kept for the book that will answer it. */
export interface OpenedPane extends PaneTalk {
  readonly frame: HTMLIFrameElement;
}

/** The pane for a book: the one that is there from the page's start (firstPane.ts), later a new one in its place. */
export function openPane(frame: HTMLIFrameElement, language: Language): OpenedPane {
  const first = window.mynaPane;
  delete window.mynaPane;
  return first ? { ...first, frame } : loadPane(renewFrame(frame), language);
}

/** Loads the task pane into its frame, which takes this page for Excel on the web. */
function loadPane(frame: HTMLIFrameElement, language: Language): OpenedPane {
  const { origin, href } = window.location;
  const talk = newPane(window, language);
  frame.title = TEXTS.pane[language];
  frame.src = frameUrl(new URL(PANE_PAGE, href), origin, talk.language, talk.conversation);
  return { ...talk, frame };
}

/** Resolves once the pane has painted something, or need not be waited for any longer. */
export async function paneShows(frame: HTMLIFrameElement): Promise<void> {
  const end = performance.now() + PATIENCE;
  const painted = (): boolean =>
    frame.contentWindow?.performance.getEntriesByName('first-contentful-paint').length !== 0 || !frame.clientWidth;
  while (!painted() && performance.now() < end) await new Promise((next) => setTimeout(next, 10));
}

/** A frame in the same place that has loaded nothing yet: what stood in the one before ends with it. */
function renewFrame(frame: HTMLIFrameElement): HTMLIFrameElement {
  const fresh = frame.cloneNode() as HTMLIFrameElement;
  fresh.removeAttribute('src');
  frame.replaceWith(fresh);
  return fresh;
}
