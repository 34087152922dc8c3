import { CATEGORIES, CATEGORY_IDS } from '../../domain/deliveryPlan';
import type { YearCost } from '../../domain/deliveryPlan';
import { BLANK } from '../core/cell';
import type { OutputCell } from '../core/cell';

/** PLANCOST's result as cells, apart from its declaration: the explanation needs no more of it. */
export const COST_HEADER = [
  '年度',
  ...CATEGORY_IDS.map((category) => CATEGORIES[category].name),
  '計',
  '補助見込額',
] as const;
const TOTAL = '計';

export function costRow({ fiscalYear, amounts, total, subsidy }: YearCost): OutputCell[] {
  return [fiscalYear ?? TOTAL, ...CATEGORY_IDS.map((category) => amounts[category] ?? BLANK), total, subsidy];
}
