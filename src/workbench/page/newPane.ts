import type { Language } from '../../functions';
import type { HostPage } from '../host/frame';
import { newConversation } from '../host/frameUrl';
import type { Conversation } from '../host/frameUrl';
import type { HostLanguage } from '../host/model/excelContext';
import { EarlyMessages } from './earlyMessages';

/** How a pane and the page around it speak to each other. */
export interface PaneTalk {
  readonly language: HostLanguage;
  readonly conversation: Conversation;
  readonly messages: HostPage;
}

/** From here on the page keeps what the pane says. */
export function newPane(page: Window, language: Language): PaneTalk {
  return {
    language: language === 'ja' ? 'ja-JP' : 'en-US',
    conversation: newConversation(),
    messages: new EarlyMessages(page),
  };
}
