import { fail } from '../../domain';
import { subsidy, WHOLE } from '../../domain/subsidy';
import type { Expense } from '../../domain/subsidy';
import { one, whole } from '../core/argument';
import type { Grid } from '../core/argument';
import { broadcastSize, pairsOf, sizeOf, sizeText } from '../core/broadcast';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { CUT_OFF, number, SUBSIDY_RATE } from '../readers';
import { SUBSIDY_NATIVE } from './native';

const YEN = number({
  measures: 'money',
  minimum: 0,
  help: {
    ja: '0以上の金額（円）。1,234千円 などの文字列も読みます',
    en: 'yen, at least 0; text such as 1,234千円 is read too',
  },
});

const expenses = whole('expenses', YEN, {
  label: { ja: '対象経費', en: 'expenses' },
  help: {
    ja: '補助対象経費（円）の範囲を指定します。空白は数えません。',
    en: 'The eligible expenses, in yen. Blanks are left out.',
  },
  tellBlanks: 'zeroCounts',
});

const caps = whole('caps', YEN, {
  label: { ja: '上限額', en: 'caps' },
  help: {
    ja: '経費ごとの上限額（円）を、1つの値か、経費と同じ形の範囲（1行・1列なら経費に合わせて繰り返します）で指定します。省略するか空白にすると上限はありません。',
    en: 'The most that counts of every expense, in yen: one value for all, or a range of the same size; a single row or column is repeated. No limit if left out or blank.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

const unit = one('unit', CUT_OFF, {
  label: { ja: '端数の単位', en: 'unit' },
  help: {
    ja: '切り捨てる単位（円）を指定します。省略すると1,000（千円未満切捨て）です。',
    en: 'The yen to which the total is cut off; 1,000 if left out.',
  },
  optional: true,
});

const deductions = whole('deductions', YEN, {
  label: { ja: '控除額', en: 'deductions' },
  help: {
    ja: '手数料その他の収入（円）の範囲を指定します。空白は数えません。省略すると控除はありません。',
    en: 'Fees and other income, in yen. Blanks are left out; none if left out.',
  },
  optional: true,
});

export const SUBSIDY = declare({
  name: 'SUBSIDY',
  family: 'subsidy',
  args: [expenses, caps, SUBSIDY_RATE, unit, deductions],
  result: { shape: 'scalar', help: { ja: '円。', en: 'Yen.' } },
  help: {
    words: '補助金 交付金 国庫 申請 上限 いくらもらえる grant',
    text: {
      ja: '上限額と補助率を当てはめた補助金の額（円）を返します。',
      en: 'Returns the subsidy in yen after caps and rate.',
    },
    rounding: {
      ja: '合計に補助率を掛けたあと、unit 円未満を1回だけ切り捨てます。経費ごとの切捨てはしません。',
      en: 'Cut off once to whole units, after the total was multiplied by the rate; never expense by expense.',
    },
    notes: {
      ja: '補助金 = ⌊Σ min(経費, 上限額) × 補助率 ÷ unit⌋ × unit。10進数のまま正確に計算するので、0.1 + 0.2 や 1/3 のような値でも切捨てを誤りません。千円未満の切捨ては慣例であり、交付要綱で確かめてください。経費がすべて空白なら結果も空白です。控除額を指定すると、Σ min(経費, 上限額) と Σ 経費 − Σ 控除額 の少ないほうに補助率を掛けます（0を下回りません）。寄付金その他の収入を差し引く慣例の方法で、この補助金の交付要綱では確かめていません。',
      en: 'Subsidy = ⌊Σ min(expense, cap) × rate ÷ unit⌋ × unit, calculated in exact decimals, so that values such as 0.1 + 0.2 or 1/3 are cut off where they should be. Cutting off to thousands of yen is customary: check the rules of the grant. If all expenses are blank, so is the result. With deductions the lesser of Σ min(expense, cap) and Σ expense − Σ deductions is multiplied by the rate, never less than 0: the customary way to take off other income, unconfirmed for this grant.',
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '数や補助率として読めない文字列、合わない単位、TRUE・FALSE、経費と大きさの合わない上限額。',
          en: 'Text that does not read as a number or a rate, a unit that does not fit, TRUE or FALSE, caps of another size than the expenses.',
        },
      },
      {
        code: '#NUM!',
        when: {
          ja: '金額が負、補助率が0～1の範囲にない（日付に変わった 10/10 など）、端数の単位が1以上の整数でないとき。',
          en: 'A negative amount, a rate outside 0 to 1 (such as a 10/10 that became a date), a unit other than a whole number of at least 1.',
        },
      },
    ],
    examples: [
      {
        text: { ja: '人件費・臨時窓口・システムを10/10で補助', en: 'Staff, a temporary office and a system at 10/10' },
        sheet: [[12345678], [2345600], [987654]],
        formula: '=MYNA.SUBSIDY(A1:A3)',
        result: 15678000,
      },
      {
        text: {
          ja: '経費ごとの上限と補助率1/2（2番目は上限なし）',
          en: 'Caps and a rate of 1/2 (the second has no cap)',
        },
        sheet: [
          [12345678, 10000000],
          [2345600, null],
          [987654, 500000],
        ],
        formula: '=MYNA.SUBSIDY(A1:A3,B1:B3,"1/2")',
        result: 6422000,
      },
      {
        text: {
          ja: '手数料の収入を差し引く（経費の計 15,678,932円 − 収入 4,000,000円）',
          en: 'Fees are taken off (expenses of 15,678,932 yen less 4,000,000 yen)',
        },
        sheet: [[12345678], [2345600], [987654]],
        formula: '=MYNA.SUBSIDY(A1:A3,14000000,,,4000000)',
        result: 11678000,
      },
    ],
    sources: [
      {
        text: {
          ja: '総括調査票（令和4年度）（３）マイナンバーカード交付事務費補助金（補助対象経費、一部補助単価に上限あり）',
          en: 'Ministry of Finance, budget execution review (fiscal 2022) of the My Number Card administration subsidy (eligible expenses, caps)',
        },
      },
      {
        text: {
          ja: '総務省「マイナンバーカードの保有状況、有効期限切れに係る想定更新件数、更新への対応について」（補助率10/10）',
          en: 'Ministry of Internal Affairs and Communications, on card ownership and renewals (rate 10/10)',
        },
      },
    ],
    related: [],
    native: SUBSIDY_NATIVE,
  },
  calculate: (amounts, limits, share = WHOLE, yen = 1000, income = []) => {
    const present = expensesOf(amounts, limits);
    return present.length === 0 ? BLANK : subsidy(present, share, yen, knownIn(income));
  },
});

/** Every expense that is known, with its cap. Caps stretch over the expenses; no expense may count twice. */
export function expensesOf(amounts: Grid<number>, limits: Grid<number> = [[null]]): Expense[] {
  const shapes = [amounts, limits].map((grid) => sizeText(sizeOf(grid)));
  if (sizeText(broadcastSize([sizeOf(amounts), sizeOf(limits)])) !== shapes[0]) fail('shapesDiffer', { shapes });
  return pairsOf(amounts, limits).flatMap(([amount, cap]) =>
    amount === null ? [] : [{ amount, cap: cap ?? undefined }],
  );
}

export function knownIn(cells: Grid<number>): number[] {
  return cells.flat().filter((cell) => cell !== null);
}
