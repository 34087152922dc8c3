import type { OutlookTexts } from './ja';
import { OUTLOOK_WORDS } from '../words';

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

const plan: OutlookTexts['plan'] = {
  title: (prefecture, name) => `A plan for ${prefecture}${name}`,
  from: (sheet) =>
    `From the cards and certificates at the window in the sheet "${sheet}", MYNA.PLANFIX finds windows, staff, terminals and weekend days.`,
  rules:
    'The check goes by the rules of the notice of 2025: windows, weekend days, staff, terminals, hiring ahead, expected renewals.',
  asked: 'Given (put the figures of the municipality into the yellow cells)',
  items: {
    newCards: {
      label: 'Cards other than renewals, a month',
      remark: 'New and reissued cards. While this is blank the plan is for renewals alone',
    },
    rate: {
      label: 'Cards a day at a dedicated window',
      remark: 'Assumed: no document tells it. Put in what your windows do',
    },
    windows: { label: 'Dedicated windows now', remark: 'The plan never has fewer; it begins with 1, the least' },
    staff: { label: 'Staff now', remark: 'The plan never has fewer' },
    terminals: { label: 'Terminals (統合端末) now', remark: 'The plan never has fewer' },
    weekendDays: {
      label: 'Weekend days open now, a month',
      remark: 'The plan never has fewer; MYNA.OPENDAYS counts the open days',
    },
    presetRate: {
      label: 'Cards preset a day at a terminal',
      remark: 'While this is blank, terminals for setting cards up beforehand (交付前設定) are not counted',
    },
  },
  costs: 'Ceilings and prices (yen)',
  ceilings:
    'No ceiling where it is blank. Where a ceiling is too low, the first cell of the plan is an error that names the month and what lacks',
  prices:
    'With all four the plan is the one that adds the least yen; with a blank among them it is the one with the fewest staff, then windows',
  others: ['Other cost 1 (a month)', 'Other cost 2 (a month)'],
  othersRemark: 'Yen a month whatever the windows, such as a system; the names may be changed',
  verdict: 'Check (the first row of MYNA.PLANCHECK)',
  severity: 'Severity',
  found: 'Result',
  plan: (months) => `The plan (${months} months, by MYNA.PLANFIX)`,
  base: 'What it starts from (visits to the window, and how the municipality stands now)',
};

const cost: OutlookTexts['cost'] = {
  title: (prefecture, name) => `Expected costs of ${prefecture}${name}`,
  from: (sheet) => `By fiscal year, from the plan and the prices in the sheet "${sheet}" (MYNA.PLANCOST), in yen.`,
  confirm: 'Check in the rules of the grant what is eligible, up to which amount and at which rate.',
  terms: 'Terms of the subsidy',
  capColumns: ['Item', 'Most a year'],
  capRemark: 'No ceiling where it is blank',
  rate: 'Rate',
  rateRemark: '10/10 in documents 001 and 003',
  unit: 'Cut off to (yen)',
  estimate: 'Expected costs by fiscal year (yen)',
  noCosts: 'Put prices into the sheet of the plan, and the costs by fiscal year appear here',
  change: 'On the year before',
  changeRate: 'Change',
  partOfYear: 'Not compared: not twelve months',
  subsidyRemark: (column) =>
    `The subsidy (column ${column}) is cut off in each fiscal year. A blank column has no price, and is not in the total.`,
  basis: 'What the costs are made of (sums of the plan)',
  basisColumns: [
    'Fiscal year',
    'Months',
    'Cards planned',
    'Certificates renewed',
    'Staff\n(months)',
    'Windows\n(months)',
    'Terminals\n(months)',
    'Weekend days',
  ],
};

export const en: OutlookTexts = {
  ...OUTLOOK_WORDS.en,
  plan,
  cost,
  charts: {
    cards: 'Card renewals by fiscal year, counted in the month of expiry',
    certificates: 'Certificate renewals by fiscal year, counted in the month of expiry',
    low: 'Low end',
    central: 'Outlook',
    high: 'High end',
    year: 'Fiscal year',
    count: 'Renewals',
  },
  title: (prefecture, name, code) => `Renewals expected in ${name} (${prefecture}, ${code})`,
  method:
    'Cards by month of manufacture are estimated from published deliveries; renewals stand in the month of expiry. The ends have every assumption at the side that moves the figure so: they are no probability.',
  ownFigures:
    'Yellow cells are yours to fill: cards issued in a month, where you know them, take the place of the estimate.',
  held: 'Share still held at expiry',
  heldRange: (low, high) => `the mean of the published ${percent(low)} (July 2024) and ${percent(high)} (June 2023)`,
  from: 'First month',
  to: 'Last month',
  lastCalculated: 'Last month calculated',
  ahead: 'What comes to the window needs up to three months more, as far as the statistics reach',
  aheadRows: 'Months behind the last: for what comes to the window alone, and not in the years',
  years: 'By fiscal year',
  yearColumns: ['Fiscal year', 'Months', 'Cards', 'Lower end', 'Upper end', 'Certificates', 'Lower end', 'Upper end'],
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
