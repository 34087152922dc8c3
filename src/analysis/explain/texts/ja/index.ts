import type { Language } from '../../../../functions';
import { ja as callCentre } from './callCentre';
import { ja as capacity } from './capacity';
import { ja as cost } from './cost';
import { ja as frame } from './frame';
import { ja as plan } from './plan';
import { ja as postage } from './postage';
import { ja as renewal } from './renewal';
import { ja as survey } from './survey';

/** All that an explanation says, in Japanese. */
export const ja = { language: 'ja' as Language, callCentre, capacity, cost, frame, plan, postage, renewal, survey };

export type ExplanationTexts = typeof ja;
