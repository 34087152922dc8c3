import type { HostLanguage } from './model/excelContext';

/** Tells the two ends of one conversation from others on the page. */
export interface Conversation {
  readonly id: string;
  readonly control: string;
}

export function newConversation(): Conversation {
  return { id: crypto.randomUUID(), control: crypto.randomUUID() };
}

/** Bits in `_host_Info`: this one has the library start its dispatcher of custom functions. */
const CUSTOM_FUNCTIONS = 2;

/**
 * The address at which the library takes a page for a task pane of Excel on the web. It reads host, platform, version, language,
 * correlation, dialog, logging and flags from the query, and whom to talk to from the fragment.
 */
export function frameUrl(
  page: string | URL,
  hostOrigin: string,
  language: HostLanguage,
  conversation: Conversation,
): string {
  const url = new URL(page, hostOrigin);
  const hostInfo = ['Excel', 'Web', '16.01', language, 'telemetry', '', 'disableLogging', CUSTOM_FUNCTIONS].join('$');
  const query = url.search === '' ? '?' : `${url.search}&`;
  const xdmInfo = `&_xdm_Info=${conversation.id}|${conversation.control}|${hostOrigin}`;
  return `${url.origin}${url.pathname}${query}_host_Info=${hostInfo}#${xdmInfo}`;
}
