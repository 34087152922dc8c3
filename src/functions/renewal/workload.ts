import { workload } from '../../domain/renewal';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { duration, number } from '../readers';
import { RENEWAL_OUTLOOK } from './texts';
import { WORKLOAD_NATIVE } from './native';

const COUNT = number({
  measures: 'pieces',
  minimum: 0,
  help: {
    ja: '0以上の数。文字列の数（140万件 など）も読みます',
    en: 'a number from 0 on; text such as 140万件 is read too',
  },
});
const MINUTES = duration(60, { per: 'piece', minimum: 0, help: { ja: '0以上の分数', en: 'minutes, from 0 on' } });

const cards = each('cards', COUNT, {
  label: { ja: 'カードの件数', en: 'cards' },
  help: { ja: '窓口で扱うカードの件数を指定します。', en: 'The number of cards handled at the window.' },
  tellBlanks: 'zeroCounts',
});
const certs = each('certs', COUNT, {
  label: { ja: '電子証明書の件数', en: 'certificates' },
  help: { ja: '窓口で扱う電子証明書の件数を指定します。', en: 'The number of certificates handled at the window.' },
  tellBlanks: 'zeroCounts',
});
const cardMinutes = each('cardMinutes', MINUTES, {
  label: { ja: 'カード1件の分数', en: 'minutes a card' },
  help: {
    ja: 'カード1件にかかる分数を指定します。省略すると17.5分です。',
    en: 'Minutes a card takes; 17.5 if left out.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});
const certMinutes = each('certMinutes', MINUTES, {
  label: { ja: '電子証明書1件の分数', en: 'minutes a certificate' },
  help: {
    ja: '電子証明書1件にかかる分数を指定します。省略すると10分です。',
    en: 'Minutes a certificate takes; 10 if left out.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const WORKLOAD = declare({
  name: 'WORKLOAD',
  family: 'renewal',
  args: [cards, certs, cardMinutes, certMinutes],
  result: {
    shape: 'each',
    help: { ja: '時間数（60分 = 1）。範囲を指定すると同じ形で返します。', en: 'Hours, in the shape of the ranges.' },
  },
  help: {
    words: '人手 時間 手間 作業時間 業務量 窓口 忙しさ hours effort',
    text: {
      ja: 'カードと電子証明書の手続きにかかる窓口の時間数を返します。',
      en: 'Returns the window hours that cards and certificates take.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '時間数 =（カード件数 × カード1件の分数 + 電子証明書件数 × 電子証明書1件の分数）÷ 60。既定の17.5分は「15～20分/件」の中央、10分は「10分/件」（いずれも総務省による自治体からの聞き取り）です。空白は「未定」とみなし、結果も空白にします。',
      en: 'Hours = (cards × minutes a card + certificates × minutes a certificate) ÷ 60. The defaults are the middle of 15 to 20 minutes a card and 10 minutes a certificate, which the ministry heard from municipalities. A blank means "not yet known" and gives a blank.',
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '数として読めない文字列、合わない単位、大きさの合わない範囲。',
          en: 'Text that does not read as a number, a unit that does not fit, ranges whose sizes do not fit.',
        },
      },
      { code: '#NUM!', when: { ja: '負の件数・分数のとき。', en: 'A negative number.' } },
    ],
    examples: [
      {
        text: { ja: '2025年度の月平均: カード140万件、電子証明書130万件', en: 'Monthly means of fiscal year 2025' },
        formula: '=MYNA.WORKLOAD("140万件","130万件")',
        result: 625000,
      },
      {
        text: { ja: 'カード1件20分のとき', en: 'With 20 minutes a card' },
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
    native: WORKLOAD_NATIVE,
  },
  calculate: workload,
});
