import { normalizeWidth } from '../../domain/numerals';
import { each } from '../core/argument';
import type { Reader } from '../core/argument';
import { date, flag } from '../readers';

export const issued = each('issued', date, {
  label: { ja: '発行日', en: 'day of issue' },
  help: {
    ja: '発行日を指定します。カードは交付を受けた日ではなく、製造された日です。',
    en: 'The day of issue: for a card the day on which it was made, not handed over.',
  },
});

export const birth = each('birth', date, {
  label: { ja: '生年月日', en: 'day of birth' },
  help: { ja: '生年月日を指定します。', en: 'The day of birth.' },
});

export const applied = each('applied', date, {
  label: { ja: '申請日', en: 'day of application' },
  help: {
    ja: '申請日を指定します。省略または空白のときは発行日とみなします。2022年3月31日までの申請は20歳、以後は18歳が成年です。',
    en: 'The day of application; the day of issue if left out or blank. Majority is 20 up to 31 March 2022 and 18 from then on.',
  },
  optional: true,
});

export const residenceEnd = each('residenceEnd', date, {
  label: { ja: '在留期間の満了日', en: 'end of stay' },
  help: {
    ja: '在留期間に定めのある外国人住民の、在留期間の満了日を指定します。省略または空白のときは定めがないものとします。',
    en: "The end of a foreign resident's period of stay; none if left out or blank.",
  },
  optional: true,
});

export const cardExpiry = each('cardExpiry', date, {
  label: { ja: 'カードの有効期限', en: 'expiry of the card' },
  help: {
    ja: 'カードの有効期限を指定します。電子証明書の期限はこれを超えません。省略または空白のときは考えません。',
    en: 'The expiry of the card, which a certificate never outlasts. Left out of account if left out or blank.',
  },
  optional: true,
});

const FLAG = /^\s*(?:true|false|[01])\s*$/i;

/** TRUE where the issue itself was a renewal, or the day of a later one. */
const renewal: Reader<boolean | number> = {
  help: { ja: 'TRUE・FALSE、または更新した日付', en: 'TRUE or FALSE, or the day of the renewal' },
  read: (content, context) => (FLAG.test(normalizeWidth(String(content))) ? flag : date).read(content, context),
};

export const renewed = each('renewed', renewal, {
  label: { ja: '更新', en: 'renewed' },
  help: {
    ja: '更新による発行かどうかを指定します。TRUE なら発行日に更新されたもの、日付なら発行日に発行された証明書をその日に更新したものとみなします。省略または空白のときは FALSE です。',
    en: 'TRUE where the issue itself was a renewal; a date where the certificate issued then was renewed on that day. FALSE if left out or blank.',
  },
  optional: true,
});

export const authExpiry = each('authExpiry', date, {
  label: { ja: '利用者証明用の有効期限', en: 'expiry of the authentication certificate' },
  help: {
    ja: '転居や婚姻などで署名用電子証明書だけを再発行したときに、利用者証明用電子証明書の有効期限を指定します。署名用の期限はこれを超えません。省略または空白のときは考えません。',
    en: 'Where a signature certificate alone is reissued (after moving or marrying, say): the expiry of the authentication certificate, which it never outlasts. Left out of account if left out or blank.',
  },
  optional: true,
});

export const expiry = each('expiry', date, {
  label: { ja: '有効期限', en: 'expiry' },
  help: { ja: 'カードまたは電子証明書の有効期限を指定します。', en: 'The expiry of the card or certificate.' },
});
