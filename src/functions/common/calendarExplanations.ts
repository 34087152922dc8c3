import {
  civilOf,
  DEFAULT_DATE_FORMAT,
  dayOf,
  eraYearOf,
  fiscalYearMonths,
  fiscalYearName,
  fiscalYearOf,
  formatDate,
} from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';
import { fiscalMonths } from './calendar';

const FISCALYEAR = explainer<[day: Day, named: boolean | undefined]>(([day, named = false], say) => {
  const { year, month } = civilOf(day);
  const fiscalYear = fiscalYearOf(day);
  const date = say.date(day);
  const early = month < 4;
  const steps = [
    early
      ? say.step(
          `${date}は1月～3月なので、年度は前の年の ${year} − 1 = ${fiscalYear} です。`,
          `${date} lies in January to March, so its fiscal year is the year before: ${year} − 1 = ${fiscalYear}.`,
        )
      : say.step(
          `${date}は4月～12月なので、年度はその年の ${fiscalYear} です。`,
          `${date} lies in April to December, so its fiscal year is ${fiscalYear}.`,
        ),
  ];
  if (!named) return { steps, figure: fiscalYear };
  const decider = dayOf({ year: fiscalYear, month: 12, day: 31 });
  const figure = fiscalYearName(fiscalYear);
  const name = say.step(
    `年度の名前は「${figure}」です（年度の始まった年の12月31日の元号で呼びます）。`,
    `The fiscal year is called “${figure}”, by the era in force on 31 December of the year in which it began.`,
  );
  return { steps: [...steps, eraStep(decider, say), name], figure };
});

/** Which era held on a day, since when, and which year of it that is. */
function eraStep(day: Day, say: Speaker): Step {
  const civil = civilOf(day);
  const { era, year } = eraYearOf(civil);
  const { year: from, month: fromMonth, day: fromDay } = era.from;
  const first = say.text(
    `${from}年${fromMonth}月${fromDay}日`,
    [from, fromMonth, fromDay].map((part) => String(part).padStart(2, '0')).join('-'),
  );
  const date = say.date(day);
  return say.step(
    `${date}の元号は「${era.name}」（${first}から）で、${civil.year} − ${from} + 1 = ${year}年目です。`,
    `The era on ${date} is ${era.name} (since ${first}): year ${civil.year} − ${from} + 1 = ${year}.`,
  );
}

const WAREKI = explainer<[day: Day, pattern: string | undefined]>(([day, pattern = DEFAULT_DATE_FORMAT], say) => {
  const figure = formatDate(day, pattern);
  const parts = [...pattern.matchAll(/([A-Za-z])\1*/g)].map(([token], index, all) => [
    token,
    writtenBy(token, day, pattern, all[index]!.index),
  ]);
  const table = say.table(
    { ja: '書式の読み方', en: 'What the format says' },
    [
      ['書式', 'Format', 'text'],
      ['書かれるもの', 'Gives', 'text'],
    ],
    parts,
  );
  return {
    steps: [
      eraStep(day, say),
      say.step(
        `書式「${pattern}」の英字を、それぞれ次のように書きます。英字以外はそのまま出ます。`,
        `The letters of the format “${pattern}” are written as follows; other signs stand as they are.`,
        table,
      ),
      say.step(`つなげると「${figure}」です。`, `Together: “${figure}”.`),
    ],
    figure,
  };
});

/** A lone e right before 年 writes 元 for a first year. */
function writtenBy(token: string, day: Day, pattern: string, position: number): string {
  const first = token.toLowerCase() === 'e' && pattern[position + 1] === '年';
  return first ? formatDate(day, 'e年').slice(0, -1) : formatDate(day, token);
}

const FYMONTHS = explainer<[year: number, named: boolean | undefined]>(
  ([year, named = false], say) => {
    const months = fiscalYearMonths(year);
    const figure = fiscalMonths(year, named);
    const name = fiscalYearName(year);
    const [first, last] = [say.month(months[0]!), say.month(months.at(-1)!)];
    const table = say.table(
      { ja: '年度の12か月', en: 'The twelve months' },
      [
        ['番号', 'No.', 'number'],
        ['月初の日付', 'First day', 'date'],
        ['結果', 'Result', 'text'],
      ],
      months.map((month, index) => [index + 1, month, say.cell(figure[index])]),
    );
    return {
      steps: [
        say.step(
          `${year}年度（${name}）は ${first}から ${last}までです。`,
          `Fiscal year ${year} (“${name}”) runs from ${first} to ${last}.`,
        ),
        named
          ? say.step(
              '各月の1日の元号で、月の名前を書きます。',
              'Each month is named by the era in force on its first day.',
              table,
            )
          : say.step('各月の1日の日付を並べます。', 'The first days of the months stand in a row.', table),
      ],
      figure: [figure],
    };
  },
  Array.from({ length: 12 }, (_, index) => ((index + 3) % 12) + 1).map((month) => ({
    ja: `${month}月`,
    en: `Month ${month}`,
  })),
);

export const CALENDAR_EXPLANATIONS = { FISCALYEAR, WAREKI, FYMONTHS };
