export type * from './model/book';
export { in1900, in1904, isDateFormat } from './model/date1904';
export { BookFault, type BookFaultData, type BookFaultKind, type NotShown, type NotShownKind } from './model/faults';
export { LIMITS } from './package/directory';
export { openBook, type OpenedBook } from './read/readBook';
export { faultText, notShownText, type XlsxLanguage } from './texts';
export { saveBook } from './write/saveBook';
