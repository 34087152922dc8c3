import { cardExpiry } from '../../domain/renewal';
import { DateCell } from '../core/cell';
import { declare } from '../core/declaration';
import { applied, birth, issued, residenceEnd } from './arguments';
import { CARD_RULE, NO_EXCEL_DATE, NO_ROUNDING, UNREADABLE_DATE } from './texts';

export const CARDEXPIRY = declare({
  name: 'CARDEXPIRY',
  family: 'renewal',
  args: [issued, birth, applied, residenceEnd],
  result: {
    shape: 'each',
    help: { ja: '有効期限の日付。範囲を指定すると同じ形で返します。', en: 'A date, in the shape of the ranges.' },
  },
  help: {
    text: { ja: 'マイナンバーカードの有効期限を返します。', en: 'Returns the day on which a My Number Card expires.' },
    rounding: NO_ROUNDING,
    notes: {
      ja: '発行日より後の10回目の誕生日です。発行時に18歳未満（申請日が2022年3月31日までなら20歳未満）のときは5回目です。発行日と同じ日の誕生日は数えません。2月29日生まれの人の誕生日は、平年は2月28日とします。在留期間の満了日が先に来るときはその日です。年齢は発行日で判定します（申請日の年齢とする説明もあり、資料により異なります）。成年を18歳とするか20歳とするかは申請日で決まります。',
      en: 'The 10th birthday after issue; the 5th for those under 18 at issue (under 20 where the application was made by 31 March 2022). A birthday on the day of issue is not counted. Those born on 29 February have their birthday on 28 February in common years. An earlier end of stay ends the card. Age is taken at issue (some sources take it at application); whether majority is 18 or 20 goes by the day of application.',
    },
    errors: [
      UNREADABLE_DATE,
      NO_EXCEL_DATE,
      {
        code: '#NUM!',
        when: {
          ja: '発行日が生年月日より前、申請日が生年月日から発行日までの外、または在留期間の満了日が発行日より前のとき。',
          en: 'Issue before birth, an application outside birth to issue, or an end of stay before issue.',
        },
      },
    ],
    examples: [
      {
        text: { ja: '成年と未成年', en: 'An adult and a minor' },
        sheet: [
          ['2023/3/10', '1980/5/20'],
          ['2023/3/10', '2010/5/20'],
        ],
        formula: '=MYNA.CARDEXPIRY(A1:A2,B1:B2)',
        result: [[48354], [46527]],
      },
      {
        text: {
          ja: '19歳: 2022年3月31日までの申請は5回目',
          en: 'Aged 19: the 5th birthday for applications by 31 March 2022',
        },
        formula: '=MYNA.CARDEXPIRY("2022-04-20","2002-08-01","2022-03-31")',
        result: 46235,
      },
      {
        text: { ja: '在留期間の満了日まで', en: 'Up to the end of stay' },
        formula: '=MYNA.CARDEXPIRY("2025-04-10","1990-01-15",,"2027-03-31")',
        result: 46477,
      },
    ],
    sources: [CARD_RULE],
    related: ['CERTEXPIRY', 'RENEWFROM', 'RENEWALS'],
  },
  calculate: (issuedOn, born, appliedOn, end) => new DateCell(cardExpiry(issuedOn, born, appliedOn, end)),
});
