import { BooleanNumber, extractPureTextFromCell, IResourceManagerService } from '@univerjs/core';
import type { IRowData, IWorkbookData, Nullable } from '@univerjs/core';
import type { IAutoFilter, ICustomFilter, IFilterColumn } from '@univerjs/sheets-filter';
import { civilOf, PLAIN_DAYS } from '../../domain/calendar';
import { contains } from '../../sheet';
import type { Rect } from '../../sheet';
import { isDateFormat } from '../../xlsx';
import type { Book, BookCriterion, BookFilter, BookFilterCondition, BookFilterDay, BookSheet } from '../../xlsx';
import { shownText } from '../access/cellValues';
import { rangeOf, rectOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';
import type { GridBook } from '../book/gridBook';
import { sheetId } from './toGrid';

/** The name under which the grid's data has its filters, and of the plugin that knows them. */
export const FILTERS = 'SHEET_FILTER_PLUGIN';

/** In seconds. */
const DAY = 86_400;

type GridCriterion = Omit<IFilterColumn, 'colId'>;
type Values = Extract<BookCriterion, { kind: 'values' }>;

/** Whether the grid can show it: what it cannot, the file keeps, and the rows stay hidden. */
function isShownFilter(filter: BookFilter | undefined): filter is BookFilter {
  return filter !== undefined && filter.columns.every(({ criterion }) => criterion.kind !== 'other');
}

/** The book of `toGrid` with the filters of its sheets, for a grid that knows them. */
export function withFilters(data: Partial<IWorkbookData>, { sheets }: Book): Partial<IWorkbookData> {
  const filters: Record<string, IAutoFilter> = {};
  const all = { ...data.sheets };
  sheets.forEach((sheet, index) => {
    const id = sheetId(index);
    if (!isShownFilter(sheet.filter)) return;
    const filter = gridFilter(sheet, sheet.filter);
    filters[id] = filter;
    all[id] = { ...all[id], rowData: unhidden(all[id]?.rowData ?? {}, filter.cachedFilteredOut ?? []) };
  });
  if (Object.keys(filters).length === 0) return data;
  const resource = { name: FILTERS, data: JSON.stringify(filters) };
  return { ...data, sheets: all, resources: [...(data.resources ?? []), resource] };
}

/** The filter hides these, and nothing else does. */
function unhidden(
  rowData: Readonly<Record<number, Partial<IRowData>>>,
  filtered: readonly number[],
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = { ...rowData };
  for (const row of filtered) {
    const { h, ia } = rows[row]!;
    rows[row] = { ...(h !== undefined && { h }), ...(ia !== undefined && { ia }) };
  }
  return rows;
}

function gridFilter(sheet: BookSheet, { rect, columns }: BookFilter): IAutoFilter {
  const within = [...sheet.rows].filter(
    ([row, { filtered }]) => filtered && contains(rect, { row, column: rect.column }),
  );
  return {
    ref: rangeOf(rect),
    filterColumns: columns.map(({ column, criterion }) => ({
      ...gridCriterion(criterion, column, sheet, rect),
      colId: column,
    })),
    cachedFilteredOut: within.map(([row]) => row),
  };
}

function gridCriterion(criterion: BookCriterion, column: number, sheet: BookSheet, rect: Rect): GridCriterion {
  if (criterion.kind === 'values') {
    const filters = [...new Set([...criterion.values, ...textsOfDays(criterion, column, sheet, rect)])];
    return { filters: { filters, ...(criterion.blank && { blank: true }) } };
  }
  const list = criterion.kind === 'conditions' ? criterion.conditions : [];
  const [first, second] = list.map(gridCondition);
  if (!first || (list.length === 1 && isBlank(list[0]!))) return { filters: { filters: [], blank: true } };
  const both = criterion.kind === 'conditions' && criterion.all && second;
  return {
    customFilters: { customFilters: second ? [first, second] : [first], ...(both && { and: BooleanNumber.TRUE }) },
  };
}

/** What the cells show whose days the filter lets through. */
function textsOfDays({ days }: Values, column: number, { cells }: BookSheet, rect: Rect): string[] {
  if (days.length === 0) return [];
  const texts: string[] = [];
  for (const [row, inRow] of cells) {
    const { value, style } = inRow.get(column) ?? { value: null };
    const format = style?.numberFormat ?? 'General';
    if (typeof value !== 'number' || row <= rect.row || row >= rect.row + rect.rows || !isDateFormat(format)) continue;
    const day = dayOf(value, 'second');
    if (day && days.some((one) => isWithin(day, one))) texts.push(shownText(value, format));
  }
  return texts;
}

/** Of a day of the calendar, as fine as is asked for. */
function dayOf(serial: number, finest: 'day' | 'second'): BookFilterDay | undefined {
  if (serial < PLAIN_DAYS.minimum || serial > PLAIN_DAYS.maximum) return undefined;
  const { year, month, day } = civilOf(Math.floor(serial));
  if (finest === 'day') return { year, month, day };
  const seconds = Math.min(Math.round((serial % 1) * DAY), DAY - 1);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return { year, month, day, hour, minute, second: seconds % 60 };
}

function isWithin(day: BookFilterDay, group: BookFilterDay): boolean {
  return Object.entries(group).every(([unit, value]) => day[unit as keyof BookFilterDay] === value);
}

function isBlank({ operator, value }: BookFilterCondition): boolean {
  return operator === 'equal' && value.trim() === '';
}

/** Without an operator the grid compares texts; with "equal" only numbers. */
function gridCondition({ operator, value }: BookFilterCondition): ICustomFilter {
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  if (operator === 'equal' && !isNumber) return { val: value };
  const val = operator === 'notEqual' && value.trim() === '' ? ' ' : value;
  return { val, operator: operator as NonNullable<ICustomFilter['operator']> };
}

/** The filters of a workbook of the grid, for its file. */
export class FilterOf {
  private readonly filters: Readonly<Record<string, IAutoFilter>> | undefined;

  constructor(
    private readonly access: GridAccess,
    private readonly grid: GridBook,
  ) {
    const hooks = access.injector.get(IResourceManagerService).getAllResourceHooks();
    const json = hooks.find(({ pluginName }) => pluginName === FILTERS)?.toJson(access.unitId);
    this.filters = json === undefined ? undefined : (JSON.parse(json) as Record<string, IAutoFilter>);
  }

  /** `before` is what the file had: of a grid that knows no filters, or not this one, it stays. */
  sheet(sheet: string, before: BookSheet | undefined): BookFilter | undefined {
    const own = this.filters?.[sheet];
    if (!own) return this.filters && isShownFilter(before?.filter) ? undefined : before?.filter;
    const rect = rectOf(own.ref);
    return {
      rect,
      columns: (own.filterColumns ?? []).map(({ colId: column, ...criterion }) => ({
        column,
        criterion: this.unchanged(column, criterion, before) ?? this.criterion(sheet, rect, column, criterion),
      })),
    };
  }

  /** Those that the filter of a sheet may hide. */
  rows(sheet: string): readonly number[] {
    return this.filters?.[sheet]?.cachedFilteredOut ?? [];
  }

  /** The file's own where the grid has just what it made of that. */
  private unchanged(column: number, now: GridCriterion, before: BookSheet | undefined): BookCriterion | undefined {
    const was = before?.filter?.columns.find((one) => one.column === column)?.criterion;
    const made = was && gridCriterion(was, column, before!, before!.filter!.rect);
    return made && JSON.stringify(made) === JSON.stringify(now) ? was : undefined;
  }

  private criterion(
    sheet: string,
    rect: Rect,
    column: number,
    { filters, customFilters }: GridCriterion,
  ): BookCriterion {
    if (filters) return this.values(sheet, { ...rect, column, columns: 1 }, filters);
    const conditions = (customFilters?.customFilters ?? []).map(bookCondition);
    const [first] = conditions;
    if (conditions.length === 1 && isBlank(first!)) return { kind: 'values', values: [], days: [], blank: true };
    return { kind: 'conditions', conditions, all: customFilters?.and === BooleanNumber.TRUE };
  }

  /** Days are told as such: Excel does not compare them by what their cells show. */
  private values(
    sheet: string,
    rect: Rect,
    { filters = [], blank }: NonNullable<IFilterColumn['filters']>,
  ): BookCriterion {
    const wanted = new Set(filters);
    const texts = new Set(filters);
    const days = new Map<string, BookFilterDay>();
    const model = this.access.model(sheet);
    const values = this.grid.values(sheet, rect);
    const formats = this.grid.numberFormats(sheet, rect);
    for (let index = 1; index < rect.rows; index += 1) {
      const value = values[index]![0]!;
      const text = extractPureTextFromCell(model.getCell(rect.row + index, rect.column) as Nullable<object>);
      if (typeof value !== 'number' || !wanted.has(text) || !isDateFormat(formats[index]![0]!)) continue;
      const day = dayOf(value, Number.isInteger(value) ? 'day' : 'second');
      if (!day) continue;
      texts.delete(text);
      days.set(JSON.stringify(day), day);
    }
    return { kind: 'values', values: [...texts], days: [...days.values()], blank: blank === true };
  }
}

function bookCondition({ operator, val }: ICustomFilter): BookFilterCondition {
  return { operator: (operator as BookFilterCondition['operator'] | undefined) ?? 'equal', value: String(val) };
}
