import type { BookFault, BookFaultKind, NotShownKind } from '../model/faults';
import { en } from './en';
import { ja, type XlsxTexts } from './ja';

export type XlsxLanguage = 'ja' | 'en';

const TEXTS: Readonly<Record<XlsxLanguage, XlsxTexts>> = { ja, en };

/** What was wrong with a file, why, and what to do next. */
export function faultText<K extends BookFaultKind>(fault: BookFault<K>, language: XlsxLanguage): string {
  return TEXTS[language].faults[fault.kind](fault.data);
}

/** The name of what a file holds and a `Book` does not. */
export function notShownText(kind: NotShownKind, language: XlsxLanguage): string {
  return TEXTS[language].notShown[kind];
}
