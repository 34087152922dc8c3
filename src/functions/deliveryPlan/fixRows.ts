import { COLUMN_IDS, HEADINGS } from '../../domain/deliveryPlan';
import type { Column, Finding, FixedMonth, FixedPlan, PlanChange, RuleId } from '../../domain/deliveryPlan';
import { BLANK, monthCell } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { number } from '../core/text';
import { findingsInJapanese as ja } from './findings/ja';
import { sentenceOn } from './findings/texts';

/** What stands to the right of the plan. */
export const ADDED = ['追加費用', '変更点', '規則', '残る指摘'] as const;

/** The plan in normal form, with what changed in it and what is left. */
export function fixedCells({ plan: { headings }, months, check }: FixedPlan): OutputCell[][] {
  const named = months.some(({ body }) => body !== '');
  const shown = COLUMN_IDS.filter((column) => column === 'month' || (column === 'body' ? named : headings.has(column)));
  const left = leftBy(months, check.findings);
  const unchecked = check.verdict.unchecked.map(({ rule }) => ja.rules[rule]);
  const rows = months.map((month, index): OutputCell[] => {
    const remarks = left[index]!.map((finding) => sentenceOn(finding, ja));
    if (index === 0 && unchecked.length > 0) remarks.push(`検査していない規則: ${unchecked.join('、')}。`);
    return [
      ...shown.map((column) => cellOf(month, column)),
      month.yen ?? BLANK,
      month.changes.map(changeText).join('、'),
      [...new Set(month.changes.map(({ rule }) => ja.rules[rule]))].join('、'),
      remarks.join(' '),
    ];
  });
  return [[...shown.map((column) => HEADINGS[column].name), ...ADDED], ...rows];
}

function cellOf({ body, row, changes, written }: FixedMonth, column: Column): OutputCell {
  if (column === 'body') return body;
  if (column === 'month') return monthCell(row.month.first);
  const change = changes.find((candidate) => candidate.column === column);
  return change?.after ?? row.figures[column] ?? written.get(column) ?? BLANK;
}

function changeText({ column, before, after }: PlanChange): string {
  return `${HEADINGS[column].name} ${number(before)}→${number(after)}`;
}

/** The mended plan is in normal form: it has no totals, and nothing that is not read or hidden. */
const OF_LAYOUT: ReadonlySet<RuleId> = new Set(['totalRow', 'totalDiffers', 'headingUnread', 'hidden']);

/** What the check still finds, by month; what is about no month of the table stands in the first. */
function leftBy(months: readonly FixedMonth[], findings: readonly Finding[]): Finding[][] {
  const left = months.map((): Finding[] => []);
  const places = new Map(months.map(({ body, row }, index) => [`${body};${row.month.first}`, index]));
  const bodies = new Map([...months].reverse().map(({ body }, index) => [body, months.length - 1 - index]));
  for (const finding of findings) {
    if (OF_LAYOUT.has(finding.rule)) continue;
    const place = places.get(`${finding.body};${finding.month}`) ?? bodies.get(finding.body) ?? 0;
    left[place]!.push(finding);
  }
  return left;
}
