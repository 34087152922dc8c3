import type { WorkbookFault } from '../../excel/workbookError';
import { en as check } from '../views/check/texts/en';
import { en as explain } from '../views/explain/texts/en';
import { en as reference } from '../views/reference/texts/en';
import { en as share } from '../views/share/texts/en';
import { en as welcome } from '../welcome/texts/en';
import { en as templates } from '../templates/texts/en';
import { englishDay } from './days';
import type { Texts } from './ja';

const faults: Readonly<Record<WorkbookFault, string>> = {
  editing: 'A cell is being edited, so nothing was written. Finish with Enter or Esc, then press again.',
  protected:
    'The sheet or workbook is protected or read-only, so nothing was written. Unprotect it on the Review tab, or use another workbook.',
  selection: 'No cells are selected, so nothing could be read. Select one block of cells, not a picture or a chart.',
  formula: 'Excel does not accept this formula. Check the brackets and quotation marks of the arguments.',
  changed: 'The sheet or a name changed in between. Press again.',
  unsupported: 'This Excel lacks a feature that is needed. Update Excel, or use the workbench.',
  notLoaded: 'What this needs could not be loaded. Check the network, then press again.',
  unexpected:
    'Excel could not write, for an unexpected reason. Press again; if it happens again, tell your administrator what stands below.',
};

export const en: Texts = {
  title: 'MYNA task pane',
  loading: 'Loading…',
  languages: 'Language',
  views: 'Views',
  viewNames: { reference: 'Data', functions: 'Functions', explain: 'Explain', check: 'Check', share: 'Share' },
  tariffView: 'Postage',
  close: 'Close',
  notLoaded: 'What this shows could not be loaded. Check the network.',
  retry: 'Load again',
  notExcel: {
    heading: 'Open this in Excel or in the workbench',
    why: 'This page is a task pane of Excel. Opened in a browser by itself it has no sheet to write to.',
    next: 'Open the workbench',
  },
  noLibrary: {
    heading: 'No connection to Excel',
    why: 'Microsoft’s office.js could not be loaded. Ask your administrator whether appsforoffice.microsoft.com can be reached from this network. For closed networks there is a build that brings office.js along.',
    next: 'Open the workbench',
  },
  noCustomFunctions:
    'This Excel cannot run MYNA functions in cells (perpetual versions, for example). Postage tables can be made; use the workbench to calculate.',

  search: 'Find a function',
  searchHint: 'By name, in Japanese or English',
  clearSearch: 'Clear the search',
  found: (count) => (count === 1 ? '1 function' : `${count} functions`),
  nothingFound: (query) => `No function fits “${query}”. Try a shorter word.`,
  searchFor: (word) => `Find “${word}”`,
  exampleWord: 'postage',
  recent: 'Recently used',
  nothingRecent: 'None yet. Try an example first.',
  tryExample: (name) => `Put an example of ${name} on a new sheet`,

  back: 'Back to the list',
  syntax: 'Syntax',
  arguments: 'Arguments',
  required: 'Required',
  optional: 'Optional',
  expects: 'Accepted',
  useSelection: 'Use selection',
  argumentRules:
    'Numbers and cell references stay as they are, all else becomes text. Start names and expressions with =.',
  preview: 'Formula to insert',
  target: (address) => `Into: ${address}`,
  noTarget: 'Into: the selected cell',
  insert: 'Insert into the selected cell',
  missing: (label) => `Enter ${label}.`,
  inserted: (address) => `The formula was inserted into ${address}.`,
  targetInArguments: (address) =>
    `The cell ${address} lies inside an argument’s range. Select a cell outside of it, then press again.`,
  occupied: (address, content) => `${address} holds “${content}”. Replace it?`,
  replace: 'Replace',
  keep: 'Keep',
  result: 'Result',
  rounding: 'Rounding',
  notes: 'Notes',
  errors: 'Errors',
  examples: 'Examples',
  example: (number) => `Example ${number}`,
  exampleResult: 'Result',
  exampleCells: 'The sheet, from A1',
  putExample: 'Put on a new sheet',
  exampleSheet: (name) => `Example ${name}`,
  sheetMade: (sheet) => `The sheet “${sheet}” was made.`,
  sources: 'Sources',
  related: 'Related functions',

  tariffIntro:
    'Puts the postage of a given day on a new sheet, as a table whose prices you may change for an estimate.',
  tariffDay: 'Prices of which day',
  tariffDays: 'Days on which prices changed',
  newest: 'newest',
  chooseDay: 'Choose a day, such as 1 October 2024.',
  tariffCaption: (day, rows) => `Postage on ${day} (${rows} rows)`,
  columns: { service: 'Class', limit: 'Up to', price: 'Price' },
  grams: (value) => `${value} g`,
  yen: (value) => `¥${value}`,
  noLimit: 'any weight',
  tariffSources: 'Sources (Japan Post)',
  verified: (day) => `Verified on ${day}. Later changes are not in it.`,
  makeTable: 'Make a table on a new sheet',
  tariffTitle: (day) => `Postage (prices of ${day})`,
  tariffSheet: (isoDay) => `Postage ${isoDay}`,
  tariffSourceLine: (titles) => `Source: Japan Post, ${titles.map((title) => `“${title}”`).join(', ')}`,
  tariffUsageLine:
    'Prices may be changed. Give {name} as the tariff of a formula to calculate with this table: =MYNA.POSTAGE(50,"定形",,,{name})',
  tableMade: (sheet, name) => `The table is on the sheet “${sheet}”. Formulas reach it as ${name}.`,

  day: englishDay,
  fault: (fault) => faults[fault],

  // What each view says is in its own folder.
  check,
  explain,
  reference,
  share,
  templates,
  welcome,
};
