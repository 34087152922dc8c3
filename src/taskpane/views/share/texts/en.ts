import { en as sheets } from '../templates/texts/en';
import type { DiagnosisTexts, ShareTexts } from './ja';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const diagnosis: DiagnosisTexts = {
  textTitle: 'MYNA diagnosis',
  next: 'What to do',
  states: { ok: 'OK', problem: 'Problem', fact: 'Info' },

  program: 'Release of MYNA',
  release: (version, day) => `${version} (tariffs and rules verified on ${day})`,
  place: 'Where it runs',
  workbench: 'The workbench',
  host: 'Excel',
  hostVersion: (platform, version, api) =>
    `${platform ?? 'unknown kind'}, version ${version ?? 'unknown'}, ExcelApi ${api ?? 'unknown'}`,
  customFunctions: 'Functions in cells',
  sharedRuntime: 'Shared runtime',
  supported: (set) => `Available (${set}).`,
  unsupported: 'Not available.',
  noCustomFunctions:
    'Open the workbook in Excel of Microsoft 365 or in Excel on the web. Where neither can be had, calculate in the workbench and pass on a copy of values.',
  noSharedRuntime: 'Functions may be unable to tell a blank cell from 0. Update Excel.',

  probe: 'Trial formula',
  calculated: (result) =>
    // The result is the functions' own text, which is Japanese.
    `=MYNA.DATAVERSION() was calculated. Its result: “${result}”.`,
  error: (error) => `=MYNA.DATAVERSION() gave ${error}.`,
  nameNext:
    'The functions of the add-in are not loaded yet. Wait a minute and diagnose again; if that does not help, remove and add the add-in, then restart Excel.',
  busyNext: 'The calculation is not finished. Wait a little, then diagnose again.',
  errorNext: 'Restart Excel and diagnose again. If it happens again, send this diagnosis to your administrator.',
  untried: (detail) => `No sheet could be made to try it on (${detail}).`,
  untriedNext: 'Unprotect the workbook on the Review tab, or diagnose in a new workbook.',

  unresolved: 'Formulas that are not loaded (_xldudf_)',
  none: 'None.',
  noneRead: 'None in the cells that could be read.',
  unread: 'Cells that could not be read',
  cells: (count, named) => `${count}: ${named.join(', ')}${count > named.length ? ' and more' : ''}`,
  unresolvedNext: 'Recalculating does not help. Enter them again with “Enter formulas again” just below.',
};

