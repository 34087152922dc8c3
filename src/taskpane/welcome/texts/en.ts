import type { WelcomeTexts } from './ja';

export const en: WelcomeTexts = {
  heading: 'Welcome to MYNA',
  intro: 'Costs and staffing for My Number Cards, calculated in the cells of your workbook.',
  formulas: {
    title: 'Calculate with formulas',
    text: 'Type =MYNA. in a cell to see the functions. Amounts written with Japanese units are read as numbers too, and a blank is told from 0.',
  },
  views: {
    title: 'Five views',
    lines: [
      ['Data', 'Puts tariffs and statistics on a sheet, with their sources.'],
      ['Functions', 'Finds a function, takes its arguments and inserts it.'],
      ['Explain', 'Shows step by step how the selected result came about.'],
      ['Check', 'Looks for mistakes in plans and in the workbook.'],
      ['Share', 'Copies of values, recalculation, diagnosis and settings.'],
    ],
  },
  example: {
    title: 'Try one',
    text: 'Puts an example on a new sheet: the cost per card from costs and numbers of cards. Your sheets stay as they are.',
    command: 'Put an example on a new sheet',
  },
  start: 'Start',
  again: 'You find this introduction again under “Share”.',
};
