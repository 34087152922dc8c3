export { rowChanges, sameRow } from './changes';
export type { RowChange, TableCell, TableRow } from './changes';
export { markText, readMark, sumOf } from './mark';
export type { TableMark } from './mark';
