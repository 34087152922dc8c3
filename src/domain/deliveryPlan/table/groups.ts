import type { Column } from './cells';
import { bodyIn } from './around';
import { meaningIn } from './headings';
import type { LineHeading } from './headings';
import { nearestColumn } from './nearest';
import type { PlanView } from './planSheet';
import type { Group, UnreadHeading } from './planTable';
import { settle } from './settle';

/** Headings that look like those of a column which no group has. */
export function unreadOf(headings: readonly LineHeading[], groups: readonly Group[]): UnreadHeading[] {
  const has = (column: Column): boolean => groups.some(({ columns }) => columns.has(column));
  return headings.flatMap((heading) => {
    const column = heading.meaning === undefined ? nearestColumn(heading.text, has) : undefined;
    return column ? [{ ...heading, column }] : [];
  });
}

/** Bodies that stand above their lines have a group each, with the lines that stand under none. */
export function groupsOf(
  headings: readonly LineHeading[],
  view: PlanView,
  top: number,
  bottom: number,
  month: number,
): readonly Group[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const labelled = rows.some((row) => meaningIn(view.at(row, month)) === 'body');
  const byBody = new Map<string | null, LineHeading[]>();
  for (const heading of headings) {
    if (heading.position === month || heading.meaning === undefined) continue;
    const body = labelled ? (heading.groups[0] ?? null) : (heading.groups.find((text) => bodyIn(text)) ?? null);
    byBody.set(body, [...(byBody.get(body) ?? []), heading]);
  }
  const shared = byBody.get(null) ?? [];
  const bodies = [...byBody].filter(([body]) => body !== null);
  const own = bodies.map(([body, lines]) => ({ body, ...settle([...lines, ...shared]) }));
  const planned = own.filter(({ columns }) => columns.has('planned'));
  return planned.length > 0
    ? planned
    : [{ body: null, ...settle(headings.filter(({ position }) => position !== month)) }];
}
