import { InterceptorEffectEnum } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { noteIn } from '../judge';
import type { ResultNote } from '../judge';

const AFTER_THE_GRID = 9;

/** In corners of their own, so that colour is not all that tells them apart. */
const MARKS: Readonly<Record<ResultNote['kind'], object>> = {
  outOfDate: { tr: { size: 8, color: '#c74700' } },
  unverified: { br: { size: 6, color: '#6b21a8' } },
};

/** Marks formulas whose results are out of date, or unverified. */
export function markResults(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_THE_GRID,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData, unitId, subUnitId, row, col }, next) => {
      const isFormula = rawData?.f !== undefined || rawData?.si !== undefined;
      const note = isFormula ? noteIn(injector, unitId, { sheet: subUnitId, row, column: col }) : undefined;
      return next(note ? { ...cell, markers: { ...cell?.markers, ...MARKS[note.kind] } } : cell);
    },
  });
}
