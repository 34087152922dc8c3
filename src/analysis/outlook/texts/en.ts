import { isoOf } from '../../../domain/calendar';
import type { ForecastNote } from '../../../domain/renewal/forecast';
import type { OutlookTexts } from './ja';

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function note(of: ForecastNote): string {
  if (of.kind === 'few')
    return `So few (${of.mean.toFixed(1)} a month) that chance moves a month's figure much: look at the years.`;
  if (of.kind === 'noPopulation')
    return 'Its population is not published: after December 2022 its part of all deliveries was taken.';
  return `Months without figures of your own stay estimated: ${of.months.map((month) => isoOf(month).slice(0, 7)).join(', ')}.`;
}

export const en: OutlookTexts = {
  title: (prefecture, name, code) => `Renewals expected in ${name} (${prefecture}, ${code})`,
  source: (publisher, title) =>
    `Source: ${publisher}「${title}」, budget execution review 2026 table 2, documents 001, 002 and others`,
  method:
    'Cards by month of manufacture are estimated from published deliveries; renewals stand in the month of expiry. The ends have every assumption at the side that moves the figure so: they are no probability.',
  ownFigures:
    'Yellow cells are yours to fill: cards issued in a month, where you know them, take the place of the estimate.',
  note,
  held: 'Share still held at expiry',
  heldRange: (low, high) => `the mean of the published ${percent(low)} (July 2024) and ${percent(high)} (June 2023)`,
  from: 'First month',
  to: 'Last month',
  lastCalculated: 'Last month calculated',
  ahead: 'What comes to the window needs up to three months more, as far as the statistics reach',
  aheadRows: 'Months behind the last: for what comes to the window alone, and not in the years',
  years: 'By fiscal year',
  yearColumns: ['Fiscal year', 'Months', 'Cards', 'Lower end', 'Upper end', 'Certificates', 'Lower end', 'Upper end'],
  year: (wareki, year) => `${year} (${wareki})`,
  months:
    'By month (B to G in the month of expiry, B and C by RENEWALS; H and I spread it over the three months in which renewal is open)',
  monthColumns: [
    'Month',
    'Cards',
    'Certificates',
    'Cards, lower',
    'Cards, upper',
    'Cert., lower',
    'Cert., upper',
    'Cards at window',
    'Cert. at window',
    'Window hours',
  ],
  history: 'Cards by month of manufacture',
  historyColumns: ['Month', 'Estimate', 'Your own', 'Used', 'Minors', 'Basis'],
  bases: {
    firstMonths: 'before publication',
    deliveries: 'deliveries',
    partOfNation: 'part of deliveries',
    populationOfNation: 'part of people',
    own: 'your own',
  },
  published: 'Delivered, as published',
  publishedColumns: ['Day', 'Cards'],
  overview: 'Fiscal years',
  overviewTitle: (prefecture) => `Renewals expected in ${prefecture}, by fiscal year`,
  overviewColumns: [
    'Code',
    'Body',
    'Fiscal year',
    'Months',
    'Cards',
    'Lower end',
    'Upper end',
    'Certificates',
    'Lower end',
    'Upper end',
  ],
  rangeNote:
    "The prefecture's range is narrower than the sum of its bodies': what one gains of the nation's cards another loses.",
  whole: (prefecture) => `${prefecture}, all`,
};
