import type { WorkbookFault } from '../../desk';
import type { WhyUnread } from '../../sheet';
import { englishDay } from './days';
import type { FrameTexts } from './ja';

const faults: Readonly<Record<WorkbookFault, string>> = {
  editing: 'A cell is being edited, so nothing was read or written. Finish with Enter or Esc, then press again.',
  unanswered:
    'Excel has not answered for 30 seconds. Close any dialog and finish editing, wait a moment, then press again.',
  protected:
    'The sheet or workbook is protected or read-only, so nothing was written. Unprotect it on the Review tab, or use another workbook.',
  selection: 'No cells are selected, so nothing could be read. Select one block of cells, not a picture or a chart.',
  formula: 'Excel does not accept this formula. Check the brackets and quotation marks of the arguments.',
  changed: 'The sheet or a name changed in between. Press again.',
  unsupported: 'This Excel lacks a feature that is needed. Update Excel, or use the workbench.',
  notLoaded: 'What this needs could not be loaded. Check the network, then press again.',
  unexpected:
    'Excel could not read or write, for an unexpected reason. Press again; if it happens again, tell your administrator what stands below.',
};

const whyUnread: Readonly<Record<WhyUnread, string>> = {
  unanswered: 'Excel did not answer within 30 seconds',
  editing: 'a cell was still being edited',
  refused: 'Excel refused the reading',
  noSheet: 'the sheet was not found',
};

export const en: FrameTexts = {
  title: 'MYNA task pane',
  loading: 'Loading…',
  languages: 'Language',
  views: 'Views',
  close: 'Close',
  notLoaded: 'What this shows could not be loaded. Check the network.',
  otherBuild:
    'The pane and the functions (functions.js) are of different builds, so the pane cannot open. Load it again; if that does not help, quit Excel, clear the cache of Office add-ins and open it again.',
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
  useSelection: 'Use selection',
  keep: 'Keep',
  exampleSheet: (name) => `Example ${name}`,
  sheetMade: (sheet) => `The sheet “${sheet}” was made.`,
  day: englishDay,
  fault: (fault) => faults[fault],
  unread: (parts) =>
    parts === 1
      ? 'One part could not be read and is not in the result.'
      : `${parts} parts could not be read and are not in the result.`,
  unreadPart: (cells, why) => `${cells}: ${why}.`,
  whyUnread,
  unreadNext: 'Finish editing and close any dialog, wait a moment, then press again.',
  andMore: (count) => `and ${count} more`,

  welcome: {
    heading: 'Welcome to MYNA',
    intro: 'Costs and staffing for My Number Cards, calculated in the cells of your workbook.',
    formulas: {
      title: 'Calculate with formulas',
      text: 'Type =MYNA. in a cell to see the functions. Amounts written with Japanese units are read as numbers too, and a blank is told from 0.',
    },
    views: (count) => `${count} views`,
    example: {
      title: 'Try one',
      text: 'Puts an example on a new sheet: the cost per card from costs and numbers of cards. Your sheets stay as they are.',
      command: 'Put an example on a new sheet',
    },
    start: 'Start',
    again: 'You find this introduction again under “Share”.',
  },
};
