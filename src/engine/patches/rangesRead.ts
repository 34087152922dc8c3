import { BaseReferenceObject, IFormulaRuntimeService, Interpreter } from '@univerjs/engine-formula';
import type { BaseReferenceObject as Reference } from '@univerjs/engine-formula';
import type { Injector, IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet';
import type { Place } from '../../sheet';
import type { GridCell } from '../access/cells';

/** Takes the cells that a formula looked at while it was calculated; their sheet is the engine's id of it. */
export type TakeReads = (places: readonly Place[]) => void;

let looking: Place[] | null = null;
let isWatched = false;

/**
 * Lacking: the engine does not tell which cells OFFSET, INDIRECT and the like read. For each formula that is about to be calculated
 * `takerFor` says who wants to know.
 */
export function recordReads(
  injector: Injector,
  takerFor: (cell: GridCell, unit: string) => TakeReads | undefined,
): void {
  watchReferences();
  const runtime = injector.get(IFormulaRuntimeService);
  const interpreter = injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const take = takerFor({ sheet, row, column }, unit);
    if (!take) return execute(data);
    const places: Place[] = [];
    looking = places;
    try {
      const result = execute(data);
      // What a formula gives as it stands is read afterwards.
      if (result.isReferenceObject()) (result as Reference).getRangePosition();
      return result;
    } finally {
      looking = null;
      take(places);
    }
  };
}

function watchReferences(): void {
  if (isWatched) return;
  isWatched = true;
  const reference = BaseReferenceObject.prototype;
  const positionOf = reference.getRangePosition;
  reference.getRangePosition = function () {
    const range = positionOf.call(this);
    if (looking) looking.push(placeOf(this.getSheetId(), range));
    return range;
  };
}

function placeOf(sheet: string, { startRow, startColumn, endRow, endColumn }: IRange): Place {
  const [row, column] = [startRow || 0, startColumn || 0];
  const [bottom, right] = [
    Number.isNaN(endRow) ? MAX_ROWS : endRow + 1,
    Number.isNaN(endColumn) ? MAX_COLUMNS : endColumn + 1,
  ];
  return { sheet, row, column, rows: bottom - row, columns: right - column };
}
