import type { Unresolved } from '../../resolve';

export type Cause = Unresolved['obstacle'];

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

export const ja = {
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

export type FrameTexts = typeof ja;
