import { certificateExpiry } from '../../domain/renewal';
import { DateCell } from '../core/cell';
import { declare } from '../core/declaration';
import { birth, cardExpiry, issued, renewed } from './arguments';
import { CERTIFICATE_RULE, NO_EXCEL_DATE, NO_ROUNDING, UNREADABLE_DATE } from './texts';

export const CERTEXPIRY = declare({
  name: 'CERTEXPIRY',
  family: 'renewal',
  args: [issued, birth, cardExpiry, renewed],
  result: {
    shape: 'each',
    help: { ja: '有効期限の日付。範囲を指定すると同じ形で返します。', en: 'A date, in the shape of the ranges.' },
  },
  help: {
    text: { ja: '電子証明書の有効期限を返します。', en: 'Returns the day on which an electronic certificate expires.' },
    rounding: NO_ROUNDING,
    notes: {
      ja: '発行日より後の5回目の誕生日です。有効期限まで3か月を切ってから（RENEWFROM の日から期限当日まで）更新した証明書は6回目です（期限当日の更新も規定の文言どおり6回目で、6年後の誕生日になります）。カードの有効期限を超えません。発行日と同じ日の誕生日は数えません。更新に TRUE を指定したとき、前の証明書の期限は発行日以後の最初の誕生日とみなし、発行日がその3か月前より早ければ更新とはせず5回目です。署名用電子証明書は15歳未満の人には原則として発行されません（この関数は年齢を調べません）。氏名・住所などが変わると、署名用は期限前でも失効します。',
      en: 'The 5th birthday after issue; the 6th for a certificate renewed with less than three months left (from the day RENEWFROM gives up to the expiry itself, on which the 6th lies six years ahead, as the rule is worded). Never past the expiry of the card. A birthday on the day of issue is not counted. With TRUE the old certificate is taken to expire on the first birthday from the day of issue on; an issue earlier than its window is no renewal, and the 5th counts. Signature certificates are as a rule not issued under the age of 15 (the function does not look at the age), and lapse early when name or address changes.',
    },
    errors: [
      UNREADABLE_DATE,
      NO_EXCEL_DATE,
      {
        code: '#NUM!',
        when: {
          ja: '発行日が生年月日より前、更新日が発行日より前、またはカードの有効期限が発行日（更新日）より前のとき。',
          en: 'Issue before birth, a renewal before issue, or a card that expires before issue (or renewal).',
        },
      },
    ],
    examples: [
      {
        text: { ja: '新規の発行', en: 'A new certificate' },
        formula: '=MYNA.CERTEXPIRY("2021-03-10","1980-05-20")',
        result: 45797,
      },
      {
        text: {
          ja: '期限（2026/5/20）の3か月前から更新すると6回目',
          en: 'The 6th where renewed in the window before 20 May 2026',
        },
        formula: '=MYNA.CERTEXPIRY("2026-03-02","1980-05-20",,TRUE)',
        result: 47988,
      },
      {
        text: { ja: 'カードの有効期限まで', en: 'Up to the expiry of the card' },
        formula: '=MYNA.CERTEXPIRY("2026-03-02","1980-05-20","2030-05-20",TRUE)',
        result: 47623,
      },
    ],
    sources: [CERTIFICATE_RULE],
    related: ['CARDEXPIRY', 'RENEWFROM'],
  },
  calculate: (issuedOn, born, cardEnd, renewal) =>
    new DateCell(
      certificateExpiry(
        issuedOn,
        born,
        cardEnd,
        typeof renewal === 'boolean' ? (renewal ? issuedOn : undefined) : renewal,
      ),
    ),
});
