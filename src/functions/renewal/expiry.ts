import { cardExpiry, certificateExpiry, renewFrom } from '../../domain/renewal';
import { DateCell } from '../core/cell';
import { declare } from '../core/declaration';
import {
  applied,
  authExpiry,
  birth,
  cardExpiry as cardExpiryArgument,
  expiry,
  issued,
  renewed,
  residenceEnd,
} from './arguments';
import { termsOn } from './rules';
import { CARD_RULE, CERTIFICATE_RULE, NO_EXCEL_DATE, NO_ROUNDING, RENEWAL_OUTLOOK, UNREADABLE_DATE } from './texts';
import { CARDEXPIRY_NATIVE, CERTEXPIRY_NATIVE, RENEWFROM_NATIVE } from './native';

export const CARDEXPIRY = declare({
  name: 'CARDEXPIRY',
  family: 'renewal',
  args: [issued, birth, applied, residenceEnd],
  result: {
    shape: 'each',
    help: { ja: '有効期限の日付。範囲を指定すると同じ形で返します。', en: 'A date, in the shape of the ranges.' },
  },
  help: {
    words: '期限 いつまで 何年 切れる 誕生日 10年 5年 until when birthday',
    text: { ja: 'マイナンバーカードの有効期限を返します。', en: 'Returns the day on which a My Number Card expires.' },
    rounding: NO_ROUNDING,
    dates: ['yyyy/m/d'],
    notes: {
      ja: '発行日より後の10回目の誕生日です。発行時に18歳未満（申請日が2022年3月31日までなら20歳未満）のときは5回目です。発行日と同じ日の誕生日は数えません。2月29日生まれの人の誕生日は、平年は2月28日とします。在留期間の満了日が先に来るときはその日です。年齢は発行日で判定します（申請日の年齢とする説明もあり、資料により異なります）。成年を18歳とするか20歳とするかは申請日で決まります。規則は参照データ「有効期間と更新の規則」に、適用される期間、出典、確認した日とともにあります。申請日に適用されている規則によります。',
      en: 'The 10th birthday after issue; the 5th for those under 18 at issue (under 20 where the application was made by 31 March 2022). A birthday on the day of issue is not counted. Those born on 29 February have their birthday on 28 February in common years. An earlier end of stay ends the card. Age is taken at issue (some sources take it at application); whether majority is 18 or 20 goes by the day of application. The rules stand in the reference table 有効期間と更新の規則 with the days from and to which they hold, their sources and the day they were checked. Those in force on the day of application count.',
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
    native: CARDEXPIRY_NATIVE,
  },
  calculate: (issuedOn, born, appliedOn, end) => new DateCell(cardExpiry(termsOn, issuedOn, born, appliedOn, end)),
});

export const CERTEXPIRY = declare({
  name: 'CERTEXPIRY',
  family: 'renewal',
  args: [issued, birth, cardExpiryArgument, renewed, authExpiry],
  result: {
    shape: 'each',
    help: { ja: '有効期限の日付。範囲を指定すると同じ形で返します。', en: 'A date, in the shape of the ranges.' },
  },
  help: {
    words: '期限 いつまで 切れる 誕生日 電子証明 署名 暗証番号 until when birthday',
    text: { ja: '電子証明書の有効期限を返します。', en: 'Returns the day on which an electronic certificate expires.' },
    rounding: NO_ROUNDING,
    dates: ['yyyy/m/d'],
    notes: {
      ja: '発行日より後の5回目の誕生日です。有効期限まで3か月を切ってから（RENEWFROM の日から期限当日まで）更新した証明書は6回目です（期限当日の更新も規定の文言どおり6回目で、6年後の誕生日になります）。カードの有効期限を超えません。転居や婚姻などで署名用だけを再発行したときは、利用者証明用の有効期限も超えません。発行日と同じ日の誕生日は数えません。更新に TRUE か発行日と同じ日付を指定したときは、発行日に更新された証明書とみなします。このとき、前の証明書の期限は発行日以後の最初の誕生日とみなし、発行日がその3か月前より早ければ更新とはせず5回目です。署名用電子証明書は15歳未満の人には原則として発行されません（この関数は年齢を調べません）。氏名・住所などが変わると、署名用は期限前でも失効します。規則は参照データ「有効期間と更新の規則」に、適用される期間、出典、確認した日とともにあります。発行日（更新したときは更新日）に適用されている規則によります。次期カードについて公表された10年などの規則は、施行されていないため計算に入れません。',
      en: 'The 5th birthday after issue; the 6th for a certificate renewed with less than three months left (from the day RENEWFROM gives up to the expiry itself, on which the 6th lies six years ahead, as the rule is worded). Never past the expiry of the card; nor, where a signature certificate alone is reissued, past that of the authentication certificate. A birthday on the day of issue is not counted. TRUE, or the day of issue itself, says that the certificate was issued as a renewal: the old certificate is taken to expire on the first birthday from the day of issue on; an issue earlier than its window is no renewal, and the 5th counts. Signature certificates are as a rule not issued under the age of 15 (the function does not look at the age), and lapse early when name or address changes. The rules stand in the reference table 有効期間と更新の規則 with the days from and to which they hold, their sources and the day they were checked. Those in force on the day of issue, or of renewal, count. What has only been announced for the next card, such as ten years, is not in force and does not enter.',
    },
    errors: [
      UNREADABLE_DATE,
      NO_EXCEL_DATE,
      {
        code: '#NUM!',
        when: {
          ja: '発行日が生年月日より前、更新日が発行日より前、またはカードか利用者証明用の有効期限が発行日（更新日）より前のとき。',
          en: 'Issue before birth, a renewal before issue, or a card or authentication certificate that expires before issue (or renewal).',
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
      {
        text: {
          ja: '転居で署名用を再発行: 利用者証明用の有効期限まで',
          en: 'A signature certificate reissued after moving: up to the expiry of the authentication certificate',
        },
        formula: '=MYNA.CERTEXPIRY("2024-07-01","1980-05-20","2031-05-20",,"2026-05-20")',
        result: 46162,
      },
    ],
    sources: [CERTIFICATE_RULE],
    related: ['CARDEXPIRY', 'RENEWFROM'],
    native: CERTEXPIRY_NATIVE,
  },
  calculate: (issuedOn, born, cardEnd, renewal, authEnd) =>
    new DateCell(
      certificateExpiry(
        termsOn,
        issuedOn,
        born,
        cardEnd,
        typeof renewal === 'boolean' ? (renewal ? issuedOn : undefined) : renewal,
        authEnd,
      ),
    ),
});

export const RENEWFROM = declare({
  name: 'RENEWFROM',
  family: 'renewal',
  args: [expiry],
  result: {
    shape: 'each',
    help: { ja: '日付。範囲を指定すると同じ形で返します。', en: 'A date, in the shape of the range.' },
  },
  help: {
    words: 'いつから 3か月前 早く 手続き 予約 from when',
    text: {
      ja: '有効期限から、更新の手続きができる最初の日を返します。',
      en: 'Returns the first day on which a card or certificate can be renewed.',
    },
    rounding: NO_ROUNDING,
    dates: ['yyyy/m/d'],
    notes: {
      ja: '有効期限の3か月前の日の翌日です。3か月前の月に同じ日がないときは、その月の末日を3か月前の日とします（期限が5月31日なら3か月前は2月28日か29日、手続きは3月1日から）。規則は参照データ「有効期間と更新の規則」に、適用される期間、出典、確認した日とともにあります。有効期限の日に適用されている規則によります。次期カードについて公表された「1年前から」は、施行されていないため計算に入れません。',
      en: 'The day after the one three months before expiry. Where that month has no such day, its last day counts: for 31 May that is 28 or 29 February, and renewal opens on 1 March. The rules stand in the reference table 有効期間と更新の規則 with the days from and to which they hold, their sources and the day they were checked. Those in force on the day of expiry count. The year before expiry that has been announced for the next card is not in force and does not enter.',
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
    native: RENEWFROM_NATIVE,
  },
  calculate: (day) => new DateCell(renewFrom(termsOn, day)),
});
