import type { Day } from '../../domain/calendar';
import {
  clearedIn,
  followUp,
  monthsToClear,
  requiredRate,
  runningBacklog,
  TOLERANCE,
} from '../../domain/deliveryPlan/figures';
import type { Monthly } from '../../domain/deliveryPlan/figures';
import { roundToPrecision } from '../../domain/numerals';
import type { Grid } from '../core/argument';
import { BLANK, monthCell } from '../core/cell';
import { explainer } from '../steps/explainer';
import type { Column, Speaker, Step } from '../steps/speaker';
import { listOf, monthlyOf, shapedLike } from './arguments';
import { PROGRESS_WORDS } from './followUp';

type Maybe = number | undefined;

const MONTH: Column = ['月', 'Month', 'number'];
const APPLIED: Column = ['申請', 'Applied', 'number'];
const LEFT: Column = ['月末の滞留', 'Backlog', 'number'];

const BACKLOG = explainer<[applied: Grid<number>, delivered: Grid<number>, opening: Maybe]>(
  ([appliedCells, deliveredCells, opening = 0], say, { cell }) => {
    const [applied, delivered] = [listOf(appliedCells), listOf(deliveredCells)];
    const backlogs = runningBacklog(applied, delivered, opening);
    const rows = backlogs.map((backlog, index) => [
      index + 1,
      index === 0 ? opening : backlogs[index - 1],
      applied[index],
      delivered[index],
      backlog,
    ]);
    const known = backlogs.filter((backlog) => backlog !== null).length;
    const asked = cell ? cell.row + cell.column : Math.max(0, known - 1);
    const table = say.table(
      { ja: '月ごとの滞留', en: 'Backlog by month' },
      [MONTH, ['前月末', 'Before', 'number'], APPLIED, ['交付', 'Delivered', 'number'], LEFT],
      rows,
      asked,
    );
    const start = say.number(opening);
    return {
      steps: [
        say.step(
          `最初の月の前の滞留 ${start} から、月ごとに申請を足し、交付を引きます。`,
          `From the backlog of ${start} before the first month, each month adds its applications and takes off its deliveries.`,
          table,
        ),
        backlogStep(asked + 1, rows[asked]!.slice(1), say),
      ],
      figure: shapedLike(
        backlogs.map((backlog) => backlog ?? BLANK),
        appliedCells,
      ),
    };
  },
);

function backlogStep(month: number, figures: readonly (number | null | undefined)[], say: Speaker): Step {
  const number = say.number(month);
  const [before, applied, delivered, after] = figures.map((figure) => say.as('number', figure));
  if (after === '') {
    return say.step(
      `${number}か月目までに空白（まだ決まっていない）があるので、その月からあとは空白です。`,
      `A figure is blank (not yet known) by month ${number}, so that month and those after it stay blank.`,
    );
  }
  return say.step(
    `${number}か月目の月末: ${before} + 申請 ${applied} − 交付 ${delivered} = ${after}`,
    `At the end of month ${number}: ${before} + applied ${applied} − delivered ${delivered} = ${after}`,
  );
}

type ClearValues = [backlog: number, applied: Grid<number>, capacity: Grid<number>, start: Day | undefined];

const CLEARBY = explainer<ClearValues>(([backlog, appliedCells, capacityCells, start], say) => {
  const [applied, capacity] = [monthlyOf(appliedCells), monthlyOf(capacityCells)];
  const months = monthsToClear(backlog, applied, capacity);
  const steps =
    typeof applied === 'number' && typeof capacity === 'number'
      ? steadySteps(backlog, applied, capacity, months, say)
      : monthlySteps(backlog, applied, capacity, months, say);
  if (start === undefined) return { steps, figure: months };
  const cleared = clearedIn(start, months);
  const [first, last, count] = [say.month(start), say.month(cleared), say.number(months)];
  const counted = say.step(
    `${first}を1か月目とすると、${count}か月目は ${last}です。`,
    `With ${first} as month 1, month ${count} is ${last}.`,
  );
  return { steps: [...steps, counted], figure: monthCell(cleared) };
});

