import type { Cause, FrameTexts } from '../ja/frame';

function causeInEnglish(cause: Cause): string {
  switch (cause.kind) {
    case 'function':
      return `What ${cause.name} calculates cannot be followed here.`;
    case 'expression':
      return 'An expression with operators cannot be followed here.';
    case 'otherWorkbook':
      return 'Cells of another workbook cannot be read.';
    case 'severalSheets':
      return 'A reference across several sheets cannot be read.';
    case 'noRange':
      return 'The name does not stand for a range of cells, so it cannot be read.';
    case 'noSheet':
      return 'The sheet that it refers to was not found.';
    case 'tooManyCells':
      return 'These are more cells than are read here.';
    case 'inside':
      return `An argument of ${cause.name} inside it cannot be read.`;
  }
}

export const en: FrameTexts = {
  given: (label, written) => `${label} = ${written}`,
  joinGiven: (parts) => `Given: ${parts.join('; ')}.`,
  noArguments: 'It takes no arguments.',
  omitted: 'left out',
  blank: 'blank',
  blankCell: '(blank)',
  cells: (count, first) => `${count} values: ${first}`,
  blanks: (count) => ` (${count} blank)`,
  more: ' …',
  comma: ', ',
  equals: (written, base) => `${written} = ${base}`,
  cause: causeInEnglish,
  element: (row, column) => `This is about the cell in row ${row}, column ${column} of the result.`,
  blankResult: (label) => `“${label}” is blank (not yet known), and so is the result.`,
  resultIsBlank: 'The result is blank.',
  result: (value) => `The result is ${value}.`,
  results: (rows, columns) => `The result has ${rows} × ${columns} cells (rows × columns).`,
  resultCaption: 'Result',
  allElements: 'All values',
  column: (number) => `Column ${number}`,
  value: 'Result',
};
