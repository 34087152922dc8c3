import type { FormatNote } from './notes';
import { en } from './en';
import { ja } from './ja';
import type { NoteTexts } from './ja';

const TEXTS: Readonly<Record<'ja' | 'en', NoteTexts>> = { ja, en };

/** What is to be told of a file that was opened. */
export function noteText<K extends FormatNote['kind']>(
  note: Extract<FormatNote, { kind: K }>,
  language: 'ja' | 'en',
): string {
  return (TEXTS[language][note.kind as K] as (one: typeof note) => string)(note);
}
