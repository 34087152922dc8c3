export type * from './model/book';
export type { BookLooks, ColourRule } from './model/looks';
export { in1900, in1904, isDateFormat } from './model/date1904';
export { BookFault, type BookFaultKind, type NotShown } from './model/faults';
export { LIMITS } from './package/directory';
export { openBook, type OpenedBook } from './read/readBook';
export { faultText } from './texts';
export { saveBook } from './write/saveBook';
