import { LAST_DAY, readDate } from '../../domain/calendar';
import { VALIDITY_TABLE, validityRules } from '../../reference';
import type { DataTable } from './table';

/** The rules of validity and renewal that are in force over some days; what has only been announced is none yet. */
export const RULE_TABLE: DataTable = {
  title: { ja: VALIDITY_TABLE, en: 'Rules of validity and renewal' },
  source: VALIDITY_TABLE,
  columns: [
    { name: 'MYNA_x_ruleNames', heading: '規則' },
    { name: 'MYNA_x_ruleValues', heading: '値' },
    { name: 'MYNA_x_ruleFirstDays', heading: '適用開始日' },
    { name: 'MYNA_x_ruleLastDays', heading: '適用終了日' },
  ],
  rows: validityRules().map(({ rule, value, from, to }) => [
    rule,
    value,
    from === null ? 0 : readDate(from),
    to === null ? LAST_DAY : readDate(to),
  ]),
};
