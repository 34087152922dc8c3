import type { AuditKind } from '../../../../analysis/audit';
import type { CheckTexts } from './ja';
import { englishDay } from '../../../texts/days';
import { number, round, several } from './remarks';
import type { Remarks } from './remarks';

const kinds: Readonly<Record<AuditKind, string>> = {
  error: 'Errors',
  noAsOf: 'No day given',
  oldAsOf: 'Older day',
  oldTariff: 'Older table of prices',
  textNumber: 'Numbers kept as text',
  total: 'Totals that do not add up',
};

const ERRORS: Readonly<Record<string, readonly [why: string, next: string]>> = {
  '#NAME?': [
    'The add-in is not loaded, or the name of the function is wrong.',
    'Open the MYNA add-in and recalculate; if that does not help, check the name.',
  ],
  '#SPILL!': [
    'Other values stand where the result would go.',
    'Clear the cells below and to the right of the formula.',
  ],
  '#BUSY!': ['The calculation is not finished.', 'Check again once it is.'],
};

const remarks: Remarks = {
  error: ({ code, name, reason }) => {
    const [why, next] = ERRORS[code] ?? [
      'Its arguments cannot be calculated here, so the reason is not known.',
      'Select the cell and look at the arguments one by one.',
    ];
    const known = reason ? { why: reason.en, next: 'Mend the argument or cell that the reason names.' } : { why, next };
    return { what: `${name} gives ${code}.`, ...known };
  },
  noAsOf: ({ name, argument }, finding) => ({
    what: `${name} has no day (asOf)${several(finding) > 1 ? ` in ${several(finding)} cells` : ''}.`,
    why: `${argument.help.en} The same formula may give another result once prices change.`,
    next: 'Give asOf a day where a past estimate has to stay, or the day matters.',
  }),
  oldAsOf: ({ name, day, newest }) => ({
    what: `The day of ${name} is ${day}.`,
    why: `Prices changed on ${englishDay(newest)}; this formula uses those before.`,
    next: 'Leave it for a past estimate; for present prices change the day.',
  }),
  oldTariff: ({ day, newest, readers }) => ({
    what: `The table of prices that ${readers} formulas read is of ${englishDay(day)}.`,
    why: `Prices changed on ${englishDay(newest)}.`,
    next: 'For present prices make a new table in the reference view and name it as tariff.',
  }),
  textNumber: ({ text, name }, finding) => ({
    what: `${several(finding) > 1 ? `${several(finding)} numbers are` : 'A number is'} kept as text (“${text}”).`,
    why: `${name} reads it as a number; SUM and other functions of Excel pass over it.`,
    next: 'Make it a number with MYNA.NUM, or type it in as one.',
  }),
  total: ({ label, total, sum }, _, parts) => ({
    what: `${number(total)} at “${label}” is not the sum ${number(sum)} of its parts ${parts}.`,
    why: `They differ by ${number(round(total - sum))}, more than rounding explains (SUMCHECK: mismatch).`,
    next: 'Check the total and its parts, and make the total a formula such as SUM.',
  }),
};

