import type { DeliveryPlanFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { list, number } from '../core/text';

export const DELIVERY_PLAN_FAULTS: FaultTexts<DeliveryPlanFaults> = {
  noHolidaysOnRecord: [
    '#N/A',
    ({ year, from, to }) => ({
      ja: `${year}年の国民の祝日は収録されていません（収録は ${from}年～${to}年）。`,
      en: `National holidays of ${year} are not on record (${from} to ${to} are).`,
    }),
  ],
  moreDaysThanClosed: [
    '#NUM!',
    ({ value, closed }) => ({
      ja: `土日祝日などの開庁日数 ${number(value)} 日は、その月の閉庁日 ${number(closed)} 日を超えています。`,
      en: `${number(value)} extra open days are more than the ${number(closed)} days on which the office is otherwise closed.`,
    }),
  ],
  missingWith: [
    '#VALUE!',
    ({ missing, present }) => ({
      ja: `${present} を指定するときは ${list(missing)} も指定してください。`,
      en: `With ${present}, give ${missing.join(' and ')} too.`,
    }),
  ],
  fewerMonths: [
    '#VALUE!',
    ({ given, months }) => ({
      ja: `月ごとの値が ${number(given)} か月分しかありません。${number(months)} か月分を空けずに指定するか、毎月同じなら1つの値を指定してください。`,
      en: `Only ${number(given)} months are given. Give ${number(months)} without a gap, or one value for every month.`,
    }),
  ],
  negativeBacklog: [
    '#NUM!',
    ({ month, short }) => ({
      ja: `${number(month)}番目の月までの交付が、最初の滞留と申請の合計より ${number(short)} 件多くなっています。最初の滞留 (opening) か件数を確認してください。`,
      en: `Up to month ${number(month)}, deliveries exceed the opening backlog and the applications by ${number(short)}. Check opening and the counts.`,
    }),
  ],
  neverCleared: [
    '#N/A',
    () => ({
      ja: '交付できる枚数が申請を上回らないため、滞留は解消しません。1か月に交付できる枚数を増やしてください。',
      en: 'The backlog is never cleared: no more can be delivered than is applied for. Raise the monthly capacity.',
    }),
  ],
  notClearedWithin: [
    '#N/A',
    ({ months }) => ({
      ja: `指定された ${number(months)} か月の間には滞留は解消しません。月を追加するか、交付できる枚数を増やしてください。`,
      en: `The backlog is not cleared within the ${number(months)} months given. Add months, or raise the capacity.`,
    }),
  ],
  notClearedBeforeBlank: [
    '#N/A',
    ({ month }) => ({
      ja: `${number(month)}番目の月が空白のため、滞留がいつ解消するかはまだ分かりません。件数か交付できる枚数を入れてください（ないときは 0）。`,
      en: `Month ${number(month)} is blank, so it is not known yet when the backlog is cleared. Fill it in (0 where there is none).`,
    }),
  ],
  sentBeforeArrival: [
    '#NUM!',
    ({ arrived, sent }) => ({
      ja: `発送日 ${sent} がカードの到着日 ${arrived} より前です。日付を確認してください。`,
      en: `The notice was sent (${sent}) before the card arrived (${arrived}). Check the dates.`,
    }),
  ],
  arrivalAfterAsOf: [
    '#NUM!',
    ({ arrived, asOf }) => ({
      ja: `カードの到着日 ${arrived} が基準日 ${asOf} より後です。日付を確認してください。`,
      en: `The card arrived (${arrived}) after the day as of which it is judged (${asOf}). Check the dates.`,
    }),
  ],
};
