import { readRect } from '../../sheet';
import { FILTER_OPERATORS } from '../model/filter';
import type { BookCriterion, BookFilter, BookFilterCondition, BookFilterDay } from '../model/filter';
import { isTrue, type Attributes } from '../package/xml';

type Values = Extract<BookCriterion, { kind: 'values' }>;
type Conditions = Extract<BookCriterion, { kind: 'conditions' }>;

const OTHER: BookCriterion = { kind: 'other' };
const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
/** Kinds of a dynamic filter that are a comparison with a figure, which the file holds. */
const AVERAGES: Readonly<Record<string, BookFilterCondition['operator']>> = {
  aboveAverage: 'greaterThan',
  belowAverage: 'lessThan',
};

/** Reads the filter of a sheet (18.3.2) out of what a pass over the sheet meets. */
export class FilterReader {
  private filter: BookFilter | undefined;
  /** False within the filter of a view that somebody saved. */
  private isInside = false;
  private column = 0;

  get read(): BookFilter | undefined {
    return this.filter;
  }

  element(name: string, attributes: Attributes, parent: string): void {
    if (name === 'autoFilter') this.begin(attributes, parent);
    else if (!this.filter || !this.isInside) return;
    else if (name === 'filterColumn' && parent === 'autoFilter')
      this.column = this.filter.rect.column + Number(attributes['colId'] ?? 0);
    else if (parent === 'filterColumn' && name !== 'extLst') this.put(criterionOf(name, attributes));
    else if (parent === 'filters' || parent === 'customFilters') this.extend(name, attributes);
  }

  private begin(attributes: Attributes, parent: string): void {
    this.isInside = parent === 'worksheet';
    const rect = this.isInside ? readRect(attributes['ref'] ?? '') : undefined;
    if (rect) this.filter = { rect, columns: [] };
  }

  private put(criterion: BookCriterion): void {
    const { rect, columns } = this.filter!;
    const others = columns.filter(({ column }) => column !== this.column);
    const all = [...others, { column: this.column, criterion }];
    this.filter = { rect, columns: all.sort((one, other) => one.column - other.column) };
  }

  /** Each of a list adds to what the list began. */
  private extend(name: string, attributes: Attributes): void {
    const before = this.filter!.columns.find(({ column }) => column === this.column)?.criterion;
    if (before?.kind === 'values') this.put(withValue(before, name, attributes));
    else if (before?.kind === 'conditions') this.put(withCondition(before, attributes));
  }
}

function criterionOf(name: string, attributes: Attributes): BookCriterion {
  if (name === 'filters') return { kind: 'values', values: [], days: [], blank: isTrue(attributes['blank']) };
  if (name === 'customFilters') return { kind: 'conditions', conditions: [], all: isTrue(attributes['and']) };
  if (name === 'top10') return topOf(attributes);
  return name === 'dynamicFilter' ? dynamicOf(attributes) : OTHER;
}

function withValue(before: Values, name: string, attributes: Attributes): BookCriterion {
  if (name === 'filter') return { ...before, values: [...before.values, attributes['val'] ?? ''] };
  if (name !== 'dateGroupItem') return OTHER;
  const finest = UNITS.indexOf((attributes['dateTimeGrouping'] ?? '') as (typeof UNITS)[number]);
  const units = UNITS.slice(0, finest + 1).map((unit) => [unit, Number(attributes[unit])] as const);
  if (finest < 0 || units.some(([, value]) => !Number.isInteger(value))) return OTHER;
  return { ...before, days: [...before.days, Object.fromEntries(units) as unknown as BookFilterDay] };
}

function withCondition(before: Conditions, { operator = 'equal', val = '' }: Attributes): BookCriterion {
  const known = FILTER_OPERATORS.find((one) => one === operator);
  if (!known) return OTHER;
  return { ...before, conditions: [...before.conditions, { operator: known, value: val }] };
}

/** The first ten, or the last: the file says which figure is the last of them. */
function topOf({ top, filterVal }: Attributes): BookCriterion {
  if (filterVal === undefined) return OTHER;
  const isTop = top === undefined || isTrue(top);
  return conditions([{ operator: isTop ? 'greaterThanOrEqual' : 'lessThanOrEqual', value: filterVal }]);
}

/** Above the average, or a span of days: the file says what that was when it was filtered. */
function dynamicOf({ type = '', val, maxVal }: Attributes): BookCriterion {
  const operator = AVERAGES[type];
  if (operator && val !== undefined) return conditions([{ operator, value: val }]);
  if (val === undefined || maxVal === undefined) return OTHER;
  return conditions([
    { operator: 'greaterThanOrEqual', value: val },
    { operator: 'lessThan', value: maxVal },
  ]);
}

function conditions(list: readonly BookFilterCondition[]): BookCriterion {
  return { kind: 'conditions', conditions: list, all: true };
}