function steadySteps(backlog: number, applied: number, capacity: number, months: number, say: Speaker): Step[] {
  const surplus = roundToPrecision(capacity - applied);
  const [left, asked, able, less, quotient, count] = say.numbers(
    backlog,
    applied,
    capacity,
    surplus,
    surplus === 0 ? 0 : backlog / surplus,
    months,
  );
  const monthly = say.step(
    `滞留は毎月、交付できる ${able}枚 − 申請 ${asked}件 = ${less} ずつ減ります。`,
    `The backlog falls every month by ${able} delivered − ${asked} applied = ${less}.`,
  );
  const divided =
    backlog === 0
      ? say.step('滞留は0なので、1か月目の月末で解消しています。', 'There is no backlog: it is gone in month 1.')
      : say.step(
          `${left} ÷ ${less} = ${quotient} を切り上げて ${count}か月目に解消します。`,
          `${left} ÷ ${less} = ${quotient}, rounded up: it is gone in month ${count}.`,
        );
  return [monthly, divided];
}

function monthlySteps(backlog: number, applied: Monthly, capacity: Monthly, months: number, say: Speaker): Step[] {
  const listed = (monthly: Monthly): (number | null)[] =>
    Array.from({ length: months }, (_, index) => (typeof monthly === 'number' ? monthly : monthly[index]!));
  const [asked, able] = [listed(applied), listed(capacity)];
  // In the last month more could be delivered than is left: up to the month before nothing turns negative.
  const before = runningBacklog(asked.slice(0, -1), able.slice(0, -1), backlog);
  const opening = before.at(-1) ?? backlog;
  const [start, left, lastAsked, lastAble, count] = say.numbers(backlog, opening, asked.at(-1)!, able.at(-1)!, months);
  const table = say.table(
    { ja: '月ごとの滞留', en: 'Backlog by month' },
    [MONTH, APPLIED, ['交付できる枚数', 'Can be delivered', 'number'], LEFT],
    asked.map((amount, index) => [index + 1, amount, able[index], before[index] ?? say.text('解消', 'gone')]),
    months - 1,
  );
  return [
    say.step(
      `今の滞留 ${start} に、月ごとに申請を足し、交付できる枚数を引きます。`,
      `To the present backlog of ${start} each month adds its applications, less what can be delivered.`,
      table,
    ),
    say.step(
      `${count}か月目は ${left} + 申請 ${lastAsked} が、交付できる ${lastAble} を超えないので、月末に解消します。`,
      `In month ${count}, ${left} + ${lastAsked} applied are no more than the ${lastAble} that can be delivered: it is gone.`,
    ),
  ];
}

const REQUIREDRATE = explainer<[backlog: number, applied: Grid<number>, months: number]>(
  ([backlog, appliedCells, months], say) => {
    const applied = monthlyOf(appliedCells);
    const figure = requiredRate(backlog, applied, months);
    const sum =
      typeof applied === 'number'
        ? roundToPrecision(applied * months)
        : roundToPrecision(applied.slice(0, months).reduce<number>((added, amount) => added + amount!, 0));
    const [left, coming, all, count, quotient, rate] = say.numbers(
      backlog,
      sum,
      roundToPrecision(backlog + sum),
      months,
      roundToPrecision((backlog + sum) / months),
      figure,
    );
    return {
      steps: [
        ...(typeof applied === 'number' ? [everyMonth(applied, months, sum, say)] : []),
        say.step(
          `交付するのは、滞留 ${left} + 期間中の申請 ${coming} = ${all}枚 です。`,
          `To deliver: a backlog of ${left} + ${coming} applied for in the time = ${all} cards.`,
        ),
        say.step(
          `${all}枚 ÷ ${count}か月 = ${quotient} を切り上げます。`,
          `${all} cards ÷ ${count} months = ${quotient}, rounded up.`,
        ),
        ...(typeof applied === 'number' ? [] : [lateStep(backlog, applied.slice(0, months), say)]),
        say.step(`毎月 ${rate}枚 の交付が必要です。`, `${rate} cards must be delivered every month.`),
      ],
      figure,
    };
  },
);

