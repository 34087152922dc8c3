import type { AuditKind } from '../../../../analysis/audit';
import { findingsInEnglish } from '../../../../functions/deliveryPlan/findings';
import type { CheckTexts } from './ja';
import { en as remarks } from './remarks/en';

const kinds: Readonly<Record<AuditKind, string>> = {
  error: 'Errors',
  noAsOf: 'No day given',
  oldAsOf: 'Older day',
  oldTariff: 'Older table of prices',
  textNumber: 'Numbers kept as text',
  total: 'Totals that do not add up',
};

export const en: CheckTexts = {
  tab: 'Check',
  purpose: 'Looks for mistakes in plans and in the workbook.',
  findings: findingsInEnglish,
  remarks,
  planHeading: 'Check of delivery plans',
  planIntro:
    'Checks delivery plans against the notice of the ministry. A plan is a table whose header has a month and the cards planned, by their Japanese names (see PLANCHECK).',
  inputs: 'Check the target too (optional)',
  inputsHint:
    'With both, the sum of the planned cards is checked against the target. Give a number for one body, or a range of two columns, body and value, for many.',
  population: 'Population',
  delivered: 'Cards delivered before the plan',
  checkSelected: 'Check the selected plan',
  checkBook: 'Check every sheet',
  noPlan: 'No plan was found.',
  planNeeds:
    'A plan has the headings for the month and the planned cards in one row, and a row for each month below. Windows, open days, staff and others are checked where they stand. To check the selected plan, select a cell in its table.',
  putExample: 'Put an example of a plan on a new sheet',
  exampleSheet: 'Example of a plan',
  exampleMade: (sheet) => `An example of a plan is on the sheet “${sheet}”. “Check every sheet” checks it.`,
  summary: (serious, warning, information) => `Serious ${serious}, warning ${warning}, information ${information}`,
  clean: 'Nothing serious, and no warning.',
  notChecked: 'This table could not be checked.',
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
  audited: (sheets, findings) => `Checked ${sheets} sheets: ${findings} findings.`,
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
