import type { BookFaultData } from '../model/faults';
import type { XlsxTexts } from './ja';

const AMOUNT: Readonly<Record<BookFaultData['tooLarge']['what'], (limit: string) => string>> = {
  file: (limit) => `The file is larger than ${limit} bytes`,
  part: (limit) => `Unpacked, it is larger than ${limit} bytes`,
  parts: (limit) => `Unpacked, the file is larger than ${limit} bytes in all`,
  entries: (limit) => `The file has more than ${limit} parts`,
  cells: (limit) => `The file has more than ${limit} cells`,
  formulas: (limit) => `The formulas have more than ${limit} characters in all`,
};

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
    truncated: () => 'The end of the file is missing, so it cannot be opened. Copy it again, or ask for it again.',
    tooLarge: ({ what, limit, part }) =>
      `${AMOUNT[what](limit.toLocaleString('en'))}${part ? ` (${part})` : ''}. Delete rows, columns or sheets that are not used, and save it again.`,
    damaged: ({ part }) =>
      `${part} in the file is damaged, so it cannot be opened. Let Excel repair it (“Open and Repair”) and save it, or ask for it again.`,
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
    other: 'Other features',
  },
};
