import type { Declaration } from '../functions';
import { signature } from '../functions';
import { cornersAddress } from '../sheet';
import { movable } from '../sheet/formula';
import type { Book, BookSheet, BookStyle } from '../xlsx';
import { toNativeCalls } from './calls';
import { ageSentence, BOLD, DATA_SHEET, put } from './dataSheet';
import type { Cells } from './dataSheet';
import { NATIVE_FUNCTIONS, nativeArguments } from './names';
import { withNative } from './toNative';

const TEST_SHEET = '自己テスト';
const WRAP: BookStyle = { wrapText: true, vertical: 'top' };
const TITLE: BookStyle = { bold: true, fontSize: 14 };

/** An empty workbook with all functions: how to use it, what it can, and a test of itself. */
export function nativeTemplate(): Book {
  const sheets = [guideSheet(), testSheet()];
  return withNative({ sheets, names: [], active: 0, date1904: false }, { all: true }).book;
}

const LINES: readonly (readonly [ja: string, en: string])[] = [
  [
    'このブックは、MYNA の関数を「名前」として持っています。アドインもマクロも要りません。Excel 2024、LTSC 2024、Microsoft 365 で計算できます（それより前の Excel では #NAME? になります）。',
    'This workbook has the functions of MYNA as names of its own: no add-in, no macros. It needs Excel 2024, LTSC 2024 or Microsoft 365.',
  ],
  [
    'セルに「=MYNA_」と入力すると、関数の一覧と説明が出ます。アドインの「=MYNA.」の「.」を「_」に替えた名前です。',
    'Type =MYNA_ in a cell for the list of functions and what they say of themselves: names of the add-in with _ for the dot.',
  ],
  [
    'メールなどで受け取ったブックは、保護ビューでは #NAME? と表示されることがあります。「編集を有効にする」を押すと計算されます。',
    'Protected View may show #NAME?: press Enable Editing.',
  ],
  [
    'シートを自分のブックに移すときは、このブックに新しいシートを足して使うか、シートごと移動してください。名前も一緒に移ります。',
    'Add your sheets to this workbook, or move its sheets into yours: the names go along.',
  ],
  [
    `非表示のシート「${DATA_SHEET}」は消さないでください。料金などのデータがあります。保護にパスワードはありません。`,
    `Do not delete the hidden sheet ${DATA_SHEET}: it holds tariffs and other data. Its protection has no password.`,
  ],
  [
    `シート「${TEST_SHEET}」は、それぞれの関数の例をこの Excel で計算し、期待する値と比べます。使わなければ消して構いません。`,
    `The sheet ${TEST_SHEET} calculates an example of each function in this Excel and compares it with what is expected. You may delete it.`,
  ],
];

function guideSheet(): BookSheet {
  const cells: Cells = new Map();
  put(cells, 0, 0, { value: 'MYNA 関数つきブック', style: TITLE });
  put(cells, 1, 0, { value: null, formula: ageSentence(`${DATA_SHEET}!`) });
  put(cells, 2, 0, { value: null, formula: `=${TEST_SHEET}!$A$2` });
  LINES.forEach(([ja, en], index) => {
    put(cells, 4 + index, 0, { value: ja, style: WRAP });
    put(cells, 4 + index, 1, { value: en, style: WRAP });
  });
  const head = 5 + LINES.length;
  ['書式', '説明'].forEach((text, column) => put(cells, head, column, { value: text, style: BOLD }));
  NATIVE_FUNCTIONS.forEach((declaration, index) => {
    put(cells, head + 1 + index, 0, {
      value: toNativeCalls(`=${signature({ ...declaration, args: nativeArguments(declaration) })}`).slice(1),
      style: WRAP,
    });
    put(cells, head + 1 + index, 1, { value: declaration.help.text.ja, style: WRAP });
  });
  // Programs that do not measure the text of a wrapped cell would show its first line alone.
  const heights = LINES.map((line, index) => [4 + index, { height: LINE * Math.max(...line.map(linesOf)) }] as const);
  return { ...sheetOf('使い方', cells, [WIDTH, WIDTH]), rows: new Map(heights) };
}

