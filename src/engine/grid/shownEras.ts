import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { shownText } from '../access/cellValues';
import { hasEra } from '../access/eras';

const AFTER_THE_FORMATS = 9;

/** Days whose format shows the era are drawn with it. */
export function showEras(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_THE_FORMATS,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, { rawData, workbook }, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof rawData?.v !== 'number') return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      return next(pattern && hasEra(pattern) ? { ...cell, v: shownText(rawData.v, pattern) } : cell);
    },
  });
}
