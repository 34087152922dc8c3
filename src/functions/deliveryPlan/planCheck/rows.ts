import { ruleOf } from '../../../domain/deliveryPlan';
import type { Finding, PlanCheck, Severity, Skip } from '../../../domain/deliveryPlan';
import { BLANK } from '../../core/cell';
import type { OutputCell } from '../../core/cell';
import { monthCell } from '../../core/monthCell';
import { cellNamer } from './cellText';
import { itemText, remarkOn } from './remarks';
import { skipText } from './skips';

export const HEADER = ['重大度', '規則', '団体名', '年月', '項目', '値', '基準', '説明', 'セル'] as const;

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  serious: '重大',
  warning: '警告',
  information: '情報',
};

const NOTHING = ['指摘なし', '', '', '', '', '', '', '重大・警告に当たる指摘はありません。', ''] as const;

/** The findings as rows of cells; `address` is where the plan stands. */
export function rowsOf({ findings, skips }: PlanCheck, address: string | null | undefined): OutputCell[][] {
  const nameCell = cellNamer(address);
  const clean = findings.every(({ rule }) => ruleOf(rule).severity === 'information');
  return [
    [...HEADER],
    ...(clean ? [[...NOTHING]] : []),
    ...findings.map((finding) => rowOf(finding, nameCell(finding.cell))),
    ...skips.map(skipRow),
  ];
}

function rowOf(finding: Finding, cell: string): OutputCell[] {
  const { rule, body, month, item, value, limit } = finding;
  const { severity, name } = ruleOf(rule);
  return [
    SEVERITIES[severity],
    name.ja,
    body,
    month === null ? BLANK : monthCell(month),
    itemText(item),
    value,
    limit ?? BLANK,
    remarkOn(finding),
    cell,
  ];
}

function skipRow(skip: Skip): OutputCell[] {
  const name = ruleOf(skip.rule).name.ja;
  return [SEVERITIES.information, name, BLANK, BLANK, BLANK, BLANK, BLANK, skipText(skip), BLANK];
}
