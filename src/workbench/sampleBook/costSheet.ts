import { printedColumn } from './reviewTables';
import { formula, letterOf, SheetBuilder } from './sheetBuilder';

const TABLE = '000表1';
const FIRST_COLUMN = 2;

/** Years stand in columns, as in the document. */
export const COST_VERDICTS = [{ startRow: 8, endRow: 8, startColumn: 2, endColumn: 4 }];

export function costSheet() {
  const years = printedColumn(TABLE, '年度');
  const letters = years.map((_, index) => letterOf(FIRST_COLUMN + index));
  const each = (make: (letter: string) => string) => letters.map((letter) => formula(make(letter)));
  const units = '"百万円","万枚"';
  const range = (letter: string) => `MYNA.PERCARDCOSTRANGE(${letter}5,${letter}6,${units})`;
  return new SheetBuilder('cost', '表1 1枚当たり費用')
    .columns(24, 260, 120, 120, 120)
    .merge('B2:E2', '【表1】1枚当たりのマイナンバーカードの発行費用(国費)の試算', 'heading')
    .put('B4', '', 'head')
    .across('C4', years, 'head')
    .down(
      'B5',
      ['決算額※(百万円)', '発行枚数(万枚)', '1枚当たりの国費(円)【計算】', '1枚当たりの国費(円)【公表】'],
      'label',
    )
    .across('C5', printedColumn(TABLE, '決算額(百万円)'), 'inputNumber')
    .across('C6', printedColumn(TABLE, '発行枚数(万枚)'), 'inputNumber')
    .across(
      'C7',
      each((letter) => `=ROUND(MYNA.PERCARDCOST(${letter}5,${letter}6,${units}),0)`),
      'total',
    )
    .across('C8', printedColumn(TABLE, '1枚当たりの国費(円)'), 'printed')
    .put('B9', '公表値との突き合わせ', 'label')
    .across(
      'C9',
      each((letter) => `=MYNA.PERCARDCOSTCHECK(${letter}8,${letter}5,${letter}6,${units})`),
      'verdict',
    )
    .down('B10', ['端数からあり得る下限(円)', '端数からあり得る上限(円)'], 'label')
    .across(
      'C10',
      each((letter) => `=INDEX(${range(letter)},1,1)`),
      'decimal',
    )
    .across(
      'C11',
      each((letter) => `=INDEX(${range(letter)},1,2)`),
      'decimal',
    )
    .merge('B12:E12', '※次期マイナンバーカードの発行に係る経費を除く。', 'note')
    .merge(
      'B13:E13',
      '令和6年度の公表値 2,905 円は、印字された決算額と発行枚数から計算した 2,904 円と1円違いますが、決算額と発行枚数の端数からあり得る範囲に入っています。',
      'note',
    )
    .height(13, 56)
    .merge('B14:E14', '出典: 総括調査票（令和8年度）マイナンバーカード交付事業費補助金 【表1】', 'note')
    .build({ rows: 4, columns: 0 });
}
