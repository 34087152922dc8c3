import type { Language } from '../../functions';
import { en } from './texts/en';
import { ja } from './texts/ja';
import type { OutlookTexts } from './texts/ja';

export const OUTLOOK_TEXTS: Readonly<Record<Language, OutlookTexts>> = { ja, en };

export { bodySheet } from './bodySheet';
export type { BodyOutlook } from './bodySheet';
export { overviewSheet } from './overviewSheet';
export type { OutlookBlock, OutlookSheet, OutlookStyle } from './sheet';
