import { CellValueType, isTextFormat, numfmt } from '@univerjs/core';
import type { ICellData, Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import { entryOf } from './entries';

/** Before the grid itself looks at what was typed. */
const FIRST = 100;

/** What is typed becomes what Excel in Japanese makes of it: the grid alone knows neither full width nor 令和. */
export function typeAsInExcel(injector: Injector): void {
  const formats = injector.get(INumfmtService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const present = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      return next(cell && !isTextFormat(present) ? asEntered(cell, present, true) : cell);
    },
  });
}

/**
 * The cell as Excel enters it; the same one where the grid does so itself. `present` is the number format that the cell has; where the
 * column becomes wider for it, a date has Excel's own format, however long.
 */
export function asEntered(cell: ICellData, present?: string, widens = false): ICellData {
  if (typeof cell.v !== 'string' || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
  const entry = entryOf(cell.v);
  if (!entry) return cell;
  if ('text' in entry) return { ...cell, t: CellValueType.FORCE_STRING };
  if ('formula' in entry) return { ...cell, v: null, f: entry.formula };
  if (!('pattern' in entry)) return { ...cell, v: entry.written };
  const value = { ...cell, v: entry.value, t: CellValueType.NUMBER };
  // A cell that shows dates already goes on showing them in its own way.
  if (present && kindOf(present) === kindOf(entry.pattern)) return value;
  const pattern = (widens && entry.longPattern) || entry.pattern;
  return { ...value, s: { ...(typeof cell.s === 'object' ? cell.s : {}), n: { pattern } } };
}

/** date, time, currency … */
function kindOf(pattern: string): string {
  return numfmt.getFormatInfo(pattern).type;
}
