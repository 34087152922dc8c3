import type { ImpossibleThing, TwiceThing } from '../model/faults';
import type { Limited } from '../model/limits';
import type { XlsxTexts } from './ja';

const AMOUNT: Readonly<Record<Limited, (limit: string) => string>> = {
  file: (limit) => `The file is larger than ${limit} bytes`,
  part: (limit) => `Unpacked, it is larger than ${limit} bytes`,
  parts: (limit) => `Unpacked, the file is larger than ${limit} bytes in all`,
  entries: (limit) => `The file has more than ${limit} parts`,
  cells: (limit) => `The file has more than ${limit} cells`,
  ratio: (limit) => `Unpacked, the file is more than ${limit} times as large`,
  relations: (limit) => `The parts have more than ${limit} relations`,
  depth: (limit) => `Its XML is nested deeper than ${limit} levels`,
  elements: (limit) => `A part has more than ${limit} XML elements`,
  sheets: (limit) => `The file has more than ${limit} sheets`,
  styles: (limit) => `The file has more than ${limit} formats`,
  names: (limit) => `The file has more than ${limit} defined names`,
  texts: (limit) => `The file has more than ${limit} shared texts`,
  merges: (limit) => `The file has more than ${limit} merged cells`,
  arrays: (limit) => `Array formulas fill more than ${limit} cells in all`,
  columns: (limit) => `More than ${limit} columns have a width of their own`,
  formula: (limit) => `A formula has more than ${limit} characters`,
  spins: (limit) => `Its password is hashed more than ${limit} times`,
  formulas: (limit) => `The formulas have more than ${limit} characters in all`,
};

const IMPOSSIBLE: Readonly<Record<ImpossibleThing, string>> = {
  row: 'the number of a row (1 to 1048576, each once and in order)',
  cell: 'the address of a cell (A1 to XFD1048576, each once and in order)',
  column: 'a range of columns (1 to 16384, in order and without overlaps)',
  merge: 'a range of merged cells',
  array: 'the range of an array formula (which begins at its cell)',
  table: 'the range of a table',
  number: 'a number',
  sharedText: 'the number of a shared text',
  style: 'the number of a format (lower than the file has formats)',
  sharedFormula: 'the number of a shared formula (which stands in a cell before)',
  date: 'a date or time',
  truth: 'a logical value (0, 1, true, false)',
  error: 'an error value',
  type: 'the type of a cell',
  sheetName: 'the name of a sheet',
  nameScope: 'the scope of a name (the number of a sheet)',
};

const TWICE: Readonly<Record<TwiceThing, string>> = {
  entry: 'two parts with the name',
  sheet: 'two sheets with the name',
  sheetPart: 'two sheets with the same contents, one of them',
  name: 'two definitions of the name',
  table: 'two tables with the name',
  relation: 'two relations between parts with the number',
};

const REPAIR = 'Let Excel repair it (“Open and Repair”) and save it, or ask for it again.';

export const en: XlsxTexts = {
  faults: {
    notAWorkbook: () =>
      'This is not an Excel workbook (.xlsx), so it cannot be opened. See whether Excel opens it, and save it as .xlsx.',
    encrypted: () =>
      'The file is protected by a password, so it cannot be opened. Open it in Excel, remove the password, save, and choose that file.',
    oldFormat: () =>
      'The file has the old format (.xls), so it cannot be opened. Open it in Excel, save it as .xlsx, and choose that file.',
    binaryFormat: () =>
      'The file has the binary format (.xlsb), so it cannot be opened. Open it in Excel, save it as .xlsx, and choose that file.',
    markup: () =>
      'This is a web page or a document of XML and not a workbook, so it cannot be opened. Open it in Excel, save it as .xlsx, and choose that file.',
    textEncoding: () =>
      'This text is not UTF-8, UTF-16 or Shift_JIS, or holds other data than text, so it cannot be opened. Save it as “CSV UTF-8” in Excel.',
    truncated: () => 'The end of the file is missing, so it cannot be opened. Copy it again, or ask for it again.',
    tooLarge: ({ what, limit, part }) =>
      `${AMOUNT[what](limit.toLocaleString('en'))}${part ? ` (${part})` : ''}. Delete rows, columns or sheets that are not used, and save it again.`,
    damaged: ({ part }) => `${part} in the file is damaged, so it cannot be opened. ${REPAIR}`,
    noWorksheet: () =>
      'The workbook has chart sheets alone and no sheet with cells, so it cannot be opened. Choose one that has a table.',
    impossible: ({ what, where, text }) =>
      `${where} has “${text}”, which cannot be read as ${IMPOSSIBLE[what]}, so the file cannot be opened. ${REPAIR}`,
    twice: ({ what, name }) =>
      `There are ${TWICE[what]} “${name}”, and nothing says which is meant, so the file cannot be opened. ${REPAIR}`,
    encoding: ({ part, encoding }) =>
      `${part} in the file is neither UTF-8 nor UTF-16 (${encoding}), so it cannot be opened. Open it in Excel, save it again, and choose that file.`,
  },
  notShown: {
    chart: 'Charts',
    chartSheet: 'Chart sheets',
    image: 'Pictures',
    shape: 'Shapes and text boxes',
    pivotTable: 'Pivot tables',
    slicer: 'Slicers',
    macro: 'Macros',
    externalLink: 'Links to other workbooks',
    connection: 'Data connections',
    conditionalFormat: 'Conditional formats',
    dataValidation: 'Data validation',
    autoFilter: 'Filters',
    comment: 'Comments and notes',
    link: 'Hyperlinks',
    protection: 'Protection',
    print: 'Print settings',
    outline: 'Outlines (groups)',
    dataTable: 'Data tables (what-if analysis)',
    richText: 'Text formats within a cell',
    control: 'Buttons and other controls',
    sparkline: 'Sparklines',
    encryption: 'Encryption that Excel opens by itself (a file saved here is not encrypted)',
    other: 'Other features',
  },
};
