import * as z from 'zod';
import { addDays, isoOf, readDate } from '../../domain/calendar';
import type { Cell } from '../types';
import { ANNOUNCED, IN_FORCE, VALIDITY_RULES } from '../validityRules';
import type { ValidityRuleName } from '../validityRules';
import type { SeedFault } from './readTable';

const NAMES = Object.keys(VALIDITY_RULES) as [ValidityRuleName, ...ValidityRuleName[]];
const text = z.string('空にできません。');
const noDay = z.null('公表だけの規則に適用日は書けません。');

const inForce = z.object({
  rule: z.enum(NAMES, '知らない規則です。'),
  value: z.int('正の整数で書いてください。').positive('正の整数で書いてください。'),
  unit: text,
  from: z.string().nullable(),
  to: z.string().nullable(),
  status: z.literal(IN_FORCE),
  planned: z.null('施行された規則は、適用時期でなく適用開始日を書いてください。'),
  basis: text,
  source: text,
  verifiedOn: text,
});
const announced = inForce.extend({ status: z.literal(ANNOUNCED), from: noDay, to: noDay, planned: text });
const row = z.discriminatedUnion('status', [inForce, announced], `${IN_FORCE}か${ANNOUNCED}のどちらかにしてください。`);

type Row = z.output<typeof row>;
type Column = { readonly key: string; readonly title: string };

/** Rules in force leave no day without one and give no day two; what is only announced has no days. */
export function checkValidityRules(
  file: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  lines: readonly number[],
): SeedFault[] {
  const faults: SeedFault[] = [];
  const read = rows.flatMap((cells, index): (Row & { line: number })[] => {
    const line = lines[index]!;
    const result = row.safeParse(Object.fromEntries(columns.map(({ key }, at) => [key, cells[at] ?? null])));
    if (result.success) return [{ ...result.data, line }];
    for (const { path, message } of result.error.issues) {
      const column = columns.find(({ key }) => key === path[0])?.title ?? String(path[0]);
      faults.push({ file, line, column, message });
    }
    return [];
  });
  if (faults.length > 0) return faults;
  return NAMES.flatMap((name) => {
    const periods = read.filter(({ rule, status }) => rule === name && status === IN_FORCE);
    return gapsIn(name, periods).map((fault) => ({ file, ...fault }));
  });
}

type Period = Pick<Row, 'from' | 'to'> & { readonly line: number };

function gapsIn(name: string, periods: readonly Period[]): Omit<SeedFault, 'file'>[] {
  const inOrder = [...periods].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const last = inOrder.at(-1);
  if (!last) return [{ column: '規則', message: `施行された規則「${name}」がありません。` }];
  const ends = last.to === null ? [] : [{ line: last.line, column: '適用終了日', message: '続きの規則がありません。' }];
  const starts = inOrder.flatMap(({ line, from }, index) => {
    const before = inOrder[index - 1];
    const expected = before ? (before.to === null ? undefined : isoOf(addDays(readDate(before.to), 1))) : null;
    if (from === expected) return [];
    const message = before
      ? '前の規則が終わる日の翌日から始めてください。'
      : '最初の規則の適用開始日は空欄にしてください。';
    return [{ line, column: '適用開始日', message }];
  });
  return [...starts, ...ends];
}
