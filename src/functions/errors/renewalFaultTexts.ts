import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { Text } from '../core/text';
import type { ErrorCode } from '../../sheet';

type Entry<K extends FaultKind> = readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
type Table<K extends FaultKind> = { readonly [P in K]: Entry<P> };

const say = (ja: string, en: string): Text => ({ ja, en });

export const RENEWAL_FAULTS = {
  issueBeforeBirth: [
    '#NUM!',
    ({ issued, birth }) =>
      say(
        `発行日 ${issued} が生年月日 ${birth} より前です。日付を確認してください。`,
        `The day of issue, ${issued}, is before the day of birth, ${birth}. Check the dates.`,
      ),
  ],
  applicationOutOfPlace: [
    '#NUM!',
    ({ applied, birth, issued }) =>
      say(
        `申請日 ${applied} は、生年月日 ${birth} から発行日 ${issued} までの日付にしてください。`,
        `The day of application, ${applied}, must lie between birth (${birth}) and issue (${issued}).`,
      ),
  ],
  endBeforeIssue: [
    '#NUM!',
    ({ issued, end }) =>
      say(
        `期限 ${end} が発行日 ${issued} より前です。発行できないため、日付を確認してください。`,
        `The end, ${end}, is before the day of issue, ${issued}: nothing can be issued. Check the dates.`,
      ),
  ],
  renewalBeforeIssue: [
    '#NUM!',
    ({ issued, renewed }) =>
      say(
        `更新日 ${renewed} が発行日 ${issued} より前です。日付を確認してください。`,
        `The day of renewal, ${renewed}, is before the day of issue, ${issued}. Check the dates.`,
      ),
  ],
  periodReversed: [
    '#NUM!',
    ({ from, to }) =>
      say(
        `期間の始まり ${from} が終わり ${to} より後です。順序を入れ替えてください。`,
        `The period begins (${from}) after it ends (${to}). Swap the two.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;
