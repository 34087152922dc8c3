import type { Unresolved } from './resolve';

type Cause = Unresolved['obstacle'];

function causeInJapanese(cause: Cause): string {
  switch (cause.kind) {
    case 'function':
      return `${cause.name} の計算はこの画面では追えません。`;
    case 'expression':
      return '演算を含む式はこの画面では追えません。';
    case 'otherWorkbook':
      return '別のブックのセルは読み取れません。';
    case 'severalSheets':
      return '複数のシートにまたがる参照は読み取れません。';
    case 'noRange':
      return 'セル範囲を指す名前ではないため、読み取れません。';
    case 'noSheet':
      return '参照先のシートが見つかりません。';
    case 'tooManyCells':
      return 'セルが多すぎるため、この画面では読み取りません。';
    case 'inside':
      return `中の ${cause.name} の引数に読み取れないものがあります。`;
  }
}

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

const ja = {
  given: (label: string, written: string) => `「${label}」に ${written}`,
  joinGiven: (parts: readonly string[]) => `${parts.join('、')} を指定しています。`,
  noArguments: '引数はありません。',
  omitted: '省略',
  blank: '空白',
  blankCell: '（空白）',
  cells: (count: string, first: string) => `${count}個の値: ${first}`,
  blanks: (count: string) => `（空白 ${count}個）`,
  more: ' …',
  comma: '、',
  equals: (written: string, base: string) => `${written} = ${base}`,
  cause: causeInJapanese,
  element: (row: string, column: string) => `結果の ${row}行目・${column}列目のセルについての説明です。`,
  blankResult: (label: string) => `「${label}」が空白（まだ決まっていない）なので、結果も空白です。`,
  resultIsBlank: '結果は空白です。',
  result: (value: string) => `結果は ${value} です。`,
  results: (rows: string, columns: string) => `関数の結果は ${rows}行${columns}列です。`,
  resultCaption: '結果',
  allElements: 'すべての値',
  column: (number: string) => `${number}列目`,
  value: '結果',
};

const en: typeof ja = {
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

export const TEXTS = { ja, en };