export const en: CheckTexts = {
  tab: 'Check',
  purpose: 'Looks for mistakes in plans and in the workbook.',
  remarks,
  planHeading: 'Check of delivery plans',
  planIntro:
    'Checks delivery plans against the notice of the ministry. A plan is a table whose header has a month and the cards planned, by their Japanese names (see PLANCHECK).',
  inputs: 'Check the target too (optional)',
  inputsHint:
    'With both, the sum of the planned cards is checked against the target. Give a number for one body, or a range of two columns, body and value, for many.',
  population: 'Population',
  delivered: 'Cards delivered before the plan',
  costInputs: 'Prices and ceilings for mending (optional)',
  costsHint:
    'A range of two columns, item and value: prices in yen and ceilings, by the names on the page of PLANFIX. Without prices, staff, then windows, weekend days and terminals are kept few.',
  costs: 'Range of prices and ceilings',
  mend: 'Propose a plan that passes',
  mendHeading: 'Proposal',
  notMended: 'No proposal could be made.',
  planMoved: 'The plan has moved since it was checked. Check again.',
  mendSum: (figures, yen) => `Figures to change: ${figures}.${yen === null ? '' : ` Together they add ${yen} yen.`}`,
  mendWhy: (rule, yen) => `For: ${rule}${yen === null ? '' : `; ${yen} yen`}`,
  mendLeft: (serious, warning) => `Left after that: serious ${serious}, warning ${warning}`,
  putMended: 'Put the new plan on a new sheet',
  mendedMade: (sheet, serious, warning) =>
    `The new plan is on the sheet “${sheet}” and was checked again: serious ${serious}, warning ${warning}.`,
  mendedSheet: 'Mended plan',
  mendedTitle: 'Proposal for the delivery plan',
  mendedName: 'MYNA_MendedPlan',
  checkSelected: 'Check the selected plan',
  checkBook: 'Check every sheet',
  atOnce: 'Check again as soon as a cell changes',
  notWatching: 'This Excel does not tell when cells change. Check again after a change.',
  outdated: 'The plan has changed since it was checked. The findings below are those from before.',
  checkAgain: 'Check again',
  notJudgedAgain: 'The sheet changed meanwhile, or could not be read. Press again.',
  planChanged: 'The plan has changed, so that the cell of this finding is not known any more. Check again.',
  between: ', ',
  andOthers: ' and others',
  news: (solved, named, added) =>
    [
      'Checked again.',
      solved === '0' ? '' : ` Solved (${solved}): ${named}.`,
      added === '0' ? '' : ` New findings: ${added}.`,
      solved === '0' && added === '0' ? ' Serious findings and warnings are the same.' : '',
    ].join(''),
  noPlan: 'No plan was found.',
  noPlanRead: 'No plan was found in the cells that could be read.',
  planNeeds:
    'A plan has the headings for the month and the planned cards in one row, and a row for each month below. Windows, open days, staff and others are checked where they stand. To check the selected plan, select a cell in its table.',
  putExample: 'Put an example of a plan on a new sheet',
  exampleSheet: 'Example of a plan',
  exampleMade: (sheet) => `An example of a plan is on the sheet “${sheet}”. “Check every sheet” checks it.`,
  summary: (serious, warning, information) => `Serious ${serious}, warning ${warning}, information ${information}`,
  notChecked: 'This table could not be checked.',
  planUnread: 'Some of its cells could not be read. Wait a moment, then check again.',
  count: (name, count) => `${name} (${count})`,
  wholePlan: 'The whole plan',
  onHiddenSheet: 'It is on a hidden sheet.',
  mark: 'Mark the cells',
  clearMarks: 'Remove the marks',
  marksHint:
    'Fills the cells of serious findings and warnings. Their former colours are kept in the workbook and can be brought back even after it was closed.',
  marked: (done, left) =>
    `Marked ${done} cells.${left > 0 ? ` ${left} have a hatched or mixed fill and stay as they are.` : ''}`,
  cleared: (done, left) =>
    done + left === 0
      ? 'No cell is marked.'
      : `Gave ${done} cells their former colour back.${left > 0 ? ` ${left} were coloured since and stay as they are.` : ''}`,
  putFindings: 'Put the findings on a new sheet',
  more: (count) => `Show more (${count} left)`,
  stop: 'Stop',
  stopped: 'The check was stopped.',
  working: 'Checking…',
  progress: 'Progress of the check',
  hiddenSheet: (sheet) => `The sheet “${sheet}” is hidden. Right-click a sheet tab and choose Unhide, then try again.`,
  goTo: (address) => `Go to ${address}`,
  monthFormat: 'yyyy-mm',
  quoted: (text) => `“${text}”`,
  planSheet: 'Plan check',
  planTitle: 'Findings of the plan check',
  planColumns: ['Severity', 'Rule', 'Body', 'Month', 'Item', 'Value', 'Limit', 'Remark', 'Sheet', 'Cell'],
  planName: 'MYNA_PlanCheck',

  auditHeading: 'Check of the book',
  auditIntro:
    'Counts the formulas with MYNA functions, and looks for errors, missing days of prices, old prices, numbers kept as text and totals that do not add up. No cell is changed. Hidden rows and sheets and protected sheets are read too.',
  startAudit: 'Check the book',
  audited: (sheets, findings, unread) =>
    unread === 0
      ? `Checked ${sheets} sheets: ${findings} findings.`
      : `Checked what could be read of ${sheets} sheets: ${findings} findings. Not read and not checked: ${unread} parts.`,
  auditLost:
    'What changed since the check, while this view was left for example, was not looked at. Check again if rows or columns came or went.',
  formulas: (count) => `${count} formulas with MYNA functions`,
  counts: 'Formulas by sheet and function',
  countColumns: { sheet: 'Sheet', name: 'Function', formulas: 'Formulas' },
  hiddenSheetMark: ' (hidden)',
  nothingFound: 'Nothing was found.',
  why: 'Why',
  next: 'What next',
  hidden: { sheet: 'hidden sheet', row: 'hidden row' },
  auditSheet: 'Book check',
  auditTitle: 'Findings of the book check',
  auditColumns: ['Kind', 'Sheet', 'Cell', 'What', 'Why', 'What next', 'Visibility'],
  auditName: 'MYNA_BookCheck',
  kinds,
};
