import { groupDifference } from '../../domain/survey';
import { each } from '../core/argument';
import { rowOf } from '../core/cell';
import { declare } from '../core/declaration';
import { number } from '../readers';

const COUNT = number({
  measures: ['pieces', 'people', 'bodies'],
  minimum: 0,
  maximum: 1e9,
  whole: true,
  help: { ja: '0～1,000,000,000の整数', en: 'a whole number from 0 to 1,000,000,000' },
});

const yesA = each('yesA', COUNT, {
  label: { ja: '群Aの該当数', en: 'yes in A' },
  help: { ja: '群Aのうち該当する（実施している）数を指定します。', en: 'How many of group A say yes.' },
  tellBlanks: 'zeroCounts',
});

const nA = each('nA', COUNT, {
  label: { ja: '群Aの総数', en: 'size of A' },
  help: { ja: '群Aの総数を指定します。', en: 'The size of group A.' },
  tellBlanks: 'zeroRefused',
});

const yesB = each('yesB', COUNT, {
  label: { ja: '群Bの該当数', en: 'yes in B' },
  help: { ja: '群Bのうち該当する（実施している）数を指定します。', en: 'How many of group B say yes.' },
  tellBlanks: 'zeroCounts',
});

const nB = each('nB', COUNT, {
  label: { ja: '群Bの総数', en: 'size of B' },
  help: { ja: '群Bの総数を指定します。', en: 'The size of group B.' },
  tellBlanks: 'zeroRefused',
});

export const GROUPDIFF = declare({
  name: 'GROUPDIFF',
  family: 'survey',
  args: [yesA, nA, yesB, nB],
  result: {
    shape: 'row',
    columns: 6,
    help: {
      ja: '群Aの割合、群Bの割合、差（A − B）、p、差の下限、差の上限（1行6列）。1列または1行の範囲を指定すると1行ずつ返します。',
      en: '[rate A, rate B, difference A − B, p, low, high]; one row for each element of a column or row.',
    },
  },
  help: {
    words: 'アンケート 統計 有意差 男女 年代 比べる survey significant',
    text: {
      ja: '2つの群の割合とその差、正確確率 p、差の95%信頼区間を返します。',
      en: 'Returns the rates of two groups, their difference, an exact p and a 95 % interval of the difference.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: 'p はフィッシャーの正確確率（両側）で、周辺度数が同じ表のうち、観測された表と同じかそれより起こりにくい表の確率の和です（相対誤差 10^(−7) までは同じ起こりやすさとみなします。R の fisher.test と同じ決め方です）。信頼区間はニューカムの方法10（両群のウィルソン区間 [l, u] から、d − √((pA − lA)² + (uB − pB)²) ～ d + √((uA − pA)² + (pB − lB)²)）です。注意: 総括調査票の調査先は交付率の上位と下位から順位で選ばれた自治体で、無作為に抽出されたものではありません。この p や区間は2つの群の違いの大きさを表すだけで、全国の自治体に一般化できるものではなく、取組が交付率を上げたことを示すものでもありません。',
      en: "p is Fisher's exact two-sided p: the probability of all tables with the same margins that are no likelier than the observed one (likelihoods within 10^(−7) count as equal, as in R's fisher.test). The interval is Newcombe's method 10: from the Wilson intervals [l, u] of both rates, d − √((pA − lA)² + (uB − pB)²) to d + √((uA − pA)² + (pB − lB)²). Caution: the bodies in the ministry's survey were chosen by rank of delivery rate, top and bottom, not drawn by lot. p and interval describe how different the two groups are; they do not generalise to all municipalities, nor show that a measure raised the rate.",
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '数として読めない文字列、合わない単位、TRUE・FALSE、大きさの合わない範囲、2行2列以上の範囲。',
          en: 'Text that does not read as a number, a unit that does not fit, TRUE or FALSE, sizes that do not fit, a range of several rows and columns.',
        },
      },
      {
        code: '#NUM!',
        when: {
          ja: '負の数、整数でない数、該当数が総数を超えるとき。',
          en: 'A negative number, one that is not whole, more yes than there are in the group.',
        },
      },
      { code: '#DIV/0!', when: { ja: '総数が0のとき。', en: 'A group is empty.' } },
    ],
    examples: [
      {
        text: {
          ja: '表1 独自の行政サービス・取組: 交付率上位 11/30、下位 3/30',
          en: 'Table 1, own services: 11 of 30 at the top, 3 of 30 at the bottom',
        },
        formula: '=MYNA.GROUPDIFF(11,30,3,30)',
        result: [
          [
            0.36666666666666664, 0.1, 0.26666666666666666, 0.030341421261911288, 0.05152867582335242,
            0.45648656470551013,
          ],
        ],
      },
      {
        text: {
          ja: '表4・表5: 申請時来庁方式と臨時交付窓口',
          en: 'Tables 4 and 5: application in person, temporary offices',
        },
        sheet: [
          [23, 20],
          [22, 23],
        ],
        formula: '=MYNA.GROUPDIFF(A1:A2,30,B1:B2,30)',
        result: [
          [0.7666666666666667, 0.6666666666666666, 0.1, 0.5674897325030489, -0.12549362176863102, 0.31286719164810894],
          [0.7333333333333333, 0.7666666666666667, -0.03333333333333333, 1, -0.24531632056184813, 0.18240588704025432],
        ],
      },
    ],
    sources: [
      {
        text: {
          ja: '総括調査票（令和4年度）（３）マイナンバーカード交付事務費補助金 表1～表5',
          en: 'Ministry of Finance, budget execution review (fiscal 2022) of the My Number Card administration subsidy, tables 1 to 5',
        },
      },
      {
        text: {
          ja: '文献: R. A. Fisher, "The Logic of Inductive Inference", Journal of the Royal Statistical Society 98(1), 1935, 39–82',
          en: 'R. A. Fisher, "The Logic of Inductive Inference", Journal of the Royal Statistical Society 98(1), 1935, 39–82',
        },
      },
      {
        text: {
          ja: '文献: R. G. Newcombe, "Interval Estimation for the Difference between Independent Proportions: Comparison of Eleven Methods", Statistics in Medicine 17, 1998, 873–890（方法10）',
          en: 'R. G. Newcombe, "Interval Estimation for the Difference between Independent Proportions: Comparison of Eleven Methods", Statistics in Medicine 17, 1998, 873–890 (method 10)',
        },
      },
      {
        text: {
          ja: '参考: R の関数 stats::fisher.test（両側の p の決め方と許容差）',
          en: 'R, function stats::fisher.test (definition of the two-sided p and its tolerance)',
        },
      },
    ],
    related: [],
    nativeReason: {
      ja: 'フィッシャーの正確確率は数千の確率の和で、Excel の対数ガンマ関数の精度（約10桁）では同じ値になりません。',
      en: "Fisher's exact p is a sum of thousands of chances; with Excel's log-gamma, good to some ten digits, it would not be the same.",
    },
  },
  // Tables further from the likeliest one than some forty standard deviations count for nothing.
  microseconds: (_yesA, sizeA, _yesB, sizeB) => 2 + Math.min((sizeA + sizeB) / 250, 0.6 * Math.sqrt(sizeA + sizeB)),
  calculate: (countA, sizeA, countB, sizeB) => {
    const { rateA, rateB, difference, p, low, high } = groupDifference({ yesA: countA, sizeA, yesB: countB, sizeB });
    return rowOf(rateA, rateB, difference, p, low, high);
  },
});
