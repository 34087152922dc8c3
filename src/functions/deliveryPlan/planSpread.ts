import { fail } from '../../domain';
import { planSpread } from '../../domain/deliveryPlan/figures';
import { one, whole } from '../core/argument';
import type { Grid } from '../core/argument';
import { BLANK } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { located } from '../core/readCell';
import { declare } from '../core/declaration';
import { number } from '../readers';
import { ANY_CELL, listOf, WEIGHT, WHOLE_COUNT } from './arguments';
import { OUT_OF_DOMAIN, PLAN_NOTICE, UNREADABLE_NUMBER } from './texts';
import type { Content } from '../../sheet';
import { PLANSPREAD_NATIVE } from './native';

const MAXIMUM = 1200;
const COUNT_OF_MONTHS = number({
  measures: 'months',
  minimum: 1,
  maximum: MAXIMUM,
  whole: true,
  help: { ja: `1～${MAXIMUM} の整数`, en: `a whole number from 1 to ${MAXIMUM}` },
});

const total = one('total', WHOLE_COUNT, {
  label: { ja: '合計枚数', en: 'total' },
  help: { ja: '月に割り振る枚数の合計を、整数で指定します。', en: 'The cards to spread, a whole number.' },
  tellBlanks: 'zeroCounts',
});

const months = whole('months', ANY_CELL, {
  label: { ja: '月', en: 'months' },
  help: {
    ja: '月数、または月の並んだ範囲（1行か1列）を指定します。範囲の空白の月には割り振りません。',
    en: 'A number of months, or a row or column of them; blank cells get nothing.',
  },
  tellBlanks: 'zeroCounts',
});

const weights = whole('weights', WEIGHT, {
  label: { ja: '重み', en: 'weights' },
  help: {
    ja: '月ごとの重み（開庁日数など）を、月と同じ数だけ指定します。省略すると均等です。空白の月には割り振りません。',
    en: 'A weight a month, such as open days; equal if left out. Months with a blank weight get nothing.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const PLANSPREAD = declare({
  name: 'PLANSPREAD',
  family: 'deliveryPlan',
  args: [total, months, weights],
  result: {
    shape: 'table',
    help: {
      ja: '月ごとの枚数。月数を指定すると縦1列、範囲を指定するとその向きで返します。',
      en: 'Cards by month: a column for a number of months, otherwise in the direction of the range.',
    },
  },
  help: {
    words: '割り振り 月別 配分 均等 分ける spread monthly',
    text: {
      ja: '合計枚数を、足してちょうど合計になるように月ごとの整数に割り振って返します。',
      en: 'Returns whole cards a month that add up to the total exactly.',
    },
    rounding: {
      ja: '重みの割合で整数に切り捨て、残りを端数の大きい月から1枚ずつ配ります（最大剰余法。同じなら早い月）。',
      en: 'Quotas are cut off; what is left goes to the largest remainders, the earlier month first.',
    },
    notes: {
      ja: '月の枚数 = 合計 × 月の重み ÷ 重みの合計。空白の月と重みが空白の月は結果も空白です。',
      en: 'Cards of a month = total × weight ÷ sum of weights. Months that are blank, or whose weight is, stay blank.',
    },
    errors: [
      UNREADABLE_NUMBER,
      {
        code: '#VALUE!',
        when: {
          ja: '重みの数が月の数と違うとき、すべて空白のとき。',
          en: 'As many weights as months are needed; all blank.',
        },
      },
      OUT_OF_DOMAIN,
      { code: '#DIV/0!', when: { ja: '重みがすべて0のとき。', en: 'All weights are 0.' } },
    ],
    examples: [
      {
        text: { ja: '100枚を3か月に均等に', en: '100 cards over 3 months' },
        formula: '=MYNA.PLANSPREAD(100,3)',
        result: [[34], [33], [33]],
      },
      {
        text: { ja: '開庁日数に応じて', en: 'By open days' },
        sheet: [
          ['2026/4/1', 21],
          ['2026/5/1', 18],
          ['2026/6/1', 22],
        ],
        formula: '=MYNA.PLANSPREAD(10000,A1:A3,B1:B3)',
        result: [[3443], [2951], [3606]],
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['PLANTARGET', 'OPENDAYS', 'PLANCHECK'],
    native: PLANSPREAD_NATIVE,
  },
  calculate: (cards, monthCells, weightCells) => {
    const taking = weightsOf(monthCells, weightCells);
    const present = taking.filter((weight) => weight !== null);
    return spreadOf(taking, planSpread(cards, present), monthCells);
  },
});

/** The weight of each month; null where it gets nothing. */
export function weightsOf(
  monthCells: Grid<Content>,
  weightCells: Grid<number> | undefined,
): readonly (number | null)[] {
  const cells = monthsOf(monthCells);
  const given = weightCells ? located(weights, undefined, () => listOf(weightCells)) : cells.map(() => 1);
  if (given.length !== cells.length) {
    const shapes = [`${cells.length}×1`, `${given.length}×1`];
    return located(weights, undefined, () => fail('shapesDiffer', { shapes }));
  }
  const found = cells.map((cell, index) => (cell === null ? null : given[index]!));
  if (found.some((weight) => weight !== null)) return found;
  const blank = cells.every((cell) => cell === null) ? months : weights;
  return located(blank, undefined, () => fail('allBlank', {}));
}

/** The cards of each month in the direction of the months, blank where a month has no weight. */
export function spreadOf(
  weights: readonly (number | null)[],
  cards: readonly number[],
  monthCells: Grid<Content>,
): OutputCell[][] {
  const next = cards.values();
  const result = weights.map((weight): OutputCell => (weight === null ? BLANK : next.next().value!));
  const across = monthCells.length === 1 && monthCells[0]!.length > 1;
  return across ? [result] : result.map((count) => [count]);
}

/** A single cell is a number of months. */
function monthsOf(grid: Grid<Content>): readonly (Content | null)[] {
  const list = located(months, undefined, () => listOf(grid));
  const [first = null] = list;
  if (list.length > 1) return list;
  const count = located(months, undefined, () =>
    first === null ? fail('blankNotAllowed', {}) : COUNT_OF_MONTHS.read(first, { scale: 1 }),
  );
  return new Array<Content>(count).fill(1);
}
