import type { Language } from '../../functions';
import { en } from './en';
import { ja } from './ja';

export type CliTexts = typeof ja;

export const TEXTS: Readonly<Record<Language, CliTexts>> = { ja, en };
