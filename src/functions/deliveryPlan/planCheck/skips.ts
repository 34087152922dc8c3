import { COLUMNS, ruleOf } from '../../../domain/deliveryPlan';
import type { Skip } from '../../../domain/deliveryPlan';

const ARGUMENTS: Readonly<Record<string, string>> = { population: '人口', delivered: '累計交付枚数' };

/** Why a rule was not judged, so that silence is not taken for approval. */
export function skipText(skip: Skip): string {
  if (skip.reason === 'columns') {
    const names = skip.columns.map((column) => `「${COLUMNS[column].name}」`).join('と');
    return `${names}の列がないか空白のため、検査していません。`;
  }
  if (skip.reason === 'arguments') {
    const names = skip.names.map((name) => `「${ARGUMENTS[name]}」(${name})`).join('と');
    return `引数${names}が指定されていないため、検査していません。`;
  }
  const what = skip.rule === 'target' ? `${skip.count}団体` : `${skip.count}行`;
  return `必要な値が空白か読めないため、${what}は検査していません（${ruleOf(skip.rule).name.ja}）。`;
}
