import { addDays, addMonths, startOfMonth, weekdayOf } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { isYearEnd, noticeState, openDays, planSpread } from '../../domain/deliveryPlan/figures';
import { roundToPrecision } from '../../domain/numerals';
import { nationalHolidays } from '../../reference';
import type { Content } from '../../sheet';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Speaker, Step, Table } from '../steps/speaker';
import { NOTICE_WORDS } from './noticeCheck';
import { spreadOf, weightsOf } from './planSpread';

const OPENDAYS = explainer<[month: Day, weekendDays: number | undefined, closed: Grid<Day> | undefined]>(
  ([month, extra = 0, closedCells = []], say) => {
    const closed = closedCells.flat().filter((day) => day !== null);
    const figure = openDays(month, nationalHolidays, extra, closed);
    const weekdays = daysOf(month).filter((day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6);
    const shut = weekdays.filter((day) => isYearEnd(day) || nationalHolidays.has(day));
    const ordinary = openDays(month, nationalHolidays);
    const lost = ordinary + extra - figure;
    const name = say.month(month);
    const [all, holidays, usual, more, less, open] = say.numbers(
      weekdays.length,
      shut.length,
      ordinary,
      extra,
      lost,
      figure,
    );
    return {
      steps: [
        say.step(`${name}の平日は ${all}日 です。`, `Weekdays in ${name}: ${all}.`),
        say.step(
          `そのうち祝日・休日・年末年始の ${holidays}日 を除くと ${usual}日 です。`,
          `Holidays and the year-end take ${holidays} of them: ${usual} are left.`,
          shut.length > 0 ? holidayTable(shut, say) : undefined,
        ),
        say.step(
          `土日などの開庁日数 ${more}日 を足し、休む日 ${less}日 を引くと ${usual} + ${more} − ${less} = ${open}日 です。`,
          `Weekend days open ${more}, weekdays closed ${less}: ${usual} + ${more} − ${less} = ${open} days.`,
        ),
      ],
      figure,
      rules: [holidayRule(say)],
    };
  },
);

function daysOf(month: Day): Day[] {
  const first = startOfMonth(month);
  return Array.from({ length: addMonths(first, 1) - first }, (_, index) => addDays(first, index));
}

const WEEKDAYS: readonly (readonly [ja: string, en: string])[] = [
  ['日', 'Sunday'],
  ['月', 'Monday'],
  ['火', 'Tuesday'],
  ['水', 'Wednesday'],
  ['木', 'Thursday'],
  ['金', 'Friday'],
  ['土', 'Saturday'],
];

function holidayTable(days: readonly Day[], say: Speaker): Table {
  return say.table(
    { ja: '閉庁する平日', en: 'Weekdays on which the office is closed' },
    [
      ['日付', 'Date', 'date'],
      ['曜日', 'Weekday', 'text'],
      ['理由', 'Why', 'text'],
    ],
    days.map((day) => [
      day,
      say.text(...WEEKDAYS[weekdayOf(day)]!),
      nationalHolidays.has(day) ? say.text('国民の祝日・休日', 'national holiday') : say.text('年末年始', 'year-end'),
    ]),
  );
}

function holidayRule(say: Speaker): string {
  const { from, to } = nationalHolidays;
  return say.text(
    `国民の祝日: ${from}～${to}年を収録（2028年以降の春分の日と秋分の日は見込み）。年末年始は12月29日～1月3日`,
    `National holidays of ${from} to ${to} are on record (equinoxes from 2028 on are expected); the year-end is 29 December to 3 January`,
  );
}

const PLANSPREAD = explainer<[total: number, months: Grid<Content>, weights: Grid<number> | undefined]>(
  ([total, monthCells, weightCells], say) => {
    const weights = weightsOf(monthCells, weightCells);
    const taking = weights.filter((weight) => weight !== null);
    const cards = planSpread(total, taking);
    const sum = roundToPrecision(taking.reduce((added, weight) => added + weight, 0));
    const next = cards.values();
    const rows = weights.map((weight, index) => {
      if (weight === null) return [index + 1];
      const exact = roundToPrecision((total * weight) / sum);
      const given = next.next().value!;
      return [index + 1, weight, exact, given > exact ? say.text('＋1', '+1') : '', given];
    });
    const [count, all, months, added] = say.numbers(
      total,
      sum,
      taking.length,
      cards.reduce((done, given) => done + given, 0),
    );
    const table = say.table(
      { ja: '月ごとの枚数', en: 'Cards by month' },
      [
        ['月', 'Month', 'number'],
        ['重み', 'Weight', 'number'],
        ['割り算のまま', 'Unrounded', 'number'],
        ['配分', 'Step', 'text'],
        ['枚数', 'Cards', 'number'],
      ],
      rows,
    );
    return {
      steps: [
        say.step(
          `${count}枚 を ${months}か月に、重みの割合（重みの合計は ${all}）で割り振ります。`,
          `Cards: ${count}, for ${months} month(s), by their weights, which add up to ${all}.`,
        ),
        say.step(
          '月ごとに、合計 × 重み ÷ 重みの合計 を切り捨て、残りを端数の大きい月から1枚ずつ配ります。',
          'Of each month total × weight ÷ sum of weights is cut off; what is left goes, a card each, to the largest remainders.',
          table,
        ),
        say.step(`枚数を足すと ${added}枚 で、合計に一致します。`, `They add up to ${added} cards, the total.`),
      ],
      figure: spreadOf(weights, cards, monthCells),
    };
  },
);

const NOTICECHECK = explainer<[arrived: Day, sent: Day | undefined, asOf: Day | undefined]>(
  ([arrived, sent, asOf], say) => {
    const state = noticeState(arrived, sent, asOf);
    const word = NOTICE_WORDS[state];
    const arrival = say.date(arrived);
    const unsent = sent === undefined || (asOf !== undefined && sent > asOf);
    const verdict = {
      withinOneWeek: say.text('7日以内なので', 'Within 7 days'),
      withinTwoWeeks: say.text('7日を超え14日以内なので', 'More than 7 days, at most 14'),
      late: say.text('14日を超えているので', 'More than 14 days'),
      unsent: say.text('まだ発送していないので', 'Not sent yet'),
    }[state];
    return {
      steps: [
        say.step(`カードは ${arrival}に届きました。`, `The card arrived on ${arrival}.`),
        unsent ? unsentStep(arrived, sent, asOf, say) : sentStep(arrived, sent, say),
        say.step(`${verdict}「${word}」です。`, `${verdict}: ${word}.`),
      ],
      figure: word,
      rules: [
        say.text(
          '交付通知書は、カードが届いてから1週間以内を目途に、遅くとも2週間以内に発送する',
          'The notice is to be sent within about a week of the arrival, within two weeks at the latest',
        ),
      ],
    };
  },
);

function sentStep(arrived: Day, sent: Day, say: Speaker): Step {
  const [day, days] = [say.date(sent), say.number(sent - arrived)];
  return say.step(
    `交付通知書は ${day}に発送し、届いてから ${days}日後です。`,
    `The notice was sent on ${day}: ${days} day(s) after.`,
  );
}

function unsentStep(arrived: Day, sent: Day | undefined, asOf: Day | undefined, say: Speaker): Step {
  if (asOf === undefined) {
    return say.step('交付通知書の発送日は空白です。', 'No day is given on which the notice was sent.');
  }
  const [day, days] = [say.date(asOf), say.number(asOf - arrived)];
  const later = sent === undefined ? '' : say.text(`（発送は ${say.date(sent)}）`, ` (sent on ${say.date(sent)})`);
  return say.step(
    `基準日 ${day}（届いてから ${days}日後）には、まだ発送していません${later}。`,
    `As of ${day}, ${days} day(s) after the arrival, it was not sent${later}.`,
  );
}

export const DAYS_EXPLANATIONS = { OPENDAYS, PLANSPREAD, NOTICECHECK };
