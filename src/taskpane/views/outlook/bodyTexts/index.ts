import type { Language } from '../../../../functions';
import { en } from './en';
import { ja } from './ja';
import type { BodyTexts } from './ja';

/** What is shown of bodies; it comes with the deliveries, in both languages. */
export const BODY_TEXTS: Readonly<Record<Language, BodyTexts>> = { ja, en };