/** In points: of a column, of a line, and of a sign of full width. */
const [WIDTH, LINE, SIGN] = [420, 18, 12];

function linesOf(text: string): number {
  const signs = [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? 0.55 : 1), 0);
  return Math.ceil((signs * SIGN) / WIDTH);
}

const FIRST_ROW = 4;
const INPUT_COLUMN = 4;

/** Each function's first example: what it reads, its result, and beside it what is expected. */
function testSheet(): BookSheet {
  const cells: Cells = new Map();
  const [agree, all] = [`COUNTIF($C$${FIRST_ROW + 1}:$C$5000,"一致")`, NATIVE_FUNCTIONS.length];
  put(cells, 0, 0, { value: 'この Excel での自己テスト', style: TITLE });
  put(cells, 1, 0, {
    value: null,
    formula: `="自己テスト: ${all} 個の関数のうち "&${agree}&" 個が一致しました。"`,
    style: BOLD,
  });
  ['関数', '数式', '結果と期待する値', '', '入力、結果、期待する値'].forEach((text, column) =>
    put(cells, FIRST_ROW - 1, column, { value: text, style: BOLD }),
  );
  NATIVE_FUNCTIONS.reduce((row, declaration) => row + putExample(cells, row, declaration) + 1, FIRST_ROW);
  return sheetOf(TEST_SHEET, cells, [130, 330, 110, 20]);
}

/** How many rows it takes. */
function putExample(cells: Cells, top: number, { name, help }: Declaration): number {
  const [{ sheet = [], formula, result }] = help.examples as [Declaration['help']['examples'][number]];
  const expected = Array.isArray(result) ? (result as readonly (readonly (string | number | boolean)[])[]) : [[result]];
  const [height, width] = [expected.length, expected[0]!.length];
  const left = INPUT_COLUMN + Math.max(0, ...sheet.map((row) => row.length)) + (sheet.length > 0 ? 1 : 0);
  const right = left + width + 1;
  sheet.forEach((row, at) =>
    row.forEach((value, across) => {
      if (value !== null) put(cells, top + at, INPUT_COLUMN + across, { value });
    }),
  );
  expected.forEach((row, at) =>
    row.forEach((value, across) => {
      put(cells, top + at, left + across, { value: value as string | number | boolean });
      put(cells, top + at, right + across, { value: value as string | number | boolean });
    }),
  );
  const moved = movable(formula.replaceAll('$', ''))(top, INPUT_COLUMN);
  const fills = { rows: height, columns: width };
  put(cells, top, left, { value: expected[0]![0] as string | number | boolean, formula: moved, fills });
  const [found, wanted] = [left, right].map((column) => cornersAddress({ row: top, column, ...fills }));
  put(cells, top, 0, { value: `MYNA_${name}` });
  put(cells, top, 1, { value: toNativeCalls(moved) });
  put(cells, top, 2, { value: null, formula: agreement(found!, wanted!), fills: { rows: 1, columns: 1 } });
  return Math.max(height, sheet.length);
}

/** Numbers agree but for their last digits. */
function agreement(found: string, wanted: string): string {
  const same = 'IF(ISNUMBER(expected),ABS(found-expected)<=1E-9*MAX(1,ABS(expected)),found=expected)';
  return `=IF(IFERROR(AND(MAP(${found},${wanted},LAMBDA(found,expected,${same}))),FALSE),"一致","不一致")`;
}

function sheetOf(name: string, cells: Cells, widths: readonly number[]): BookSheet {
  return {
    ...{ name, visibility: 'visible', cells, merges: [], tables: [], rows: new Map() },
    columns: new Map(widths.map((width, column) => [column, { width }])),
    frozen: { rows: 0, columns: 0 },
  };
}
