import { shares } from '../../domain/cost';
import { printed } from '../../domain/numerals';
import { one, whole } from '../core/argument';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { ANY_NUMBER, figure, number } from '../readers';
import { measuredBy } from './units';
import { ISSUING_COST_REVIEW, UNREADABLE } from './texts';
import { SHARE_NATIVE } from './native';

const amounts = whole('amounts', figure({ measures: 'anything', minimum: 0, help: ANY_NUMBER }), {
  label: { ja: '内訳', en: 'amounts' },
  help: { ja: '構成比を求める値の範囲を指定します。', en: 'The amounts whose shares are wanted.' },
  tellBlanks: 'zeroCounts',
});

const digits = one(
  'digits',
  number({
    measures: [],
    minimum: 0,
    maximum: 10,
    whole: true,
    help: { ja: '0～10の整数', en: 'a whole number from 0 to 10' },
  }),
  {
    label: { ja: '小数桁数', en: 'digits' },
    help: {
      ja: 'パーセントの小数桁数を指定します。省略すると1（17.2% の形）です。',
      en: 'Decimals of a percent; 1 if left out.',
    },
    optional: true,
    tellBlanks: 'zeroCounts',
  },
);

export const SHARE = declare({
  name: 'SHARE',
  family: 'cost',
  args: [amounts, digits],
  result: {
    shape: 'table',
    help: {
      ja: '構成比（17.2% は 0.172）。指定した範囲と同じ形です。',
      en: 'Shares (0.172 for 17.2 %), in the shape of the range.',
    },
  },
  help: {
    words: '割合 比率 パーセント % 百分率 内訳 percent ratio',
    text: {
      ja: '合計に対する構成比を、足してちょうど100%になるように返します。',
      en: 'Returns the shares of the total so that they add up to exactly 100 %.',
    },
    rounding: {
      ja: 'パーセントの digits 桁で切り捨て、残りを端数の大きいものから1ずつ配ります（最大剰余法）。',
      en: 'Cut off at `digits` decimals of a percent; what is left goes to the largest remainders.',
    },
    notes: {
      ja: '構成比 = 値 ÷ 合計。空白は合計に入れず、結果も空白です。',
      en: 'Share = amount ÷ total. Blanks stay out of the total and give blanks.',
    },
    errors: [
      UNREADABLE,
      {
        code: '#NUM!',
        when: {
          ja: '負の値、または digits が0～10の整数でないとき。',
          en: 'A negative amount, or digits other than whole 0 to 10.',
        },
      },
      { code: '#DIV/0!', when: { ja: '合計が0のとき。', en: 'The total is 0.' } },
    ],
    examples: [
      {
        text: { ja: '端数を四捨五入すると 99.9% になる3等分', en: 'Three thirds, which would round to 99.9 %' },
        sheet: [[1], [1], [1]],
        formula: '=MYNA.SHARE(A1:A3)',
        result: [[0.334], [0.333], [0.333]],
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['SUMCHECK'],
    native: SHARE_NATIVE,
  },
  calculate: (cells, percentDigits = 1) => {
    measuredBy(amounts, cells);
    const present = cells.flat().filter((amount) => amount !== null);
    const found = shares(
      present.map((amount) => printed(amount).value),
      percentDigits,
    ).values();
    return cells.map((row) => row.map((amount) => (amount === null ? BLANK : found.next().value!)));
  },
});
