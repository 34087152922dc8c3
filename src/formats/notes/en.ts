import type { NoteTexts } from './ja';

const NAMES = { xlsx: '.xlsx', xls: '.xls', xlsb: '.xlsb', ods: '.ods', text: 'CSV or text' } as const;

const cells = ({ cell, count }: { readonly cell: string; readonly count: number }): string =>
  count > 1 ? `${cell} and others, ${count.toLocaleString('en')} in all` : cell;

export const en: NoteTexts = {
  readOnly: ({ format }) =>
    format === 'text'
      ? 'A read-only format (CSV or text): what is saved is a new .xlsx, and the original stays as it is.'
      : `A read-only format (${NAMES[format]}): values, formulas, number formats, merged and hidden cells are read. What is saved is a new .xlsx without borders, colours, charts and the like, and the original stays as it is.`,
  otherName: ({ ending, format }) =>
    `The name ends in .${ending}, but the file is ${NAMES[format]}. It was read as what it is.`,
  lostFormulas: (note) =>
    `Formulas that cannot be taken over (${cells(note)}). Only the results in the file are there, as values.`,
  leadingZeros: (note) =>
    `Numbers that lost their leading zeros (${cells(note)}), as when Excel opens the file. Ask for codes of municipalities as text.`,
  thisYear: (note) =>
    `Months and days without a year were read as dates of this year (${cells(note)}), as when Excel opens the file.`,
  manyDigits: (note) => `Numbers of 16 digits and more stayed texts, so that no digits are lost (${cells(note)}).`,
  longText: (note) => `Texts of more than 32,767 characters were cut there (${cells(note)}).`,
  openQuote: ({ cell }) =>
    `In the row of ${cell} there is a quote (") that nothing closes. All behind it was read as one cell.`,
  rowsCut: ({ count }) => `There are more than 1,048,576 rows: the last ${count.toLocaleString('en')} were not read.`,
  columnsCut: (note) => `There are rows of more than 16,384 columns, of which the rest was not read (${cells(note)}).`,
  notRun: (note) =>
    `Cells that begin with “=” became texts, since they cannot be read as formulas or would run another program (${cells(note)}).`,
};
