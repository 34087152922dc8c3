import { isoOf } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';
import { HEADINGS } from '../../../domain/deliveryPlan';
import type { Column, FindingFacts, Item, RuleId, Skip, Unchecked, Verdict } from '../../../domain/deliveryPlan';
import { number as n } from '../../core/text';
import type { FindingTexts } from './texts';

const ITEMS: Readonly<Record<Item, string>> = {
  body: 'Body',
  month: 'Month',
  planned: 'Cards planned',
  actual: 'Cards delivered',
  applied: 'Applications',
  dedicatedWindows: 'Dedicated windows',
  dedicatedRate: 'Cards a day at a dedicated window',
  sharedWindows: 'Shared windows',
  sharedRate: 'Cards a day at a shared window',
  openDays: 'Open days',
  weekendDays: 'Weekend days open',
  staff: 'Staff',
  terminals: 'Terminals',
  offsiteWindows: 'Off-site windows',
  offsiteRate: 'Cards a day at an off-site window',
  offsiteDays: 'Days of the off-site windows',
  certificateRenewals: 'Certificates renewed',
  expectedRenewals: 'Renewals expected',
  presetCards: 'Cards set before delivery',
  presetRate: 'Cards a terminal sets in a day',
  reservationSlots: 'Reservation slots',
  noticeDays: 'Days to the notice',
  backlog: 'Backlog at the end of the month',
  load: 'Load of the windows, in cards',
};

const RULES: Readonly<Record<RuleId, string>> = {
  target: 'Target',
  windows: 'Windows',
  offsite: 'Off-site windows',
  weekend: 'Weekends',
  staff: 'Staff',
  terminals: 'Terminals',
  hiring: 'Hiring ahead',
  followUp: 'Plan and actual',
  backlog: 'Backlog',
  leadTime: 'Application to delivery',
  notice: 'Notices',
  reservations: 'Reservations',
  monthUnreadable: 'Unreadable month',
  monthTwice: 'Month twice',
  monthMissing: 'Month missing',
  monthOrder: 'Month order',
  notNumber: 'Not a number',
  negative: 'Negative',
  notWhole: 'Not whole',
  daysBeyondMonth: 'More days than the month',
  figureBlank: 'Blank figure',
  totalDiffers: 'Total differs',
  headingUnread: 'Heading not read',
  hidden: 'Hidden',
  totalRow: 'Totals row',
};

