import { followUp, TOLERANCE } from '../../domain/deliveryPlan/figures';
import type { Progress } from '../../domain/deliveryPlan/figures';
import { each } from '../core/argument';
import { BLANK, rowOf } from '../core/cell';
import { declare } from '../core/declaration';
import { COUNT, TOLERATED } from './arguments';
import { OUT_OF_DOMAIN, PLAN_NOTICE, UNREADABLE_NUMBER } from './texts';
import { FOLLOWUP_NATIVE } from './native';

export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = { onTrack: '順調', behind: '遅れ', ahead: '超過' };

const plan = each('plan', COUNT, {
  label: { ja: '計画', en: 'plan' },
  help: { ja: '月ごとの計画の枚数を縦の範囲で指定します。', en: 'The planned cards of each month, a column.' },
  tellBlanks: 'zeroCounts',
});

const actual = each('actual', COUNT, {
  label: { ja: '実績', en: 'actual' },
  help: {
    ja: '月ごとの実績の枚数を指定します。空白の月はまだ分からないものとします。',
    en: 'The actual cards of each month; blank where not yet known.',
  },
  tellBlanks: 'zeroCounts',
});

const tolerance = each('tolerance', TOLERATED, {
  label: { ja: '許容差', en: 'tolerance' },
  help: {
    ja: `計画に対して許す差の割合を指定します。省略すると${TOLERANCE}（10%）です。`,
    en: `The share of the plan by which the actual figure may differ; ${TOLERANCE} if left out.`,
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const FOLLOWUP = declare({
  name: 'FOLLOWUP',
  family: 'deliveryPlan',
  args: [plan, actual, tolerance],
  result: {
    shape: 'row',
    columns: 3,
    help: {
      ja: '1か月1行の「差・率・順調／遅れ／超過」。',
      en: 'A row a month: difference, rate, and 順調 (on track), 遅れ (behind) or 超過 (ahead).',
    },
  },
  help: {
    words: '進み具合 進捗 予定と実績 遅れ 差 progress',
    text: {
      ja: '計画に対する実績の差、率、進み具合を月ごとに返します。',
      en: 'Returns difference, rate and progress of each month against the plan.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '差 = 実績 − 計画、率 = 実績 ÷ 計画。差が計画 × 許容差 を下回れば「遅れ」、上回れば「超過」、その間（両端を含む）なら「順調」です。計画が0の月の率は空白です。計画か実績が空白の月は結果も空白です。許容差は慣行による値で、通知に定めはありません。',
      en: 'Difference = actual − plan, rate = actual ÷ plan. 遅れ below −plan × tolerance, 超過 above plan × tolerance, 順調 between them, ends included. The rate of a month without a plan is blank; a blank plan or actual gives a blank. The notice sets no tolerance.',
    },
    errors: [UNREADABLE_NUMBER, OUT_OF_DOMAIN],
    examples: [
      {
        text: { ja: '3か月の計画と実績', en: 'Plan and actual of three months' },
        sheet: [
          [25000, 21250],
          [25000, 23750],
          [25000, 30000],
        ],
        formula: '=MYNA.FOLLOWUP(A1:A3,B1:B3)',
        result: [
          [-3750, 0.85, '遅れ'],
          [-1250, 0.95, '順調'],
          [5000, 1.2, '超過'],
        ],
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['PLANCHECK', 'BACKLOG'],
    native: FOLLOWUP_NATIVE,
  },
  calculate: (planned, done, allowed) => {
    const { difference, rate, progress } = followUp(planned, done, allowed);
    return rowOf(difference, rate ?? BLANK, PROGRESS_WORDS[progress]);
  },
});
