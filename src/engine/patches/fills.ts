import { CellValueType, Direction, IUniverInstanceService, numfmt, UniverInstanceType } from '@univerjs/core';
import type { ICellData, Nullable, Workbook } from '@univerjs/core';
import { AUTO_FILL_APPLY_TYPE, AUTO_FILL_DATA_TYPE, AutoFillController, AutoFillRules } from '@univerjs/sheets';
import type { IAutoFillCopyDataPiece, IAutoFillRule } from '@univerjs/sheets';
import { daysAfter, numbersAfter, seriesOf, textsAfter } from './filling';
import type { DayStep } from './filling';

type Cells = readonly Nullable<ICellData>[];
type Fill = (cells: Cells, count: number, direction: 1 | -1, lane: IAutoFillCopyDataPiece) => Cells;

let done = false;

/**
 * Faults: the grid fills days and months by their mean distance in days (2026/4, 2026/5 → 2026/5/31), makes of three numbers in one
 * ratio a growth, rounds to five decimals, counts 13月 after 12月, and takes words of Chinese for series. Excel does none of that.
 */
export function fillAsInExcel(): void {
  if (done) return;
  done = true;
  const { numberRule, dateRule, extendNumberRule } = AutoFillRules;
  fillWith(numberRule, (cells, count, direction, lane) =>
    alone.has(lane) ? repeated(cells, count) : withValues(cells, numbersAfter(cells.map(numberOf), count, direction)),
  );
  const isDate = dateRule.match;
  dateRule.match = (cell, accessor) => {
    if (!isDate(cell, accessor)) return false;
    const workbook = accessor
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    steps.set(cell!, stepOf(workbook?.getStyles().getStyleByCell(cell)?.n?.pattern ?? ''));
    return true;
  };
  fillWith(dateRule, (cells, count, direction) => {
    const step = steps.get(cells[0]!) ?? 'day';
    return withValues(cells, daysAfter(cells.map(numberOf), count, step, direction));
  });
  extendNumberRule.match = (cell) => textOf(cell) !== undefined;
  extendNumberRule.isContinue = ({ type, cellData }, cell) =>
    type === extendNumberRule.type && seriesOf(textOf(cellData) ?? '') === seriesOf(textOf(cell) ?? '');
  fillWith(extendNumberRule, (cells, count, direction) =>
    withValues(
      cells,
      textsAfter(
        cells.map((cell) => textOf(cell) ?? ''),
        count,
        direction,
      ),
    ),
  );
  leaveSingleNumbers();
}

/** Of the days in a fill, how one alone goes on. */
const steps = new WeakMap<ICellData, DayStep>();

function stepOf(pattern: string): DayStep {
  const { type } = numfmt.getFormatInfo(pattern);
  if (type === 'time') return 'hour';
  const signs = pattern.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, '');
  return /m/i.test(signs) && !/[dhs]/i.test(signs) ? 'month' : 'day';
}

/** Rows or columns with nothing but one number. */
const alone = new WeakSet<IAutoFillCopyDataPiece>();

/** Fault: a single number is copied where it is filled alone, and counted on where a text is filled beside it. */
function leaveSingleNumbers(): void {
  const filling = AutoFillController.prototype as unknown as {
    _getPreferredApplyType(lanes: IAutoFillCopyDataPiece[]): AUTO_FILL_APPLY_TYPE;
  };
  const preferred = filling._getPreferredApplyType;
  filling._getPreferredApplyType = function (lanes) {
    const type = preferred.call(this, lanes);
    if (type === AUTO_FILL_APPLY_TYPE.SERIES) lanes.filter(isOneNumber).forEach((lane) => alone.add(lane));
    return type;
  };
}

function isOneNumber(lane: IAutoFillCopyDataPiece): boolean {
  const runs = Object.entries(lane).flatMap(([type, found]) =>
    found.map(({ data }) => ({ type, length: data.length })),
  );
  return runs.length === 1 && runs[0]!.length === 1 && runs[0]!.type === AUTO_FILL_DATA_TYPE.NUMBER;
}

/** Upwards and to the left the last cell is the first. */
function fillWith(rule: IAutoFillRule, fill: Fill): void {
  rule.applyFunctions = {
    ...rule.applyFunctions,
    [AUTO_FILL_APPLY_TYPE.SERIES]: ({ data }, count, direction, lane) => {
      const isBack = direction === Direction.UP || direction === Direction.LEFT;
      const filled = fill(isBack ? [...data].reverse() : data, count, isBack ? -1 : 1, lane);
      return isBack ? [...filled].reverse() : [...filled];
    },
  };
}

function withValues(cells: Cells, values: readonly (number | string)[]): Cells {
  return values.map((v, index) => ({ ...cells[index % cells.length], v, custom: null }));
}

function repeated(cells: Cells, count: number): Cells {
  return Array.from({ length: count }, (_, index) => ({ ...cells[index % cells.length] }));
}

function numberOf(cell: Nullable<ICellData>): number {
  return Number(cell?.v);
}

function textOf(cell: Nullable<ICellData>): string | undefined {
  if (!cell || typeof cell.v !== 'string' || cell.v === '' || cell.f || cell.si || cell.p) return undefined;
  return cell.t === CellValueType.NUMBER || cell.t === CellValueType.BOOLEAN ? undefined : cell.v;
}