function everyMonth(applied: number, months: number, sum: number, say: Speaker): Step {
  const [monthly, count, all] = say.numbers(applied, months, sum);
  return say.step(
    `期間中の申請は、毎月 ${monthly}件 × ${count}か月 = ${all}件 です。`,
    `Applied for in the time: ${monthly} a month × ${count} months = ${all}.`,
  );
}

/** Cards applied for late cannot be delivered early: what the last months need by themselves. */
function lateStep(backlog: number, applied: readonly (number | null)[], say: Speaker): Step {
  const rows = applied.map((_, index) => {
    const count = index + 1;
    const last = applied.slice(-count).reduce<number>((added, amount) => added + amount!, 0);
    const cards = roundToPrecision(count === applied.length ? last + backlog : last);
    return [count, cards, requiredRate(cards, 0, count)] as const;
  });
  const most = Math.max(...rows.map(([, , rate]) => rate));
  const table = say.table(
    { ja: '終わりの k か月に必要な枚数', en: 'What the last k months need' },
    [
      ['k（か月）', 'k (months)', 'number'],
      ['交付する枚数', 'Cards', 'number'],
      ['1か月当たり', 'A month', 'number'],
    ],
    rows,
    rows.findIndex(([, , rate]) => rate === most),
  );
  return say.step(
    '終わりの月の申請は先回りして交付できないので、終わりの k か月の申請 ÷ k のうち最大のものも下回れません。',
    'Cards applied for late cannot be delivered early, so it is never less than what the last k months need by themselves.',
    table,
  );
}

const FOLLOWUP = explainer<[plan: number, actual: number, tolerance: Maybe]>(
  ([plan, actual, tolerance = TOLERANCE], say) => {
    const { difference, rate, progress } = followUp(plan, actual, tolerance);
    const word = PROGRESS_WORDS[progress];
    const allowed = roundToPrecision(plan * tolerance);
    const [planned, done, off, most] = say.numbers(plan, actual, difference, allowed);
    const [share, part] = [say.percent(tolerance), rate === undefined ? '' : say.percent(rate)];
    const verdicts = {
      onTrack: say.step(
        `差 ${off} は ±${most} の間なので「${word}」です。`,
        `The difference of ${off} lies within ±${most}: on track (${word}).`,
      ),
      behind: say.step(
        `差 ${off} は −${most} を下回るので「${word}」です。`,
        `${off} is below −${most}: behind (${word}).`,
      ),
      ahead: say.step(
        `差 ${off} は ${most} を上回るので「${word}」です。`,
        `${off} is above ${most}: ahead (${word}).`,
      ),
    };
    return {
      steps: [
        say.step(
          `差: 実績 ${done} − 計画 ${planned} = ${off}`,
          `Difference: actual ${done} − plan ${planned} = ${off}`,
        ),
        rate === undefined
          ? say.step('計画が0なので、率は空白です。', 'Nothing was planned, so the rate is blank.')
          : say.step(
              `率: 実績 ${done} ÷ 計画 ${planned} = ${part}`,
              `Rate: actual ${done} ÷ plan ${planned} = ${part}`,
            ),
        say.step(
          `許す差: 計画 ${planned} × 許容差 ${share} = ${most}`,
          `Allowed: plan ${planned} × tolerance ${share} = ${most}`,
        ),
        verdicts[progress],
      ],
      figure: [difference, rate ?? BLANK, word],
    };
  },
  [
    { ja: '差', en: 'Difference' },
    { ja: '率', en: 'Rate' },
    { ja: '進み具合', en: 'Progress' },
  ],
);

export const BACKLOG_EXPLANATIONS = { BACKLOG, CLEARBY, REQUIREDRATE, FOLLOWUP };
