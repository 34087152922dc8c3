import type { Civil } from '../../../../domain/calendar';
import type { Band, Uncertainty } from '../../../../domain/renewal/forecast';
import { englishMonth } from '../../../texts/days';
import type { BodyTexts } from './ja';

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

const range = ({ low, high }: Pick<Band, 'low' | 'high'>): string => `${whole(low)} to ${whole(high)}`;
const told = (band: Band): string => `${whole(band.central)} (${range(band)})`;

const month = ({ year, month: number }: Civil): string => englishMonth(year, number);

const reasons: Readonly<Record<Uncertainty, string>> = {
  held: 'Share still held at expiry',
  lead: 'Months from manufacture to delivery',
  firstMonths: 'Months of manufacture of what was delivered by March 2017',
  minors: 'Share of minors',
  part: "The body's part of the nation's cards",
};

export const en: BodyTexts = {
  prefecture: 'Prefecture',
  allPrefectures: 'All (search by name or code)',
  search: 'Find a municipality',
  searchHint: 'Part of its Japanese name, its reading in kana, or its code of five or six digits, such as 14130',
  body: 'Municipality',
  bodyLine: (name, code, prefecture) => `${prefecture}${name} (${code})`,
  found: (shown, more) =>
    more === 0
      ? `Choose one of ${shown}.`
      : `The first ${shown} (${more} more). Choose a prefecture or type more of the name.`,
  chooseFirst: 'Choose a prefecture, or type the name of a municipality.',
  noneFound: (text, prefecture) =>
    `No municipality "${text}" in the statistics of ${prefecture === '' ? 'the nation' : prefecture} (1,741 of December 2022). Where it was merged or renamed, search by the name or code of that time.`,
  example: 'Example: show the outlook of Kawasaki',
  months: 'Months',
  reach: (from, to, least, most) =>
    `From ${month(from)}, ${least} to ${most} months (the statistics on record tell renewals up to ${month(to)}).`,
  badMonths: (from, to, least, most) =>
    `Type a whole number from ${least} to ${most}. The statistics on record tell renewals from ${month(from)} to ${month(to)}.`,
  result: (prefecture, name) => `Outlook of ${prefecture}${name}`,
  caption: 'Renewals by fiscal year, counted in the month of expiry, with their range',
  year: 'Fiscal year',
  partOfYear: (months) => `${months} months`,
  kinds: { cards: 'Cards', certificates: 'Certificates' },
  count: whole,
  range,
  peaks: 'Busiest months',
  peakOf: { cards: 'Cards that expire', certificates: 'Certificates that expire' },
  peak: (at, band) => `${month(at)}: ${told(band)}`,
  windowPeak: 'At the window (spread evenly over the three months in which renewal is open)',
  atWindow: (at, { cards, certificates, hours }) =>
    `${month(at)}: ${whole(cards)} cards, ${whole(certificates)} certificates, ${whole(hours)} hours`,
  why: 'Why there is a range',
  whyText:
    'At the ends of the range every assumption stands at the side that moves the figure so: they are no probability. Alone, each moves it so far:',
  whyCaption: (year) => `${year}: difference from the central figure`,
  assumption: 'Assumption',
  reasons,
  moves: ({ below, above }) => `−${whole(below)} to +${whole(above)}`,
  make: 'Make the sheets',
  makeHint: (sheet, plan, cost) =>
    `Three new sheets: "${sheet}" has the outlook by fiscal year and month (formulas of =MYNA.RENEWALS) with charts, "${plan}" a plan of windows, staff and terminals, "${cost}" the costs and the subsidy to expect. Sheets that are there do not change.`,
  sheet: (name) => `Outlook ${name}`,
  made: (sheet, plan, cost, { year, cards, certificates }, reason) =>
    `Made the sheets "${sheet}", "${plan}" and "${cost}". Fiscal ${year}: ${told(cards)} cards, ${told(certificates)} certificates.${
      reason ? ` The assumption that widens the range most: “${reasons[reason]}”.` : ''
    }`,
  own: 'Use your own counts of cards',
  ownGone: (name) => `The own counts of ${name} were taken away: they are not those of another municipality.`,
};
