import { civilOf, isoOf } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import type { Language } from '../../functions';
import { placeAddress, rectAddress } from '../../sheet';
import type { Place } from '../../sheet';
import type { OwnProblem, OwnRemark, OwnSums, OwnTable, OwnTrouble } from './table';

/** What is said of own figures by pane and command alike. */
export interface OwnTexts {
  /** Why a row is not used; in which cell, whoever shows it says. */
  readonly trouble: (trouble: OwnTrouble) => string;
  readonly remark: (remark: OwnRemark) => string;
  readonly problem: (problem: OwnProblem) => string;
  /** Which cells were read, and how many months of them are used. */
  readonly used: (table: OwnTable) => string;
  readonly against: (sums: OwnSums) => string;
  readonly nothing: string;
}

const EXAMPLES = '2025年4月、2025/4、令和7年4月、R7.4';

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function addresses(places: readonly Place[], and: string): string {
  return places.map(placeAddress).join(and);
}

/** As many cells as are named one by one. */
const NAMED = 5;

function cells(places: readonly Place[], and: string, more: (count: number) => string): string {
  const left = places.length - NAMED;
  return `${places.slice(0, NAMED).map(rectAddress).join(and)}${left > 0 ? more(left) : ''}`;
}

/** A cell with a day holds its number, which nobody sees; 4 and 2025 are numbers that somebody meant as something else. */
function isDay(text: string): boolean {
  return /^\d{5}$/.test(text);
}

function japaneseMonth(day: Day): string {
  const { year, month } = civilOf(day);
  return `${year}年${month}月`;
}

const ja: OwnTexts = {
  trouble: ({ fault, text, first }) => {
    switch (fault.kind) {
      case 'noMonth':
        return text === ''
          ? `年月が空白のため、この行の枚数は使いません。年月（${EXAMPLES} など）を入れてください。`
          : `「${text}」は年月として読めないため、この行は使いません。${EXAMPLES} のように入れてください。`;
      case 'noCount':
        return `「${text}」は枚数として読めないため、推計のままにします。0以上の整数（1,234、3万枚 など）を入れてください。まだ分からない月は空白にしてください。`;
      case 'twice':
        return `${japaneseMonth(fault.month)}は ${rectAddress(first!)} にもあるため、この行は使いません。1つの月は1行にしてください。`;
      case 'beforeFirst':
        return `${isDay(text) ? '' : `「${text}」は`}${japaneseMonth(fault.month)}${isDay(text) ? 'は' : 'と読めますが、'}カードの発行が始まった${japaneseMonth(fault.from)}より前のため、使いません。年月を確認してください。`;
      case 'gap':
        return `${japaneseMonth(fault.month)}は、その前の${japaneseMonth(fault.missing)}の枚数がないため使いません（収録した最後の月より後には推計がありません）。間の月の枚数も入れてください。`;
    }
  },
  remark: (remark) => {
    switch (remark.kind) {
      case 'passed':
        return `${rectAddress(remark.place)}（${remark.texts.map((text) => `「${text}」`).join('')}）は見出しとみなし、読んでいません。`;
      case 'firstColumns':
        return '年月と枚数の見出しがないため、左の2列を年月と枚数として読みました。';
      case 'otherColumns':
        return `「${remark.taken}」の列を使いました（ほかの列: ${remark.others.map((text) => `「${text}」`).join('')}）。`;
      case 'unit':
        return `「${remark.text}」とあるため、単位のない数を${number(remark.unit)}倍して読みました。`;
      case 'blanks':
        return `枚数が空白の月（${cells(remark.places, '、', (count) => ` ほか${count}か所`)}）は 0 とせず、推計のままにします。`;
    }
  },
  problem: (problem) => {
    if (problem.kind === 'oneColumn') return '年月と枚数の2列が必要です。1列しかありません。';
    const heading = `${placeAddress(problem.place)}「${problem.text}」`;
    return problem.kind === 'cumulative'
      ? `${heading}は累計です。月ごとの枚数の列にしてください。`
      : `${heading}は、発行した枚数の見出しではありません。月ごとの発行枚数か交付枚数の列にしてください。`;
  },
  used: ({ places, figures }) => {
    const [first, last] = [figures[0], figures.at(-1)];
    const months = first && last ? `（${japaneseMonth(first.month)}～${japaneseMonth(last.month)}）` : '';
    return `${addresses(places, '、')} から${figures.length}か月分の枚数${months}を使います。`;
  },
  against: ({ own, compared, estimate }) => {
    if (estimate === null)
      return `使う枚数の計 ${number(own)}枚。収録した最後の月より後のため、比べる推計はありません。`;
    if (compared === own) return `使う枚数の計 ${number(own)}枚、同じ月の推計の計 ${number(estimate)}枚。`;
    return `使う枚数の計 ${number(own)}枚。うち推計もある月は ${number(compared)}枚、その推計の計は ${number(estimate)}枚。`;
  },
  nothing: '使える枚数が1つもありません。',
};

