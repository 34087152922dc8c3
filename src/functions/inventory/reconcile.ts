import { reconcile } from '../../domain/inventory';
import { each } from '../core/argument';
import { BLANK, rowOf } from '../core/cell';
import { declare } from '../core/declaration';
import { number } from '../readers';
import { RECONCILE_NATIVE } from './native';

const COUNT = number({
  measures: 'pieces',
  minimum: 0,
  help: { ja: '0以上の枚数（件数）', en: 'a count of at least 0' },
});

const applied = each('applied', COUNT, {
  label: { ja: '申請件数', en: 'applied' },
  help: { ja: '申請件数の累計を指定します。', en: 'Applications received so far.' },
  tellBlanks: 'zeroCounts',
});

const delivered = each('delivered', COUNT, {
  label: { ja: '交付件数', en: 'delivered' },
  help: { ja: '交付件数の累計を指定します。', en: 'Cards handed over so far.' },
  tellBlanks: 'zeroCounts',
});

const cancelled = each('cancelled', COUNT, {
  label: { ja: '取止め件数', en: 'cancelled' },
  help: {
    ja: '取止め件数（転出、死亡、取下げなど）の累計を指定します。',
    en: 'Applications cancelled so far (moves, deaths, withdrawals).',
  },
  tellBlanks: 'zeroCounts',
});

const counted = each('counted', COUNT, {
  label: { ja: '実数', en: 'counted' },
  help: {
    ja: '実際に数えた保管枚数を指定します。省略するか空白にすると、差は空白になります。',
    en: 'The cards that were counted in store. If left out or blank, the difference is blank.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const RECONCILE = declare({
  name: 'RECONCILE',
  family: 'inventory',
  args: [applied, delivered, cancelled, counted],
  result: {
    shape: 'row',
    columns: 2,
    help: {
      ja: '帳簿上の交付残数と「実数 − 帳簿」（1行2列）。1列または1行の範囲を指定すると1行ずつ返します。',
      en: '[on the books, counted − books]; one row for each element of a column or row.',
    },
  },
  help: {
    words: '在庫 棚卸し 棚卸 残数 数が合わない 紛失 stock count',
    text: {
      ja: '帳簿上の交付残数と、数えた枚数との差を返します。',
      en: 'Returns the cards left by the books, and how the count differs from them.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '帳簿上の交付残数 = 申請件数 − 交付件数 − 取止め件数。差が負なら、帳簿より実際の枚数が少ないことを表します。帳簿上の残数は、交付が申請を上回れば負になります。',
      en: 'On the books = applied − delivered − cancelled. A negative difference means that fewer cards were found than the books say. The books themselves may be negative where more was delivered than applied for.',
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '数として読めない文字列、合わない単位、TRUE・FALSE、大きさの合わない範囲、2行2列以上の範囲。',
          en: 'Text that does not read as a number, a unit that does not fit, TRUE or FALSE, sizes that do not fit, a range of several rows and columns.',
        },
      },
      { code: '#NUM!', when: { ja: '件数や枚数が負のとき。', en: 'A count is negative.' } },
    ],
    examples: [
      {
        text: {
          ja: '川崎市（令和2年6月末）: 帳簿上の残数 94,236 件。区役所等にあったのは 11,530 件（令和3年6月末）',
          en: 'Kawasaki, end of June 2020: 94,236 left by the books; 11,530 were found in the offices (end of June 2021)',
        },
        formula: '=MYNA.RECONCILE(433238,324397,14605,11530)',
        result: [[94236, -82706]],
      },
      {
        text: { ja: 'まだ数えていない場合', en: 'Not counted yet' },
        formula: '=MYNA.RECONCILE("433,238件","324,397件","14,605件")',
        result: [[94236, BLANK]],
      },
    ],
    sources: [
      {
        text: {
          ja: 'マイナンバーカードの交付体制等について（令和3年度文教委員会資料③、川崎市市民文化局、令和3年7月29日）4 (1)・5',
          en: 'City of Kawasaki, on the delivery of My Number Cards, 29 July 2021, sections 4 (1) and 5',
        },
      },
    ],
    related: [],
    native: RECONCILE_NATIVE,
  },
  calculate: (applications, handedOver, withdrawn, found) => {
    const { onBooks, difference } = reconcile(applications, handedOver, withdrawn, found);
    return rowOf(onBooks, difference ?? BLANK);
  },
});
