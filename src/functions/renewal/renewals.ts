import { fail } from '../../domain';
import { renewals } from '../../domain/renewal';
import type { Cohort } from '../../domain/renewal';
import { one, whole } from '../core/argument';
import type { Grid } from '../core/argument';
import { sizeOf, sizeText } from '../core/broadcast';
import { declare } from '../core/declaration';
import { monthCell } from '../core/cell';
import { located } from '../core/readCell';
import { date, number } from '../readers';
import { termsOn } from './rules';
import { ISSUING_COST_REVIEW, NO_EXCEL_DATE, RENEWAL_OUTLOOK, UNREADABLE_DATE } from './texts';
import { RENEWALS_NATIVE } from './native';

const SHARE = number({
  measures: 'share',
  minimum: 0,
  maximum: 1,
  help: { ja: '0～1 の割合（20% のような文字列も読みます）', en: 'a share from 0 to 1; text such as 20% is read too' },
});

const months = whole('months', date, {
  label: { ja: '発行月', en: 'months of issue' },
  help: {
    ja: 'カードが発行された月を範囲で指定します。順序は問わず、同じ月は足し合わせます。',
    en: 'The months of issue, in any order; equal months add up.',
  },
});

const issued = whole(
  'issued',
  number({
    measures: 'pieces',
    minimum: 0,
    help: {
      ja: '0以上の枚数（92万枚 のような文字列も読みます）',
      en: 'a count from 0 on; text such as 92万枚 is read too',
    },
  }),
  {
    label: { ja: '発行枚数', en: 'cards issued' },
    help: {
      ja: '各月に発行された枚数を、発行月と同じ大きさの範囲で指定します。空白の月は計算に入れません。',
      en: 'The cards issued in each month, a range of the same size. Blank months are left out.',
    },
    tellBlanks: 'zeroCounts',
  },
);

const minorShare = whole('minorShare', SHARE, {
  label: { ja: '未成年の割合', en: 'share of minors' },
  help: {
    ja: '発行時に未成年だった人の割合を指定します。1つの値か、月ごとの範囲です。',
    en: 'The share issued to minors: one value, or one a month.',
  },
  tellBlanks: 'zeroCounts',
});

