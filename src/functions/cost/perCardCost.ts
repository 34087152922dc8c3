import { perCardCost, perCardCostRange, perCardCostVerdict } from '../../domain/cost';
import { rowOf } from '../core/cell';
import { declare } from '../core/declaration';
import { each } from '../core/argument';
import { figure } from '../readers';
import { PERCARDCOSTCHECK_NATIVE, PERCARDCOSTRANGE_NATIVE, PERCARDCOST_NATIVE } from './native';
import { cards, cardUnit, cost, costUnit, printedCards, printedCost } from './arguments';
import { ISSUING_COST_REVIEW, NEGATIVE_CARDS, NO_CARDS, UNREADABLE, VERDICTS } from './texts';

export const PERCARDCOST = declare({
  name: 'PERCARDCOST',
  family: 'cost',
  args: [cost, cards, costUnit, cardUnit],
  result: {
    shape: 'each',
    help: {
      ja: '1枚当たりの費用（円）。範囲を指定すると同じ形で返します。',
      en: 'Yen per card, in the shape of the ranges.',
    },
  },
  help: {
    words: '単価 コスト 1枚あたり 発行費 円 原価 price unit cost',
    text: { ja: 'カード1枚当たりの費用（円）を返します。', en: 'Returns the cost per card, in yen.' },
    rounding: {
      ja: '端数処理はしません。表示桁は書式か ROUND 関数で整えてください。',
      en: 'Not rounded. Use a number format or ROUND.',
    },
    notes: {
      ja: '1枚当たりの費用 = 費用 ÷ 枚数。空白は「未定」とみなし、結果も空白にします。',
      en: 'Cost per card = cost ÷ cards. A blank means "not yet known" and gives a blank.',
    },
    errors: [UNREADABLE, NEGATIVE_CARDS, NO_CARDS],
    examples: [
      {
        text: { ja: '令和5年度の決算額と発行枚数', en: 'Fiscal year 2023' },
        formula: '=MYNA.PERCARDCOST(24697,834,"百万円","万枚")',
        result: 2961.270983213429,
      },
      {
        text: { ja: '3か年をまとめて', en: 'Three years at once' },
        sheet: [
          [24697, 34121, 40083],
          [834, 1175, 1830],
        ],
        formula: '=MYNA.PERCARDCOST(A1:C1,A2:C2,"百万円","万枚")',
        result: [[2961.270983213429, 2903.9148936170213, 2190.327868852459]],
      },
      {
        text: { ja: '単位の付いた文字列', en: 'Text with its own unit' },
        formula: '=MYNA.PERCARDCOST("40,083百万円","1,830万枚")',
        result: 2190.327868852459,
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['PERCARDCOSTRANGE', 'PERCARDCOSTCHECK'],
    native: PERCARDCOST_NATIVE,
  },
  calculate: perCardCost,
});

export const PERCARDCOSTRANGE = declare({
  name: 'PERCARDCOSTRANGE',
  family: 'cost',
  args: [printedCost, printedCards, costUnit, cardUnit],
  result: {
    shape: 'row',
    columns: 2,
    help: {
      ja: '下限と上限（1行2列）。縦の範囲を指定すると1行ずつ返します。',
      en: '[low, high]; one row for each row of a column.',
    },
  },
  help: {
    words: '単価 コスト 丸め 幅 いくらからいくら rounding',
    text: {
      ja: '端数処理された費用と枚数からあり得る、1枚当たり費用の下限と上限（円）を返します。',
      en: 'Returns the lowest and highest cost per card that rounded inputs could have come from, in yen.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '印刷された最後の桁の±1/2だけ費用と枚数が動き得るとして、費用 ÷ 枚数 の最小と最大を求めます。セルの数は、小数の最後の桁を最後の桁とみなします。',
      en: 'Cost and cards may each lie half of their last printed digit away; the result is the least and the greatest quotient. The last digit of a plain number is its last decimal.',
    },
    errors: [
      UNREADABLE,
      NEGATIVE_CARDS,
      {
        ...NO_CARDS,
        when: { ja: '枚数が0か、端数の範囲に0が入るとき。', en: 'Cards are 0, or could be 0 within rounding.' },
      },
    ],
    examples: [
      {
        text: {
          ja: '令和6年度: 公表された 2,905 円はこの範囲にあります',
          en: 'Fiscal year 2024: the published 2,905 yen lies in this range',
        },
        formula: '=MYNA.PERCARDCOSTRANGE(34121,1175,"百万円","万枚")',
        result: [[2902.637175669928, 2905.193699446573]],
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['PERCARDCOST', 'PERCARDCOSTCHECK'],
    native: PERCARDCOSTRANGE_NATIVE,
  },
  calculate: (cost, cards) => {
    const { low, high } = perCardCostRange(cost, cards);
    return rowOf(low, high);
  },
});

const published = each(
  'published',
  figure({
    measures: 'money',
    per: 'piece',
    help: { ja: '公表された1枚当たりの費用（円）', en: 'the published cost per card, in yen' },
  }),
  {
    label: { ja: '公表値', en: 'published' },
    help: { ja: '公表された1枚当たりの費用（円）を指定します。', en: 'The published cost per card, in yen.' },
    tellBlanks: 'zeroCounts',
  },
);

export const PERCARDCOSTCHECK = declare({
  name: 'PERCARDCOSTCHECK',
  family: 'cost',
  args: [published, printedCost, printedCards, costUnit, cardUnit],
  result: {
    shape: 'each',
    help: {
      ja: '「一致」「端数の範囲内」「不一致」のいずれか。',
      en: '一致 (match), 端数の範囲内 (within rounding) or 不一致 (mismatch).',
    },
  },
  help: {
    words: '検算 単価 コスト 公表値 合わない verify',
    text: {
      ja: '公表された1枚当たりの費用が、費用と枚数から計算した値と合うかを返します。',
      en: 'Returns whether a published cost per card agrees with its cost and cards.',
    },
    rounding: {
      ja: '計算値は公表値の最後の桁に四捨五入して比べます。',
      en: 'The computed cost is rounded half up to the last digit of the published one.',
    },
    notes: {
      ja: '計算値を四捨五入すると公表値になるとき「一致」、公表値が PERCARDCOSTRANGE の範囲に（公表値自身の端数も含めて）入るとき「端数の範囲内」、どちらでもないとき「不一致」です。',
      en: '一致 if the computed cost rounds to the published one; 端数の範囲内 if the published one, within its own rounding, lies in the range of PERCARDCOSTRANGE; else 不一致.',
    },
    errors: [UNREADABLE, NEGATIVE_CARDS, NO_CARDS],
    examples: [
      {
        text: { ja: '表1の3か年', en: 'The three years of table 1' },
        sheet: [
          [2961, 24697, 834],
          [2905, 34121, 1175],
          [2190, 40083, 1830],
        ],
        formula: '=MYNA.PERCARDCOSTCHECK(A1:A3,B1:B3,C1:C3,"百万円","万枚")',
        result: [['一致'], ['端数の範囲内'], ['一致']],
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['PERCARDCOST', 'PERCARDCOSTRANGE', 'SUMCHECK'],
    native: PERCARDCOSTCHECK_NATIVE,
  },
  calculate: (publishedCost, cost, cards) => VERDICTS[perCardCostVerdict(publishedCost, cost, cards)],
});
