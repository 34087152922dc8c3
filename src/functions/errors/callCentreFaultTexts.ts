import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { Text } from '../core/text';
import { number } from './wording';
import type { ErrorCode } from '../../sheet';

type Entry<K extends FaultKind> = readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
type Table<K extends FaultKind> = { readonly [P in K]: Entry<P> };

const say = (ja: string, en: string): Text => ({ ja, en });

export const CALL_CENTRE_FAULTS = {
  overloaded: [
    '#NUM!',
    ({ traffic, agents, needed }) =>
      say(
        `呼量 ${number(traffic)} アーランに対してオペレータ ${number(agents)} 人では、待ち行列が限りなく伸び、平均の待ち時間がありません。あと ${number(needed - agents)} 人以上必要です（${number(needed)} 人以上）。`,
        `${number(traffic)} erlangs are more than ${number(agents)} agents can carry: the queue grows without end and has no mean wait. At least ${number(needed - agents)} more are needed (${number(needed)} in all).`,
      ),
  ],
  tooManyAgents: [
    '#NUM!',
    ({ maximum }) =>
      say(
        `${number(maximum)} 人でも条件を満たせません。入電数・処理時間・期間の単位と、稼働率の上限を確かめてください。`,
        `Even ${number(maximum)} agents do not meet the goal. Check the units of calls, handling time and period, and the greatest occupancy.`,
      ),
  ],
  monthsDiffer: [
    '#VALUE!',
    ({ evening, daytime }) =>
      say(
        `月の数（列数）が合いません: 夜間 ${evening} 列、日中 ${daytime} 列。同じ月を同じ順に並べてください。`,
        `The numbers of months (columns) differ: ${evening} in evening, ${daytime} in daytime. Give the same months in the same order.`,
      ),
  ],
  noDaytimeCalls: [
    '#DIV/0!',
    ({ month }) =>
      say(
        `${month}列目の月に、日中の入電が0件の時間帯があるため、割り算ができません。分からない時間帯は空白にしてください。`,
        `The month in column ${month} has a daytime hour with 0 calls to divide by. Leave an hour blank if it is not known.`,
      ),
  ],
  unknownCategory: [
    '#N/A',
    ({ text }) =>
      say(
        `「${text}」という区分は、区分の範囲にありません。表記を確かめてください。`,
        `There is no category "${text}" in the range of categories. Check how it is written.`,
      ),
  ],
  shareAboveOne: [
    '#NUM!',
    ({ value }) =>
      say(
        `${number(value)} は 100% を超えています。割合は 80% または 0.8 のように指定してください。`,
        `${number(value)} is more than 100 %. Write a share as 80% or 0.8.`,
      ),
  ],
  levelUnreachable: [
    '#NUM!',
    () =>
      say(
        '100% の応答は、何人いても保証できません。99% のように 100% より小さい割合を指定してください。',
        'No number of agents can promise to answer 100 %. Give less than 100 %, such as 99%.',
      ),
  ],
  everyoneAway: [
    '#NUM!',
    () =>
      say(
        '全員が離席している（100%）と応答できません。100% より小さい割合を指定してください。',
        'With 100 % away nobody answers. Give less than 100 %.',
      ),
  ],
} satisfies Partial<Table<FaultKind>>;