const retention = whole('retention', SHARE, {
  label: { ja: '保有の割合', en: 'share still held' },
  help: {
    ja: '期限まで保有されている割合を指定します。1つの値か、月ごとの範囲です。省略すると1です。',
    en: 'The share still held at expiry: one value, or one a month; 1 if left out.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

const from = one('from', date, {
  label: { ja: '開始月', en: 'first month' },
  help: {
    ja: '結果の最初の月を指定します。省略すると更新が生じる最初の月です。',
    en: 'The first month of the result; the first that gets any if left out.',
  },
  optional: true,
});

const to = one('to', date, {
  label: { ja: '終了月', en: 'last month' },
  help: {
    ja: '結果の最後の月を指定します。省略すると更新が生じる最後の月です。',
    en: 'The last month of the result; the last that gets any if left out.',
  },
  optional: true,
});

export const RENEWALS = declare({
  name: 'RENEWALS',
  family: 'renewal',
  args: [months, issued, minorShare, retention, from, to],
  result: {
    shape: 'table',
    help: {
      ja: '見出しの行と、1か月1行の「年月・カード・電子証明書」。更新のない月も0の行を置きます。',
      en: 'A header and a row a month: month, cards, certificates. Months without renewals have zeros.',
    },
  },
  help: {
    words: '見込み 予測 将来 何件 これから 予想 forecast future',
    text: {
      ja: '月ごとの発行枚数から、カードと電子証明書の想定更新件数を月ごとに返します。',
      en: 'Returns the expected renewals of cards and certificates by month, from the cards issued by month.',
    },
    rounding: {
      ja: '端数処理はしません。合計は発行枚数と一致します。',
      en: 'Not rounded: the totals agree with the cards issued.',
    },
    dates: ['yyyy"年"m"月"'],
    notes: {
      ja: '発行日は月の中に、誕生日は1年の中に一様に散らばるとみなします。ある月に発行されたカードの n 回目の誕生日は、12(n−1) か月後の月に 1/24、続く11か月に 1/12 ずつ、12n か月後の月に 1/24 の割合で訪れます。カードは成年が10回目、未成年が5回目、電子証明書は成年の5回目です（未成年の電子証明書はカードと同時に切れるため、カードに数えます）。カードの件数 = 発行枚数 × 成年または未成年の割合 × 保有の割合。再更新は計算しません。\n\n公表値との比較: 全国の月ごとの製造枚数の推計と保有の割合93.7%を入れると、総務省の2025～2027年度の想定（カードと電子証明書の6つの数）との差は平均3.2%、最大6.2%です。推計の方法と検証は「更新の見通しの検証」（docs/backtests/renewals.md）にあります。',
      en: "The day of issue is taken as uniform in its month and the birthday as uniform in the year: the n-th birthday of a month's cards falls 12(n−1) months later with 1/24, in the eleven months after that with 1/12 each, and 12n months later with 1/24. Cards: adults at the 10th birthday, minors at the 5th. Certificates: adults at the 5th; a minor's ends with the card and is counted there. Renewals of renewals are not modelled.\n\nAgainst published figures: with the nation's cards by month of issue as estimated and 93.7 % still held, the ministry's six figures of fiscal years 2025 to 2027 (cards and certificates) come out 3.2 % off in the mean and 6.2 % at most. The estimate and its back-test are in docs/backtests/renewals.md.",
    },
    errors: [
      UNREADABLE_DATE,
      {
        code: '#VALUE!',
        when: {
          ja: '発行月と発行枚数の大きさが違うとき、月ごとの割合の大きさが合わないとき、計算できる月が1つもないとき。',
          en: 'Ranges of different sizes, or no month with all of its values.',
        },
      },
      NO_EXCEL_DATE,
      {
        code: '#NUM!',
        when: {
          ja: '負の枚数、0～1でない割合、開始月が終了月より後のとき。',
          en: 'A negative count, a share outside 0 to 1, a first month after the last.',
        },
      },
    ],
    examples: [
      {
        text: {
          ja: '2022年4月に発行された24万枚（未成年25%）の更新のうち最初の3か月',
          en: "The first three months of renewals of 240,000 cards of April 2022, a quarter of them minors'",
        },
        formula: '=MYNA.RENEWALS("2022-04",240000,0.25,,"2026-04","2026-06")',
        result: [
          ['年月', 'カード', '電子証明書'],
          [46113, 2500, 7500],
          [46143, 5000, 15000],
          [46174, 5000, 15000],
        ],
      },
      {
        text: { ja: '2か月分の発行、保有の割合90%', en: 'Two months of issues, 90 % still held' },
        sheet: [
          ['2023/3/1', 487],
          ['2023/4/1', 433],
        ],
        formula: '=MYNA.RENEWALS(A1:A2,B1:B2,0,0.9,"2027-03","2027-05")',
        result: [
          ['年月', 'カード', '電子証明書'],
          [46447, 0, 18.2625],
          [46478, 0, 52.7625],
          [46508, 0, 69],
        ],
      },
    ],
    sources: [RENEWAL_OUTLOOK, ISSUING_COST_REVIEW],
    related: ['CARDEXPIRY', 'CERTEXPIRY', 'WORKLOAD'],
    native: RENEWALS_NATIVE,
  },
  calculate: (monthCells, issuedCells, minorCells, retentionCells, first, last) => {
    const cohorts = cohortsOf(monthCells, issuedCells, minorCells, retentionCells ?? [[1]]);
    return [
      ['年月', 'カード', '電子証明書'],
      ...renewals(termsOn, cohorts, { from: first, to: last }).map(({ month, cards, certificates }) => [
        monthCell(month),
        cards,
        certificates,
      ]),
    ];
  },
});

/** A month of which anything is not yet known is left out whole. */
export function cohortsOf(
  monthCells: Grid<number>,
  ...columns: readonly [Grid<number>, Grid<number>, Grid<number>]
): Cohort[] {
  const given = [issued, minorShare, retention].map((argument, index) => ({ argument, cells: columns[index]! }));
  const count = sizeText(sizeOf(monthCells));
  const fits = (cells: Grid<number>) => sizeText(sizeOf(cells)) === count;
  for (const { argument, cells } of given) {
    const size = sizeText(sizeOf(cells));
    if (fits(cells) || (size === '1×1' && argument !== issued)) continue;
    located(argument, undefined, () => fail('shapesDiffer', { shapes: [count, size] }));
  }
  const cohorts = monthCells.flatMap((row, rowIndex) =>
    row.flatMap((month, columnIndex) => {
      const [cards, minors, held] = columns.map((grid) => (fits(grid) ? grid[rowIndex]![columnIndex]! : grid[0]![0]!));
      return isKnown(month) && isKnown(cards) && isKnown(minors) && isKnown(held)
        ? [{ month, issued: cards, minorShare: minors, retention: held }]
        : [];
    }),
  );
  if (cohorts.length > 0) return cohorts;
  const blank = [{ argument: months, cells: monthCells }, ...given].find(({ cells }) => !cells.flat().some(isKnown));
  return blank ? located(blank.argument, undefined, () => fail('allBlank', {})) : fail('noKnownMonth', {});
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}
