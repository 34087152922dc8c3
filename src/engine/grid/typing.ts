import { CellValueType, isTextFormat, numfmt } from '@univerjs/core';
import type { ICellData, Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import { entryOf } from './entries';
import { editLineByLine, withPlainLines } from './lines';

/** Before the grid itself looks at what was typed, and after it, which is at 0. */
const FIRST = 100;
const AFTERWARDS = -0.25;

/** What is typed becomes what Excel in Japanese makes of it: the grid alone knows neither full width nor 令和. */
export function typeAsInExcel(injector: Injector): void {
  const formats = injector.get(INumfmtService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let number: number | undefined;
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const present = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      const written = cell && withPlainLines(cell);
      const entered = written && !isTextFormat(present) ? asEntered(written, present, true) : written;
      number = typeof entered?.v === 'number' ? entered.v : undefined;
      return next(entered);
    },
  });
  // Fault: the grid takes a number that is written with 18 signs or more for a text, and 9:30 is 0.3958333333333333.
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AFTERWARDS,
    handler: (cell, _location, next) =>
      next(cell && number !== undefined ? { ...cell, v: number, t: CellValueType.NUMBER } : cell),
  });
  editLineByLine(injector);
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
  if ('written' in entry) return { ...cell, v: entry.written };
  const value = { ...cell, v: entry.value, t: CellValueType.NUMBER };
  if (!entry.pattern) return value;
  // A cell that shows dates already goes on showing them in its own way.
  if (present && kindOf(present) === kindOf(entry.pattern)) return value;
  const pattern = (widens && entry.longPattern) || entry.pattern;
  return { ...value, s: { ...(typeof cell.s === 'object' ? cell.s : {}), n: { pattern } } };
}

/** date, time, currency … */
function kindOf(pattern: string): string {
  return numfmt.getFormatInfo(pattern).type;
}
