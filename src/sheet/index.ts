export {
  absoluteAddress,
  cellAddress,
  columnLetters,
  columnOfLetters,
  cornersAddress,
  placeAddress,
  quotedSheet,
  readAddress,
  readCellAddress,
  readPlace,
  readRect,
  rectAddress,
} from './address';
export { CellError, isErrorCode, isStoredError } from './cell';
export type { Cell, Content, ErrorCode, Matrix, StoredError, StoredValue } from './cell';
export { movedPlace, movedReference, shiftedRect } from './moves';
export type { CellMove, Shift } from './moves';
export { UNREAD, unreadCells, unreadSheet } from './reading';
export type {
  CellBlock,
  CellRead,
  CellsReference,
  FormulaCell,
  SheetCells,
  SheetLayout,
  Unread,
  WhyUnread,
} from './reading';
export { placeInOrder } from './sorted';
export { boundingRect, cellPlace, contains, intersection, MAX_COLUMNS, MAX_ROWS } from './rect';
export type { Place, Position, Rect, SheetPosition } from './rect';
