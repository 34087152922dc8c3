import { renewFrom } from '../../domain/renewal';
import { DateCell } from '../core/cell';
import { declare } from '../core/declaration';
import { expiry } from './arguments';
import { NO_EXCEL_DATE, NO_ROUNDING, RENEWAL_OUTLOOK, UNREADABLE_DATE } from './texts';

export const RENEWFROM = declare({
  name: 'RENEWFROM',
  family: 'renewal',
  args: [expiry],
  result: {
    shape: 'each',
    help: { ja: '日付。範囲を指定すると同じ形で返します。', en: 'A date, in the shape of the range.' },
  },
  help: {
    text: {
      ja: '有効期限から、更新の手続きができる最初の日を返します。',
      en: 'Returns the first day on which a card or certificate can be renewed.',
    },
    rounding: NO_ROUNDING,
    notes: {
      ja: '有効期限の3か月前の日の翌日です。3か月前の月に同じ日がないときは、その月の末日を3か月前の日とします（期限が5月31日なら3か月前は2月28日か29日、手続きは3月1日から）。',
      en: 'The day after the one three months before expiry. Where that month has no such day, its last day counts: for 31 May that is 28 or 29 February, and renewal opens on 1 March.',
    },
    errors: [UNREADABLE_DATE, NO_EXCEL_DATE],
    examples: [
      {
        text: { ja: '3か月前の翌日', en: 'The day after three months before' },
        formula: '=MYNA.RENEWFROM("2026-05-20")',
        result: 46074,
      },
      {
        text: { ja: '3か月前の月に31日がないとき', en: 'Where the month has no 31st' },
        formula: '=MYNA.RENEWFROM("2026-05-31")',
        result: 46082,
      },
    ],
    sources: [
      RENEWAL_OUTLOOK,
      {
        text: {
          ja: '市区町村の案内「有効期限の3か月前の翌日から手続きできます」（府中市、益城町など）',
          en: 'Notices of municipalities such as Fuchu and Mashiki: from the day after three months before expiry',
        },
      },
    ],
    related: ['CARDEXPIRY', 'CERTEXPIRY'],
  },
  calculate: (day) => new DateCell(renewFrom(day)),
});
