import type { Language } from '../../functions';
import { en } from './en';
import { ja } from './ja';
import type { Texts } from './ja';

export type { Texts } from './ja';

export const TEXTS: Readonly<Record<Language, Texts>> = { ja, en };
