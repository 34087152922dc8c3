export { markText, readMark, rowChanges, sameRow, sumOf } from './changes';
export type { RowChange, TableCell, TableMark, TableRow } from './changes';
