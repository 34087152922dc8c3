import { fail } from '../../domain';
import { terminalsFor } from '../../domain/deliveryPlan';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { COUNT, days, NOT_NEGATIVE, windows } from './arguments';
import { OUT_OF_DOMAIN, PLAN_NOTICE, ROUNDED_UP, UNREADABLE_NUMBER } from './texts';

const preset = each('preset', COUNT, {
  label: { ja: '交付前設定の枚数', en: 'cards to set' },
  help: {
    ja: '交付前設定を行う枚数を指定します。省略または空白のときは窓口の分だけです。',
    en: 'The cards to be set before delivery; only the windows count if left out or blank.',
  },
  optional: true,
  blankSensitive: true,
});

const perTerminalPerDay = each('perTerminalPerDay', NOT_NEGATIVE, {
  label: { ja: '1台1日当たりの枚数', en: 'cards per terminal and day' },
  help: {
    ja: '1台の統合端末で1日に交付前設定できる枚数を指定します。',
    en: 'The cards that one terminal sets in a day.',
  },
  optional: true,
  blankSensitive: true,
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
