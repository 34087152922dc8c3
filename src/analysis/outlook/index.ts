import type { Language } from '../../functions';
import { en } from './texts/en';
import { ja } from './texts/ja';
import type { OutlookTexts } from './texts/ja';

export const OUTLOOK_TEXTS: Readonly<Record<Language, OutlookTexts>> = { ja, en };

export { bodySheet } from './bodySheet';
export { overviewSheet } from './overviewSheet';
export type { OutlookSheet, OutlookStyle } from './sheet';
