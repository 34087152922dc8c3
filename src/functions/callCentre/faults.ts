import type { CallCentreFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { number } from '../core/text';

export const CALL_CENTRE_FAULTS: FaultTexts<CallCentreFaults> = {
  overloaded: [
    '#NUM!',
    ({ traffic, agents, needed }) => ({
      ja: `呼量 ${number(traffic)} アーランに対してオペレータ ${number(agents)} 人では、待ち行列が限りなく伸び、平均の待ち時間がありません。あと ${number(needed - agents)} 人以上必要です（${number(needed)} 人以上）。`,
      en: `${number(traffic)} erlangs are more than ${number(agents)} agents can carry: the queue grows without end and has no mean wait. At least ${number(needed - agents)} more are needed (${number(needed)} in all).`,
    }),
  ],
  tooManyAgents: [
    '#NUM!',
    ({ maximum }) => ({
      ja: `${number(maximum)} 人でも条件を満たせません。入電数・処理時間・期間の単位と、稼働率の上限を確かめてください。`,
      en: `Even ${number(maximum)} agents do not meet the goal. Check the units of calls, handling time and period, and the greatest occupancy.`,
    }),
  ],
  monthsDiffer: [
    '#VALUE!',
    ({ evening, daytime }) => ({
      ja: `月の数（列数）が合いません: 夜間 ${evening} 列、日中 ${daytime} 列。同じ月を同じ順に並べてください。`,
      en: `The numbers of months (columns) differ: ${evening} in evening, ${daytime} in daytime. Give the same months in the same order.`,
    }),
  ],
  noDaytimeCalls: [
    '#DIV/0!',
    ({ month }) => ({
      ja: `${month}列目の月に、日中の入電が0件の時間帯があるため、割り算ができません。分からない時間帯は空白にしてください。`,
      en: `The month in column ${month} has a daytime hour with 0 calls to divide by. Leave an hour blank if it is not known.`,
    }),
  ],
  unknownCategory: [
    '#N/A',
    ({ text }) => ({
      ja: `「${text}」という区分は、区分の範囲にありません。表記を確かめてください。`,
      en: `There is no category "${text}" in the range of categories. Check how it is written.`,
    }),
  ],
  shareAboveOne: [
    '#NUM!',
    ({ value }) => ({
      ja: `${number(value)} は 100% を超えています。割合は 80% または 0.8 のように指定してください。`,
      en: `${number(value)} is more than 100 %. Write a share as 80% or 0.8.`,
    }),
  ],
  levelUnreachable: [
    '#NUM!',
    () => ({
      ja: '100% の応答は、何人いても保証できません。99% のように 100% より小さい割合を指定してください。',
      en: 'No number of agents can promise to answer 100 %. Give less than 100 %, such as 99%.',
    }),
  ],
  everyoneAway: [
    '#NUM!',
    () => ({
      ja: '全員が離席している（100%）と応答できません。100% より小さい割合を指定してください。',
      en: 'With 100 % away nobody answers. Give less than 100 %.',
    }),
  ],
};
