import { workload } from '../../domain/renewal';
import { each, one } from '../core/argument';
import { declare } from '../core/declaration';
import { text } from '../core/text';
import { number } from '../readers';
import { RENEWAL_OUTLOOK } from './texts';

const COUNT = number({
  measures: 'cards',
  minimum: 0,
  expects: text(
    '0以上の数。文字列の数（140万件 など）も読みます',
    'a number from 0 on; text such as 140万件 is read too',
  ),
});
const MINUTES = number({ minimum: 0, expects: text('0以上の分数', 'minutes, from 0 on') });

const cards = each('cards', COUNT, {
  label: text('カードの件数', 'cards'),
  text: text('窓口で扱うカードの件数を指定します。', 'The number of cards handled at the window.'),
  blankSensitive: true,
});
const certs = each('certs', COUNT, {
  label: text('電子証明書の件数', 'certificates'),
  text: text('窓口で扱う電子証明書の件数を指定します。', 'The number of certificates handled at the window.'),
  blankSensitive: true,
});
const cardMinutes = one('cardMinutes', MINUTES, {
  label: text('カード1件の分数', 'minutes a card'),
  text: text('カード1件にかかる分数を指定します。省略すると17.5分です。', 'Minutes a card takes; 17.5 if left out.'),
  optional: true,
  blankSensitive: true,
});
const certMinutes = one('certMinutes', MINUTES, {
  label: text('電子証明書1件の分数', 'minutes a certificate'),
  text: text(
    '電子証明書1件にかかる分数を指定します。省略すると10分です。',
    'Minutes a certificate takes; 10 if left out.',
  ),
  optional: true,
  blankSensitive: true,
});

export const WORKLOAD = declare({
  name: 'WORKLOAD',
  family: 'renewal',
  text: text(
    'カードと電子証明書の手続きにかかる窓口の時間数を返します。',
    'Returns the window hours that cards and certificates take.',
  ),
  args: [cards, certs, cardMinutes, certMinutes],
  result: {
    shape: 'each',
    text: text('時間数（60分 = 1）。範囲を指定すると同じ形で返します。', 'Hours, in the shape of the ranges.'),
  },
  rounding: text('端数処理はしません。', 'Not rounded.'),
  notes: text(
    '時間数 =（カード件数 × カード1件の分数 + 電子証明書件数 × 電子証明書1件の分数）÷ 60。既定の17.5分は「15～20分/件」の中央、10分は「10分/件」（いずれも総務省による自治体からの聞き取り）です。空白は「未定」とみなし、結果も空白にします。',
    'Hours = (cards × minutes a card + certificates × minutes a certificate) ÷ 60. The defaults are the middle of 15 to 20 minutes a card and 10 minutes a certificate, which the ministry heard from municipalities. A blank means "not yet known" and gives a blank.',
  ),
  errors: [
    {
      code: '#VALUE!',
      when: text(
        '数として読めない文字列、合わない単位、大きさの合わない範囲。',
        'Text that does not read as a number, a unit that does not fit, ranges whose sizes do not fit.',
      ),
    },
    { code: '#NUM!', when: text('負の件数・分数のとき。', 'A negative number.') },
  ],
  examples: [
    {
      text: text('2025年度の月平均: カード140万件、電子証明書130万件', 'Monthly means of fiscal year 2025'),
      formula: '=MYNA.WORKLOAD("140万件","130万件")',
      result: 625000,
    },
    {
      text: text('カード1件20分のとき', 'With 20 minutes a card'),
      sheet: [
        [300, 240],
        [360, 180],
      ],
      formula: '=MYNA.WORKLOAD(A1:A2,B1:B2,20)',
      result: [[140], [150]],
    },
  ],
  sources: [RENEWAL_OUTLOOK],
  related: ['RENEWALS', 'STAFF'],
  calculate: workload,
});
