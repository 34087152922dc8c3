export { markText, readMark, rowChanges, sumOf } from './changes';
export type { RowChange, TableCell, TableMark, TableRow } from './changes';