export const findingsInEnglish: FindingTexts = {
  severities: { serious: 'Serious', warning: 'Warning', information: 'Information' },
  rules: RULES,
  items: ITEMS,
  month: monthText,
  findings: {
    target: ({ short, months, kind }) =>
      `The cards planned fall short of ${kind === 'population' ? 'those still to deliver' : 'the renewals and new cards expected'} by ${n(short)}. Over ${count(months, 'month')}, that is ${n(Math.ceil(short / months))} more a month.`,
    windows: windowsText,
    offsite: ({ short }) =>
      `The windows leave ${count(short, 'card')} undelivered, and no off-site window is planned. Open one off site if there is no room for more windows in the office.`,
    weekend: ({ short, weeks }) =>
      `This month has ${count(weeks, 'weekend')}. To open on a day of each, ${count(short, 'more weekend day')} must be planned.`,
    staff: ({ short, windows }) =>
      `The staff are too few for ${count(windows, 'window')}: ${count(short, 'more person', 'more people')} must be assigned.`,
    terminals: ({ short, windows, presetting }) =>
      `The terminals are too few for ${count(windows, 'window')}${presetting > 0 ? ` and for setting cards (${n(presetting)})` : ''}: ${count(short, 'more terminal')} must be set up.`,
    hiring: ({ short, rise, windows, risesIn }) =>
      `In ${monthText(risesIn)} the windows rise by ${n(rise)} to ${n(windows)}, which the staff of this month cannot open. With time for training, ${count(short, 'more person', 'more people')} must be hired by this month.`,
    backlog: ({ months, more }) =>
      `The backlog at the end of the month ${months === null ? 'stays, since nothing is delivered' : `is ${count(Math.round(months * 10) / 10, 'month')} of deliveries`}. With ${count(more, 'more card')} delivered this month it is within bounds. Consider sending the notices sooner and opening more windows.`,
    leadTime: ({ late, until, months }) =>
      `Applied for by the end of ${monthText(until)} and not delivered after ${count(months, 'month')}: ${count(late, 'card')}. Find out whether notices, reservations or windows hold them up.`,
    notice: ({ aim, latest, late }) =>
      late
        ? `Notices are sent later than ${count(latest, 'day')} after the card's arrival, which is the most. Review how they are sent.`
        : `Notices are sent later than the ${count(aim, 'day')} after the card's arrival that are aimed at; ${n(latest)} are the most.`,
    reservations: ({ short }) =>
      `The slots to reserve are ${n(short)} fewer than the applications, so that reservations may stay hard to get. Offer more before cards pile up.`,
    followUp: ({ difference, rate }) => followUpText(difference, rate),
    monthUnreadable: ({ text }) =>
      `${text === '' ? 'The month is blank' : `“${text}” does not read as a month`}. This row was not checked. Write the month as 2026-04, 2026/4/1 or R8.4.`,
    monthTwice: ({ first }, { cell }) =>
      `The same month stands in ${first.row === cell?.row ? `column ${first.column + 1}` : `row ${first.row + 1}`} of the table too. Delete one of them or make them one.`,
    monthMissing: ({ from, to, count: months }) =>
      `${months === 1 ? `${monthText(from)} is missing` : `The ${n(months)} months from ${monthText(from)} to ${monthText(to)} are missing`}. Put in months without deliveries too, with 0.`,
    monthOrder: ({ after }) => `It stands after ${monthText(after)}. Put the months in order, the oldest first.`,
    notNumber: ({ text }, { item }) => `${ITEMS[item]}: “${text}” does not read as a number of these. Enter a number.`,
    negative: ({ text }, { item }) => `${ITEMS[item]}: ${text} is negative. Enter a number from 0 on.`,
    notWhole: ({ text }, { item }) => `${ITEMS[item]}: ${text} is not a whole number. It was used as it stands.`,
    daysBeyondMonth: ({ text }, { item }) =>
      `${ITEMS[item]}: ${text} is more than the days of the month. It was not used.`,
    figureBlank: ({ columns }) =>
      `Blank: ${columns.map((column) => ITEMS[column]).join(', ')}. A blank is not yet known, so that this month cannot be checked in full. Enter 0 where there is none.`,
    totalDiffers: ({ text, sum }, { item, value }) =>
      `${ITEMS[item]}: “${text}” says ${n(value as number)}, but the months add up to ${n(sum)}. The months were used.`,
    headingUnread: ({ text }, { item }) =>
      `The heading “${text}” is not read. If it means ${columnText(item as Column)}, call it so.`,
    hidden: ({ rows, columns }) =>
      `Hidden: ${[rows > 0 ? count(rows, 'row') : '', columns > 0 ? count(columns, 'column') : ''].filter(Boolean).join(', ')}. They were checked too.`,
    totalRow: ({ text }) => `“${text}” was taken for totals or the like and left out of the check.`,
  },
  skip: skipText,
  verdict: ({ unchecked }) =>
    unchecked.length === 0
      ? 'Nothing found'
      : `Nothing found in what was checked (not checked: ${unchecked.map(uncheckedText).join(', ')})`,
  checkedBy,
};

function monthText(month: Day): string {
  return isoOf(month).slice(0, 7);
}

function count(value: number, one: string, many = `${one}s`): string {
  return `${n(value)} ${value === 1 ? one : many}`;
}

