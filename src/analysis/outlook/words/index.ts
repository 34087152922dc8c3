import { civilOf, isoOf } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';
import type { ForecastNote } from '../../../domain/renewal/forecast';
import type { Language } from '../../../functions';
import { monthRuns } from './monthRuns';

function monthName(month: Day): string {
  const { year, month: number } = civilOf(month);
  return `${year}年${number}月`;
}

function jaNote(of: ForecastNote): string {
  if (of.kind === 'few')
    return `件数が少なく（月の平均 ${of.mean.toFixed(1)}件）、月ごとの数は偶然で大きく変わります。年度の数を見てください。`;
  if (of.kind === 'noPopulation') return '人口の公表がないため、2022年12月より後は累計交付枚数の割合で推計しました。';
  return `自団体の枚数のない月は推計のままです: ${monthRuns(of.months)
    .map(([first, last]) => (first === last ? monthName(first) : `${monthName(first)}～${monthName(last)}`))
    .join('、')}。`;
}

const jaWords = {
  source: (publisher: string, title: string) =>
    `出典: ${publisher}「${title}」、総括調査票（令和8年度）表2、資料001・002ほか`,
  note: jaNote,
  year: (wareki: string, year: number) => `${wareki}（${year}）`,
  planSheet: (name: string) => `計画 ${name}`,
  costSheet: (name: string) => `経費見込額 ${name}`,
};

type OutlookWords = typeof jaWords;

function isoMonth(day: Day): string {
  return isoOf(day).slice(0, 7);
}

function enNote(of: ForecastNote): string {
  if (of.kind === 'few')
    return `So few (${of.mean.toFixed(1)} a month) that chance moves a month's figure much: look at the years.`;
  if (of.kind === 'noPopulation')
    return 'Its population is not published: after December 2022 its part of all deliveries was taken.';
  return `Months without figures of your own stay estimated: ${monthRuns(of.months)
    .map(([first, last]) => (first === last ? isoMonth(first) : `${isoMonth(first)} to ${isoMonth(last)}`))
    .join(', ')}.`;
}

const enWords: OutlookWords = {
  source: (publisher, title) =>
    `Source: ${publisher}「${title}」, budget execution review 2026 table 2, documents 001, 002 and others`,
  note: enNote,
  year: (wareki, year) => `${year} (${wareki})`,
  planSheet: (name) => `Plan ${name}`,
  costSheet: (name) => `Costs ${name}`,
};

/** What is said of a forecast in its sheets and, before there are any, beside them: no more than that comes with it. */
export const OUTLOOK_WORDS: Readonly<Record<Language, OutlookWords>> = { ja: jaWords, en: enWords };
