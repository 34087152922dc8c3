import type { Language } from '../../../functions';
import { en } from './en';
import { ja } from './ja';

/** A rule of ours about the files themselves; PLANCHECK has its own. */
export interface FileRule {
  readonly name: string;
  readonly why: string;
}

export type CheckTexts = typeof ja;

export const TEXTS: Readonly<Record<Language, CheckTexts>> = { ja, en };
