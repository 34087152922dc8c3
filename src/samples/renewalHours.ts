import { printedInText } from './reviewTables';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';

const NOTE =
  '2024・2025年度は新規を含む月平均（上の表）、2026・2027年度は更新だけの月平均です。手続きの時間は資料の目安（待ち時間等により変動）です。窓口数は全国の合計で、1窓口1日当たりの件数と開庁日数は試算の仮定です（資料にありません）。';

/** What the monthly means mean at the windows; `top` is the heading's row. */
export function putWindowHours(sheet: SheetBuilder, top: number): void {
  const first = top + 2;
  const row = (offset: number) => first + offset;
  const given = (offset: number) => `$J$${row(offset)}`;
  const each = (make: (letter: string) => string) =>
    ['C', 'D', 'E', 'F'].map((letter): Content => formula(make(letter)));
  const count = (letter: string, offset: number) => `${letter}${row(offset)}*10^4`;
  const hours = (minutes: number) =>
    each((letter) => `=MYNA.WORKLOAD(${count(letter, 0)},${count(letter, 1)},${given(minutes)},${given(2)})/10^4`);
  const windows = (offset: number) =>
    each((letter) => `=MYNA.WINDOWS(${count(letter, offset)},${given(3 + offset)},${given(5)})`);
  sheet
    .put(`B${top}`, '窓口の時間と窓口数（1か月当たり、全国）', 'heading')
    .across(`B${top + 1}`, ['', '2024 (R6)', '2025 (R7)', '2026 (R8)', '2027 (R9)'], 'head')
    .down(
      `B${first}`,
      [
        'カード（万件）',
        '電子証明書（万件）',
        '窓口の時間（下限、万時間）',
        '窓口の時間（上限、万時間）',
        '窓口数（カード）',
        '窓口数（電子証明書）',
        '窓口数の計',
      ],
      'label',
    )
    .across(`C${row(0)}`, ['=C19', '=D19', '=E17/E15', '=F17/F15'].map(formula), 'decimal')
    .across(`C${row(1)}`, ['=C21', '=D21', '=E20/E15', '=F20/F15'].map(formula), 'decimal')
    .across(`C${row(2)}`, hours(0), 'decimal')
    .across(`C${row(3)}`, hours(1), 'decimal')
    .across(`C${row(4)}`, windows(0), 'number')
    .across(`C${row(5)}`, windows(1), 'number')
    .across(
      `C${row(6)}`,
      each((letter) => `=${letter}${row(4)}+${letter}${row(5)}`),
      'total',
    )
    .merge(`B${row(7)}:J${row(7)}`, NOTE, 'note')
    .height(row(7), 36);
  putGiven(sheet, first);
}

function putGiven(sheet: SheetBuilder, first: number): void {
  const printed = (item: string) => printedInText('001', `手続時間の目安 ${item}`);
  const GIVEN: readonly (readonly [label: string, value: number])[] = [
    ['カード1件の分数（下限）', printed('カード(下限)')],
    ['カード1件の分数（上限）', printed('カード(上限)')],
    ['電子証明書1件の分数', printed('電子証明書')],
    ['1窓口1日のカード（枚、試算の仮定）', 20],
    ['1窓口1日の電子証明書（件、試算の仮定）', 30],
    ['1か月の開庁日数（試算の仮定）', 20],
  ];
  sheet.merge(`G${first - 1}:J${first - 1}`, '前提（黄色のセルを変えられます）', 'head');
  GIVEN.forEach(([label, value], index) => {
    const row = first + index;
    sheet.merge(`G${row}:I${row}`, label, 'label').put(`J${row}`, value, 'inputNumber');
  });
}
