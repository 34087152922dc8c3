import { staffFor, terminalsFor, windowsFor } from '../../domain/deliveryPlan/figures';
import { fail } from '../../domain';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { CARDS_A_DAY, COUNT, days, PEOPLE, SHARE, windows } from './arguments';
import { OUT_OF_DOMAIN, PLAN_NOTICE, ROUNDED_UP, UNREADABLE_NUMBER } from './texts';
import { STAFF_NATIVE, TERMINALS_NATIVE, WINDOWS_NATIVE } from './native';

const perWindow = each('perWindow', PEOPLE, {
  label: { ja: '1窓口当たりの人数', en: 'staff per window' },
  help: {
    ja: '1つの窓口に要る人数を指定します。省略すると1です。',
    en: 'The staff that a window takes; 1 if left out.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

const absence = each('absence', SHARE, {
  label: { ja: '不在率', en: 'absence' },
  help: {
    ja: '休暇や研修などで窓口に立てない割合を指定します。省略すると0です。',
    en: 'The share of staff away on leave, training and the like; 0 if left out.',
  },
  optional: true,
});

export const STAFF = declare({
  name: 'STAFF',
  family: 'deliveryPlan',
  args: [windows, perWindow, absence],
  result: {
    shape: 'each',
    help: { ja: '人数。範囲を指定すると同じ形で返します。', en: 'People, in the shape of the ranges.' },
  },
  help: {
    words: '人手 人数 職員 要員 何人 窓口 休み people',
    text: { ja: '窓口に必要な職員数を返します。', en: 'Returns the staff that the windows need.' },
    rounding: ROUNDED_UP,
    notes: {
      ja: '人数 = ⌈窓口数 × 1窓口当たりの人数 ÷（1 − 不在率）⌉。会計年度任用職員の研修には一定の期間を要するため、前倒しで採用します。',
      en: 'Staff = ⌈windows × staff per window ÷ (1 − absence)⌉. Temporary staff need training: hire ahead.',
    },
    errors: [
      UNREADABLE_NUMBER,
      OUT_OF_DOMAIN,
      { code: '#DIV/0!', when: { ja: '不在率が1（100%）のとき。', en: 'An absence of 1 (100 %).' } },
    ],
    examples: [
      {
        text: { ja: '窓口12、1窓口1.5人、不在率10%', en: '12 windows, 1.5 people each, 10 % away' },
        formula: '=MYNA.STAFF(12,1.5,"10%")',
        result: 20,
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['WINDOWS', 'TERMINALS', 'WORKLOAD'],
    native: STAFF_NATIVE,
  },
  calculate: staffFor,
});

const cards = each('cards', COUNT, {
  label: { ja: '交付枚数', en: 'cards' },
  help: { ja: '交付する枚数を指定します。', en: 'The cards to deliver.' },
  tellBlanks: 'zeroCounts',
});

const perWindowPerDay = each('perWindowPerDay', CARDS_A_DAY, {
  label: { ja: '1窓口1日当たりの枚数', en: 'cards per window and day' },
  help: {
    ja: '1つの窓口で1日に交付できる枚数を指定します。現在の1日当たりの平均交付枚数を参考にします。',
    en: 'The cards that one window delivers in a day; the present mean is a guide.',
  },
  tellBlanks: 'zeroRefused',
});

export const WINDOWS = declare({
  name: 'WINDOWS',
  family: 'deliveryPlan',
  args: [cards, perWindowPerDay, days(false)],
  result: {
    shape: 'each',
    help: { ja: '窓口数。範囲を指定すると同じ形で返します。', en: 'Windows, in the shape of the ranges.' },
  },
  help: {
    words: '窓口 カウンター 人手 いくつ 受付 混雑 counter desk',
    text: { ja: '交付枚数に必要な窓口数を返します。', en: 'Returns the windows that a number of cards needs.' },
    rounding: ROUNDED_UP,
    notes: {
      ja: '窓口数 = ⌈枚数 ÷（1窓口1日当たりの枚数 × 日数）⌉。専用窓口と、住民異動などと併用する窓口では1日に交付できる枚数が大きく違うため、分けて計算します。枚数が0なら0です。空白は「未定」とみなし、結果も空白にします。',
      en: 'Windows = ⌈cards ÷ (cards per window and day × days)⌉. Dedicated windows and those shared with other services deliver very different numbers a day and are to be computed apart. No cards need no windows. A blank means "not yet known" and gives a blank.',
    },
    errors: [
      UNREADABLE_NUMBER,
      OUT_OF_DOMAIN,
      {
        code: '#DIV/0!',
        when: { ja: '枚数があるのに、1日当たりの枚数か日数が0のとき。', en: 'Cards, but none per day or no days.' },
      },
    ],
    examples: [
      {
        text: { ja: '月8,000枚、1窓口1日20枚、20日開庁', en: '8,000 cards at 20 a window and day on 20 days' },
        formula: '=MYNA.WINDOWS(8000,20,20)',
        result: 20,
      },
      {
        text: { ja: '専用窓口と併用窓口', en: 'Dedicated and shared windows' },
        sheet: [
          [6000, 24, 21],
          [1500, 8, 21],
        ],
        formula: '=MYNA.WINDOWS(A1:A2,B1:B2,C1:C2)',
        result: [[12], [9]],
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['OPENDAYS', 'STAFF', 'TERMINALS', 'PLANCHECK'],
    native: WINDOWS_NATIVE,
  },
  calculate: windowsFor,
});

const preset = each('preset', COUNT, {
  label: { ja: '交付前設定の枚数', en: 'cards to set' },
  help: {
    ja: '交付前設定を行う枚数を指定します。省略または空白のときは窓口の分だけです。',
    en: 'The cards to be set before delivery; only the windows count if left out or blank.',
  },
  optional: true,
  tellBlanks: 'zeroRefused',
});

const perTerminalPerDay = each('perTerminalPerDay', CARDS_A_DAY, {
  label: { ja: '1台1日当たりの枚数', en: 'cards per terminal and day' },
  help: {
    ja: '1台の統合端末で1日に交付前設定できる枚数を指定します。',
    en: 'The cards that one terminal sets in a day.',
  },
  optional: true,
});

export const TERMINALS = declare({
  name: 'TERMINALS',
  family: 'deliveryPlan',
  args: [windows, preset, perTerminalPerDay, days(true)],
  result: {
    shape: 'each',
    help: { ja: '台数。範囲を指定すると同じ形で返します。', en: 'Terminals, in the shape of the ranges.' },
  },
  help: {
    words: '端末 機械 パソコン 統合端末 何台 machine',
    text: { ja: '必要な統合端末の台数を返します。', en: 'Returns the terminals that are needed.' },
    rounding: ROUNDED_UP,
    notes: {
      ja: '台数 = 窓口数 + ⌈交付前設定の枚数 ÷（1台1日当たりの枚数 × 日数）⌉。窓口に1台ずつと、交付前設定に専用の台数です。窓口の空き時間に設定するなら、交付前設定の枚数を省略します。',
      en: 'Terminals = windows + ⌈cards to set ÷ (cards per terminal and day × days)⌉: one a window, and those used for setting only. Leave the cards out where they are set at the windows.',
    },
    errors: [
      UNREADABLE_NUMBER,
      {
        code: '#VALUE!',
        when: {
          ja: '交付前設定の枚数だけを指定し、1台1日当たりの枚数か日数がないとき。',
          en: 'Cards to set without their number per terminal and day, or without days.',
        },
      },
      OUT_OF_DOMAIN,
      {
        code: '#DIV/0!',
        when: {
          ja: '設定する枚数があるのに、1日当たりの枚数か日数が0のとき。',
          en: 'Cards to set, but none per day or no days.',
        },
      },
    ],
    examples: [
      { text: { ja: '窓口だけ', en: 'Windows only' }, formula: '=MYNA.TERMINALS(5)', result: 5 },
      {
        text: { ja: '4,001枚を1台1日100枚、20日で設定', en: '4,001 cards set at 100 a terminal and day in 20 days' },
        formula: '=MYNA.TERMINALS(5,4001,100,20)',
        result: 8,
      },
    ],
    sources: [
      PLAN_NOTICE,
      {
        text: {
          ja: '総務省「マイナンバーカードの有効期限切れ対象者の増加を踏まえた関係業務の円滑な実施等について（通知）」2.②（統合端末の適切な台数の配備）',
          en: 'Ministry of Internal Affairs, notice No. 34 of 21 March 2025, item 2 (2): enough terminals',
        },
      },
    ],
    related: ['WINDOWS', 'STAFF'],
    native: TERMINALS_NATIVE,
  },
  calculate: (count, cards, rate, dayCount) => {
    if (cards === undefined) return terminalsFor(count);
    if (rate === undefined || dayCount === undefined) {
      const missing = [
        ...(rate === undefined ? ['perTerminalPerDay'] : []),
        ...(dayCount === undefined ? ['days'] : []),
      ];
      return fail('missingWith', { missing, present: 'preset' });
    }
    return terminalsFor(count, { cards, perTerminalPerDay: rate, days: dayCount });
  },
});
