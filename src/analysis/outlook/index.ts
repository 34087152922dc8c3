import type { Language } from '../../functions';
import { en } from './texts/en';
import { ja } from './texts/ja';
import type { OutlookTexts } from './texts/ja';

export const OUTLOOK_TEXTS: Readonly<Record<Language, OutlookTexts>> = { ja, en };

export { bodySheet } from './bodySheet';
export type { OutlookTexts } from './texts/ja';
export { costSheet } from './costSheet';
export { planPlaces, planSheet } from './planSheet';
export { overviewSheet } from './overviewSheet';
export type { BodyOutlook, OutlookChart, OutlookSheet, OutlookStyle } from './sheet';
