import { cornersAddress } from '../../sheet';
import type { BookCriterion, BookFilter, BookFilterDay } from '../model/filter';
import { attributeText } from '../package/splice';
import { children, type XmlElement } from '../package/xml';
import { sortedJson } from './compare';

interface OldFilter {
  readonly source: string;
  readonly root: XmlElement;
}

/** The filter of a sheet, in which what has not changed stays as the file has it; `''` for none. */
export function filterXml(old: OldFilter | undefined, before?: BookFilter, after?: BookFilter): string {
  if (!after) return '';
  const { rect } = after;
  const raw = (element: XmlElement): string => old!.source.slice(element.start, element.end);
  // What the file says of columns is counted from the filter's first one.
  const isInPlace = before !== undefined && before.rect.column === rect.column && before.rect.columns === rect.columns;
  const kept = isInPlace ? children(old?.root) : [];
  const texts = new Map<number, string>();
  for (const element of kept.filter(({ name }) => name === 'filterColumn')) {
    const column = rect.column + Number(element.attributes['colId'] ?? 0);
    const had = criterionAt(before, column);
    if (sortedJson(had) === sortedJson(criterionAt(after, column))) texts.set(column, raw(element));
  }
  for (const { column, criterion } of after.columns) {
    const text = criterionXml(criterion);
    if (!texts.has(column) && text !== '')
      texts.set(column, `<filterColumn colId="${column - rect.column}">${text}</filterColumn>`);
  }
  const columns = [...texts].sort(([one], [other]) => one - other).map(([, text]) => text);
  const isSameArea = before !== undefined && sortedJson(before.rect) === sortedJson(rect);
  const rest = isSameArea ? kept.filter(({ name }) => name !== 'filterColumn').map(raw) : [];
  return `<autoFilter${attributeText({ ...old?.root.attributes, ref: cornersAddress(rect) })}>${[...columns, ...rest].join('')}</autoFilter>`;
}

function criterionAt(filter: BookFilter | undefined, column: number): BookCriterion | undefined {
  return filter?.columns.find((one) => one.column === column)?.criterion;
}

function criterionXml(criterion: BookCriterion): string {
  if (criterion.kind === 'other') return '';
  if (criterion.kind === 'values') {
    const values = criterion.values.map((val) => `<filter${attributeText({ val })}/>`);
    const days = criterion.days.map(dayXml);
    return `<filters${criterion.blank ? ' blank="1"' : ''}>${[...values, ...days].join('')}</filters>`;
  }
  const list = criterion.conditions.map(({ operator, value }) => {
    const attributes = { operator: operator === 'equal' ? undefined : operator, val: value };
    return `<customFilter${attributeText(attributes)}/>`;
  });
  const isAll = criterion.all && list.length > 1;
  return `<customFilters${isAll ? ' and="1"' : ''}>${list.join('')}</customFilters>`;
}

function dayXml(day: BookFilterDay): string {
  return `<dateGroupItem${attributeText({ ...day, dateTimeGrouping: Object.keys(day).at(-1) })}/>`;
}