export const en: ShareTexts = {
  tab: 'Share',
  purpose: 'Copies of values, recalculation, diagnosis and settings.',
  templateSheets: sheets,
  diagnosis,
  copyHeading: 'Copy of values',
  copyIntro:
    'For people without the add-in: makes sheets, each to the right of its original, in which results stand in the place of formulas. The originals stay as they are.',
  sheets: 'Sheets to copy',
  sheetChoices: { active: 'The sheet in front', all: 'All sheets (but hidden ones)' },
  formulas: 'Formulas to replace',
  formulaChoices: { ours: 'Only those with MYNA functions', all: 'All formulas' },
  formulasHint: 'Formulas that stay and refer to other sheets refer to the original sheets in the copy too.',
  keep: 'Record of the formulas',
  keepChoices: { none: 'None', comments: 'As comments of the cells', list: 'On a sheet “Formulas”' },
  copyCommand: 'Make a copy of values',
  suffix: ' (values)',
  list: { sheetName: 'Formulas', headers: ['Sheet', 'Cell', 'Formula', 'Value'] },
  copied: ({ copies, list, replaced, notes }) =>
    [
      `Made ${quoted(copies)}; formulas replaced by values: ${replaced}.`,
      list === null ? '' : ` The formulas are on “${list}”.`,
      notes.length === 0 ? '' : ` Things to check before you pass it on: ${notes.length}, listed below the button.`,
    ].join(''),
  copiedWithoutFormulas: ({ copies, notes }) =>
    [
      `Made ${quoted(copies)}. There were no formulas to replace.`,
      notes.length === 0 ? '' : ` Things to check: ${notes.length}, listed below the button.`,
    ].join(''),
  waiting: (cells) =>
    `No copy was made: ${cells} formulas still wait for results. Wait until they are there, then press again.`,
  protectedSheets: (names) =>
    `No copy was made: ${quoted(names)} is protected. Unprotect it on the Review tab, then press again.`,
  commented:
    'No copy was made: cells that have a note or a comment cannot take the formula too. Choose the sheet “Formulas” for the record.',

  nativeHeading: 'A workbook without the add-in',
  nativeIntro:
    'Makes a copy whose functions are Excel’s own LAMBDA within the workbook. It calculates in Excel 2024, LTSC 2024 and Microsoft 365 without the add-in. This workbook stays as it is.',
  nativeCommand: (opens) => (opens ? 'Open a workbook without the add-in' : 'Save a workbook without the add-in'),
  nativeMade: ({ changed, kept, fileName }) =>
    [
      fileName === null ? 'The copy is open as another workbook.' : `Saved ${fileName}.`,
      ` Formulas that calculate without the add-in: ${changed}.`,
      kept.length === 0 ? '' : ` Formulas that became values: ${kept.length}, listed below the button.`,
    ].join(''),
  nativeRefused: (why) => why.en,
  nativeKept: 'Formulas that became values',
  nativeKeptHint: 'They do not follow when their inputs change. A sheet of the copy lists the formulas.',
  nativeMore: (count) => `and ${count} more`,

  templatesHeading: 'Templates',
  templatesIntro:
    'Makes sheets that are ready to use once the yellow cells are changed, laid out to print on A4. Your sheets stay as they are.',
  templates: {
    unitCost: ['Cost per card', 'Cost per card from costs and numbers of cards, held against published figures.'],
    capacity: ['Capacity with chart', 'Compares issuing capacity with the cards issued, in a chart too.'],
    postage: ['Postage compared', 'What another packing does to the cost of mailing.'],
    deliveryPlan: ['Delivery plan', 'Spreads cards over months by open days, and tells the windows needed.'],
    mailing: ['Postage of delivery', 'Postage of notices and of cards sent by mail, by month, from the planned cards.'],
    renewal: ['Renewals', 'Expected renewals from cards issued, and the hours they take.'],
  },
  makeTemplate: 'Make the sheet',
  months: 'Months of the delivery plan',
  monthsHint: 'Enter a number from 1 to 60.',
  templateMade: (sheet) => `The sheet “${sheet}” was made.`,

  recalculateHeading: 'Recalculation',
  recalculateIntro:
    'A saved workbook is not recalculated by opening it, even if tariffs and rules have changed since. Press this after an update of the add-in, or with a workbook made some time ago.',
  recalculateCommand: 'Recalculate everything',
  recalculated: 'All formulas were recalculated.',

  diagnosisHeading: 'Diagnosis of #NAME? and the like',
  diagnosisIntro:
    'Where cells show #NAME?, or formulas do not calculate: finds out whether this Excel can run the functions. A trial formula is calculated on a hidden sheet, which is removed again.',
  diagnose: 'Diagnose',
  copyDiagnosis: 'Copy the diagnosis',
  diagnosisCopied: 'The diagnosis was copied. It can be pasted into a message.',
  copyByHand: 'The clipboard could not be used. Select the text below and copy it.',

  repairHeading: 'Enter formulas again',
  repairIntro:
    'Looks through the whole workbook for MYNA formulas that stay at #NAME?, _xldudf_ or #BUSY! although the functions work. Says how many there are; they are entered again when you press the button.',
  repairFind: 'Look for formulas',

  selfTest: 'Self-test in this Excel',
  selfTestIntro:
    'Tests with some sixty formulas whether functions and copies work in this Excel as expected, and gives a report for your administrator.',

  settingsHeading: 'Settings and about',
  language: 'Language',
  languageHint: 'Errors in cells are explained in the language of Excel.',
  startup: 'Load MYNA when this workbook is opened',
  startupHint:
    'Set for each workbook. Once it is saved, the functions are there when it is opened, without the pane being opened.',
  startupOn: 'MYNA now loads with this workbook. Save the workbook.',
  startupOff: 'MYNA no longer loads with this workbook. Save the workbook.',
  startupUnsupported:
    'This Excel cannot load MYNA with a workbook. Press a MYNA button on the Home tab after opening the workbook.',
  version: 'Release',
  data: 'Tariffs and rules verified on',
  dataHint: 'Later changes are not in it.',
  kept: 'What this browser keeps',
  keptFromFile:
    'This page was opened from a file. The copy of the open workbook and the settings stay in this browser, not in the file. A browser lets all pages opened from files use the same place, so another MYNA file shows the same copy.',
  keptFromFileHint: 'On a shared computer press "Remove copy" when you are done. Nothing is sent anywhere.',
  showWelcome: 'Show the introduction',
};
