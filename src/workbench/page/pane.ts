import type { Language } from '../../functions';
import type { GridBook } from '../host/book';
import { OfficeFrame } from '../host/frame';
import { frameUrl, newConversation } from '../host/frameUrl';
import { TEXTS } from '../texts';

const PANE_PAGE = 'taskpane.html';

/** A frame in the same place that has loaded nothing yet: what stood in the one before ends with it. */
export function renewFrame(frame: HTMLIFrameElement): HTMLIFrameElement {
  const fresh = frame.cloneNode() as HTMLIFrameElement;
  fresh.removeAttribute('src');
  frame.replaceWith(fresh);
  return fresh;
}

/** Loads the task pane into its frame, which takes this page for Excel on the web. */
export function connectPane(frame: HTMLIFrameElement, book: GridBook, language: Language): OfficeFrame {
  const { origin } = window.location;
  const conversation = newConversation();
  const hostLanguage = language === 'ja' ? 'ja-JP' : 'en-US';
  const office = new OfficeFrame({ frame, frameOrigin: origin, conversation, book, language: hostLanguage });
  frame.title = TEXTS.pane[language];
  frame.src = frameUrl(new URL(PANE_PAGE, window.location.href), origin, hostLanguage, conversation);
  return office;
}
