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
export { CellError, isErrorCode } from './cell';
export type { Cell, Content, ErrorCode, Matrix } from './cell';
export { boundingRect, cellPlace, contains, intersection, MAX_COLUMNS, MAX_ROWS } from './rect';
export type { Place, Position, Rect } from './rect';
