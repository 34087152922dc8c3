export { openFile, savedName } from './open';
export type { OpenedFile } from './open';
export type { FormatNote } from './notes/notes';
export { pastedCells } from './text/pasted';
export { japaneseDate, withNarrowSigns } from './text/entries';
export { noteText } from './notes';
