import { CellValueType, getNumfmtParseValueFilter, isTextFormat } from '@univerjs/presets';
import type { Injector } from '@univerjs/presets';
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import { DomainError } from '../../domain';
import { civilOf, readDate } from '../../domain/calendar';
import { normalizeWidth } from '../../domain/numerals';

/** Before the grid itself looks at what was typed. */
const FIRST = 100;
const DATE =
  /^(?:\d{4}|(?:令和|平成|昭和|大正|明治|[RHSTM])(?:\d{1,2}|元))(?:年\d{1,2}月(?<day>\d{1,2}日)?|\.\d{1,2}\.(?<dotted>\d{1,2}))$/i;
const DAY_OF_THIS_YEAR = /^(\d{1,2})月(\d{1,2})日$/;
const GROUPED_IN_BRACKETS = /^\((\d{1,3}(?:,\d{3})+(?:\.\d+)?)\)$/;

/** What is typed becomes what a Japanese Excel makes of it: the grid alone knows neither full width nor 令和. */
export function typeAsInExcel(injector: Injector): void {
  const formats = injector.get(INumfmtService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (!cell || typeof cell.v !== 'string' || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      if (isTextFormat(formats.getValue(unitId, subUnitId, row, col)?.pattern)) return next(cell);
      const entry = usualEntry(cell.v);
      return next(entry === undefined ? cell : { ...cell, v: entry });
    },
  });
}

/** The same entry as the grid writes it; undefined where Excel keeps the text too, or the grid reads it as it stands. */
export function usualEntry(text: string): string | undefined {
  const plain = normalizeWidth(text).trim();
  const entry = dateEntry(plain) ?? plain.replace(GROUPED_IN_BRACKETS, '-$1');
  return entry !== text && getNumfmtParseValueFilter(entry) ? entry : undefined;
}

function dateEntry(text: string): string | undefined {
  const found = DATE.exec(text)?.groups;
  if (!found) return DAY_OF_THIS_YEAR.exec(text)?.slice(1).join('/');
  try {
    const { year, month, day } = civilOf(readDate(text));
    return [year, month, ...((found.day ?? found.dotted) ? [day] : [])].join('/');
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