function isoMonth(day: Day): string {
  return isoOf(day).slice(0, 7);
}

const en: OwnTexts = {
  trouble: ({ fault, text, first }) => {
    switch (fault.kind) {
      case 'noMonth':
        return text === ''
          ? 'The month is blank, so the count of this row is not used. Give a month such as 2025-04, 2025/4 or R7.4.'
          : `“${text}” is no month, so this row is not used. Write it like 2025-04, 2025/4 or R7.4.`;
      case 'noCount':
        return `“${text}” is no count of cards, so the estimate stays. Give a whole number from 0 on, such as 1,234; leave the cell blank where it is not known yet.`;
      case 'twice':
        return `${isoMonth(fault.month)} stands in ${rectAddress(first!)} too, so this row is not used. Give each month one row.`;
      case 'beforeFirst':
        return `${isDay(text) ? '' : `“${text}” reads as `}${isoMonth(fault.month)}${isDay(text) ? '' : ', which'} is before the first cards of ${isoMonth(fault.from)}, so it is not used. Check the month.`;
      case 'gap':
        return `${isoMonth(fault.month)} is not used, for there is no count of ${isoMonth(fault.missing)} before it, and no estimate behind the last month on record. Give the months between too.`;
    }
  },
  remark: (remark) => {
    switch (remark.kind) {
      case 'passed':
        return `${rectAddress(remark.place)} (${remark.texts.map((text) => `“${text}”`).join(', ')}) was taken for headings and not read.`;
      case 'firstColumns':
        return 'There are no headings for months and cards, so the two columns on the left were read as such.';
      case 'otherColumns':
        return `The column “${remark.taken}” was used (others: ${remark.others.map((text) => `“${text}”`).join(', ')}).`;
      case 'unit':
        return `As “${remark.text}” says, numbers without a unit of their own were taken ${number(remark.unit)} times.`;
      case 'blanks':
        return `Months with a blank count (${cells(remark.places, ', ', (count) => ` and ${count} more`)}) are not 0: their estimates stay.`;
    }
  },
  problem: (problem) => {
    if (problem.kind === 'oneColumn') return 'Two columns are needed, months and cards; there is only one.';
    const heading = `${placeAddress(problem.place)} “${problem.text}”`;
    return problem.kind === 'cumulative'
      ? `${heading} is a running total. Give a column of each month's cards.`
      : `${heading} is no heading of cards that were issued. Give a column of each month's cards issued or delivered.`;
  },
  used: ({ places, figures }) => {
    const [first, last] = [figures[0], figures.at(-1)];
    const months = first && last ? ` (${isoMonth(first.month)} to ${isoMonth(last.month)})` : '';
    return `Months used from ${addresses(places, ' and ')}: ${figures.length}${months}.`;
  },
  against: ({ own, compared, estimate }) => {
    if (estimate === null)
      return `They come to ${number(own)} cards; no month of them has an estimate, as they are behind the last on record.`;
    if (compared === own)
      return `They come to ${number(own)} cards; the estimates of the same months come to ${number(estimate)}.`;
    return `They come to ${number(own)} cards; ${number(compared)} of them in months that have an estimate, which come to ${number(estimate)}.`;
  },
  nothing: 'There is no figure that can be used.',
};

export const OWN_TEXTS: Readonly<Record<Language, OwnTexts>> = { ja, en };
