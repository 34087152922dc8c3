import { COST_WORDS, HEADINGS } from '../../domain/deliveryPlan';
import type { Column, PlanObstacle } from '../../domain/deliveryPlan';
import type { PlanFaults } from '../../domain';
import { civilOf, isoOf } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import type { FaultTexts } from '../core/faults';
import { list } from '../core/text';
import type { Text } from '../core/text';

/** What there is too little room for, and what would give more. */
const OBSTACLES: Readonly<Record<PlanObstacle, Text>> = {
  weekendDays: {
    ja: '必要な土日開庁日数が、その月の土曜・日曜の数か上限を超えます。',
    en: 'It needs more weekend days than the month has, or than the ceiling allows.',
  },
  windows: {
    ja: '窓口が足りません。専用・併用・庁舎外の窓口数か土日開庁日数の上限を上げるか、1日当たり枚数を確かめてください。',
    en: 'There are too few windows. Raise the ceilings of windows or weekend days, or check the cards a day.',
  },
  terminals: {
    ja: '統合端末が足りません。統合端末台数の上限を上げてください。',
    en: 'There are too few terminals. Raise their ceiling.',
  },
  staff: {
    ja: '職員が足りません（この月の窓口か、窓口が増える前の月の採用）。職員数の上限を上げてください。',
    en: 'There are too few staff, in this month or ahead of a rise in windows. Raise the ceiling of staff.',
  },
};

function monthText(day: Day): string {
  const { year, month } = civilOf(day);
  return `${year}年${month}月`;
}

const heading = (column: Column): string => HEADINGS[column].name;

/** What keeps a plan from being mended, in words. */
export const FIX_FAULTS: FaultTexts<Pick<PlanFaults, 'pricesMissing' | 'planBeyondCeilings'>> = {
  pricesMissing: [
    '#VALUE!',
    ({ columns }) => ({
      ja: `計画にある${columns.map((column) => `「${heading(column)}」`).join('')}の単価が費用の範囲にありません。${list(columns.map((column) => COST_WORDS[column].price))} の金額（円）を加えてください。単価をすべて外すと、人数・窓口数の少ない計画を探します。`,
      en: `The costs give no price for ${columns.map(heading).join(' and ')} of the plan. Add ${columns.map((column) => COST_WORDS[column].price).join(', ')}, or leave out all prices: the plan with the fewest staff and windows is then found.`,
    }),
  ],
  planBeyondCeilings: [
    '#NUM!',
    ({ body, month, obstacle }) => ({
      ja: `${body && `${body}の`}${monthText(month)}は、上限の範囲では計画を満たせません。${OBSTACLES[obstacle].ja}`,
      en: `${body && `${body}: `}no plan within the ceilings passes in ${isoOf(month).slice(0, 7)}. ${OBSTACLES[obstacle].en}`,
    }),
  ],
};
