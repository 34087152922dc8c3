import type { ExplanationTexts } from '../ja';
import { en as callCentre } from './callCentre';
import { en as capacity } from './capacity';
import { en as cost } from './cost';
import { en as frame } from './frame';
import { en as plan } from './plan';
import { en as postage } from './postage';
import { en as renewal } from './renewal';
import { en as survey } from './survey';

export const en: ExplanationTexts = {
  language: 'en',
  callCentre,
  capacity,
  cost,
  frame,
  plan,
  postage,
  renewal,
  survey,
};