/** A column by what it means, with the heading that a plan has for it. */
function columnText(column: Column): string {
  return `${ITEMS[column]} (${HEADINGS[column].name})`;
}

function windowsText(facts: FindingFacts['windows']): string {
  const { short, renewals, derivedFrom, days, offsite, offsiteLeftOut, unsure, certain } = facts;
  const load = renewals > 0 ? `planned with ${count(renewals, 'renewed certificate')}` : 'planned';
  return [
    `The windows can deliver ${count(short, 'card')} fewer than ${load}.`,
    windowsNeeded(facts),
    derivedFrom === null
      ? ''
      : `The ${count(days, 'open day')} follow from the calendar and ${count(derivedFrom, 'weekend day')}.`,
    offsite > 0 ? `The off-site windows (${n(offsite)}) are counted.` : '',
    offsiteLeftOut > 0
      ? `The off-site windows (${n(offsiteLeftOut)}) are not counted, since their days or cards a day are not given.`
      : '',
    unsure > 0
      ? `Nobody says beside the renewals of which month the shared windows' cards a day were counted: ${certain ? 'none' : 'all'} of the ${count(unsure, 'renewal')} ${certain ? 'are' : 'were'} counted. With baseRenewals in the rules, those above it are.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function windowsNeeded({ kind, more, perDay, days }: FindingFacts['windows']): string {
  if (kind === null || more === 0) {
    const reason = days === 0 ? 'There are no open days' : 'The windows have no cards a day';
    return `${reason}: review the open days and the windows.`;
  }
  const windows = kind === 'dedicatedWindows' ? 'more dedicated window' : 'more shared window';
  const needed = more === 1 ? 'is needed' : 'are needed';
  return `${count(more, windows)} ${needed} (at ${count(perDay, 'card')} a day and ${count(days, 'open day')}).`;
}

function followUpText(difference: number, rate: number | null): string {
  const share = rate === null ? '' : ` (${n(Math.round(rate * 1000) / 10)} % of the plan)`;
  return difference < 0
    ? `Deliveries were ${count(-difference, 'card')} fewer than planned${share}. Find out why, and review the coming months or the plan.`
    : `Deliveries were ${count(difference, 'card')} more than planned${share}. See whether windows and staff suffice, and review the plan.`;
}

function skipText(skip: Skip): string {
  if (skip.reason === 'columns') {
    const one = skip.columns.length === 1;
    const names = skip.columns.map(columnText).join(' and ');
    return `Not checked: the ${one ? 'column' : 'columns'} ${names} ${one ? 'is' : 'are'} missing or blank.`;
  }
  if (skip.reason === 'arguments') {
    const names = skip.names.join(' and ');
    return `Not checked: the ${skip.names.length === 1 ? 'argument' : 'arguments'} ${names} ${skip.names.length === 1 ? 'is' : 'are'} not given.`;
  }
  const what = skip.rule === 'target' ? count(skip.count, 'body', 'bodies') : count(skip.count, 'row');
  return `Not checked in ${what}: figures that it needs are blank or cannot be read.`;
}

/** A rule that was not checked, or not everywhere. */
function uncheckedText(unchecked: Unchecked): string {
  const name = RULES[unchecked.rule];
  if (unchecked.reason === 'off') return `${name} (switched off)`;
  if (unchecked.reason !== 'gaps') return name;
  const { rule, count: gaps } = unchecked;
  return `${name} (${rule === 'target' ? count(gaps, 'body', 'bodies') : count(gaps, 'row')})`;
}

function checkedBy({ clean, ruleSets, notApplicable }: Verdict): string {
  const none = notApplicable.map((rule) => RULES[rule]).join(', ');
  const sets = [...new Set(ruleSets.map(({ id }) => `the rules of ${id}`))];
  const nothing = clean ? 'Nothing is serious or a warning. ' : '';
  return `${nothing}Checked by ${sets.join(' and ')}.${none && ` Not applicable: ${none}.`}`;
}
