import { each, one } from '../core/argument';
import { date as dateReader, flag } from '../readers';

/** Blank-sensitive: an empty cell that arrives as 0 would fail as the day 0 instead of giving a blank. */
export const date = each('date', dateReader, {
  label: { ja: '日付', en: 'date' },
  help: {
    ja: '日付を指定します。シリアル値のほか「令和8年4月1日」「R8.4.1」「2026年4月」のような文字列も読みます。',
    en: 'The date: a serial, or text such as 令和8年4月1日, R8.4.1 or 2026年4月.',
  },
  blankSensitive: true,
});

export const wareki = one('wareki', flag, {
  label: { ja: '和暦', en: 'wareki' },
  help: {
    ja: 'TRUE を指定すると和暦の文字列で返します。省略すると FALSE です。',
    en: 'TRUE for text in the Japanese calendar; FALSE if left out.',
  },
  optional: true,
});
