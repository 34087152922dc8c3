import type { RenewalFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';

export const RENEWAL_FAULTS: FaultTexts<RenewalFaults> = {
  issueBeforeBirth: [
    '#NUM!',
    ({ issued, birth }) => ({
      ja: `発行日 ${issued} が生年月日 ${birth} より前です。日付を確認してください。`,
      en: `The day of issue, ${issued}, is before the day of birth, ${birth}. Check the dates.`,
    }),
  ],
  applicationOutOfPlace: [
    '#NUM!',
    ({ applied, birth, issued }) => ({
      ja: `申請日 ${applied} は、生年月日 ${birth} から発行日 ${issued} までの日付にしてください。`,
      en: `The day of application, ${applied}, must lie between birth (${birth}) and issue (${issued}).`,
    }),
  ],
  endBeforeIssue: [
    '#NUM!',
    ({ issued, end }) => ({
      ja: `期限 ${end} が発行日 ${issued} より前です。発行できないため、日付を確認してください。`,
      en: `The end, ${end}, is before the day of issue, ${issued}: nothing can be issued. Check the dates.`,
    }),
  ],
  renewalBeforeIssue: [
    '#NUM!',
    ({ issued, renewed }) => ({
      ja: `更新日 ${renewed} が発行日 ${issued} より前です。日付を確認してください。`,
      en: `The day of renewal, ${renewed}, is before the day of issue, ${issued}. Check the dates.`,
    }),
  ],
  noKnownMonth: [
    '#VALUE!',
    () => ({
      ja: 'すべての値がそろっている月がありません。同じ月の発行月・発行枚数・割合を入力してください。',
      en: 'No month has all of its values. Give the month, its cards and its shares together.',
    }),
  ],
  periodReversed: [
    '#NUM!',
    ({ from, to }) => ({
      ja: `期間の始まり ${from} が終わり ${to} より後です。順序を入れ替えてください。`,
      en: `The period begins (${from}) after it ends (${to}). Swap the two.`,
    }),
  ],
  forecastOutOfReach: [
    '#N/A',
    ({ from, to, first, last }) => ({
      ja: `${from} から ${to} までの見通しは、収録した統計からは求められません。${first} から ${last} までの月を指定してください。`,
      en: `The statistics on record do not tell renewals from ${from} to ${to}. Give months from ${first} to ${last}.`,
    }),
  ],
};
