import {
  BaseFunction,
  BaseReferenceObject,
  FUNCTION_NAMES_DATE,
  FUNCTION_NAMES_FINANCIAL,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  LexerTreeBuilder,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { CellValueType } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet';

let done = false;

/** What the engine takes for other than it is in Excel, whatever the workbook. */
export function readAsExcel(): void {
  if (done) return;
  done = true;
  countNumbersShownAsText();
  leaveTextsInFormulas();
  reachWholeSheet();
  closeBrackets();
}

/** Fault: a number in a cell that is formatted as text is no number for the engine: SUM is 0. For Excel it is one. */
function countNumbersShownAsText(): void {
  const reference = BaseReferenceObject.prototype;
  const valueOf = reference.getCellValueObject;
  reference.getCellValueObject = function (cell) {
    const value = valueOf.call(this, cell);
    const isNumber = cell.t === CellValueType.NUMBER && typeof cell.v === 'number' && value.isString();
    return isNumber ? NumberValueObject.create(cell.v as number) : value;
  };
}

const TEXT_IN_FORMULA = /^"((?:[^"]|"")*)"$/;

/** Functions for which a text is a number or a day wherever it can be read as one; in Excel too. */
const OF_NUMBERS: ReadonlySet<string> = new Set<string>(
  [FUNCTION_NAMES_DATE, FUNCTION_NAMES_FINANCIAL, FUNCTION_NAMES_MATH, FUNCTION_NAMES_STATISTICAL].flatMap((names) =>
    Object.values(names),
  ),
);

/** Fault: a text in a formula that looks like a day or a fraction becomes a number before a function gets it: "4/1" is 46113. */
function leaveTextsInFormulas(): void {
  BaseFunction.prototype.isArgumentsIgnoreNumberPattern = function () {
    return !OF_NUMBERS.has(this.name as string);
  };
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) => {
    // Only elements of an array in a formula are asked for in this way.
    const isElement = isIgnoreNumberPattern === undefined && typeof raw === 'string';
    const text = isElement ? TEXT_IN_FORMULA.exec(raw)?.[1] : undefined;
    return text === undefined
      ? create(raw, isIgnoreNumberPattern)
      : StringValueObject.create(text.replaceAll('""', '"'));
  };
}

/** Fault: a cell beyond those that the grid has room for is #NAME?; in Excel it is blank. */
function reachWholeSheet(): void {
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
}

/** Fault: after a bracket that does not close (a table's heading with one in it) every later formula is #NAME?, in the next workbook too. */
function closeBrackets(): void {
  const reader = LexerTreeBuilder.prototype as unknown as { _resetTemp(): void; _squareBracketState: number };
  const reset = reader._resetTemp;
  reader._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
  };
}
