import type { Language } from '../../functions';
import type { HostPage } from '../host/frame';
import { frameUrl, newConversation } from '../host/frameUrl';
import type { Conversation } from '../host/frameUrl';
import type { HostLanguage } from '../host/model/excelContext';
import { TEXTS } from '../texts';
import { EarlyMessages } from './earlyMessages';

const PANE_PAGE = 'taskpane.html';
/** So long the grid waits for the pane at most, in milliseconds; a pane that is closed paints nothing at all. */
const PATIENCE = 500;

/** The task pane on its way into its frame; what it says is kept for the book that will answer it. */
export interface OpenedPane {
  readonly frame: HTMLIFrameElement;
  readonly language: HostLanguage;
  readonly conversation: Conversation;
  readonly messages: HostPage;
}

/** Loads the task pane into its frame, which takes this page for Excel on the web. */
export function openPane(frame: HTMLIFrameElement, language: Language): OpenedPane {
  const { origin, href } = window.location;
  const conversation = newConversation();
  const hostLanguage = language === 'ja' ? 'ja-JP' : 'en-US';
  const messages = new EarlyMessages();
  frame.title = TEXTS.pane[language];
  frame.src = frameUrl(new URL(PANE_PAGE, href), origin, hostLanguage, conversation);
  return { frame, language: hostLanguage, conversation, messages };
}

/** Resolves once the pane has painted something, or need not be waited for any longer. */
export async function paneShows(frame: HTMLIFrameElement): Promise<void> {
  const end = performance.now() + PATIENCE;
  const painted = (): boolean =>
    frame.contentWindow?.performance.getEntriesByName('first-contentful-paint').length !== 0 || !frame.clientWidth;
  while (!painted() && performance.now() < end) await new Promise((next) => setTimeout(next, 10));
}

/** A frame in the same place that has loaded nothing yet: what stood in the one before ends with it. */
export function renewFrame(frame: HTMLIFrameElement): HTMLIFrameElement {
  const fresh = frame.cloneNode() as HTMLIFrameElement;
  fresh.removeAttribute('src');
  frame.replaceWith(fresh);
  return fresh;
}
