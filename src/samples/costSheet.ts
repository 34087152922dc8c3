import { putCostTotals } from './costTotals';
import { printedColumn, printedInText } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';
import { columnLetters } from '../sheet';
import { SHEET_NAMES } from './sheetNames';

const TABLE = '000表1';
const FIRST_COLUMN = 2;

const OFF_BY_ONE =
  '令和6年度の公表値 2,905 円は、印字された決算額と発行枚数から計算した 2,904 円と1円違いますが、決算額と発行枚数の端数からあり得る範囲に入っています。';
const PARTS = ['製造費', '発送費', '申請書作成・受付', 'コールセンター'] as const;
const SOURCE = '出典: 総括調査票（令和8年度）マイナンバーカード交付事業費補助金 【表1】、①【問題意識】、③3.';

export function costSheet() {
  const sheet = new SheetBuilder('cost', SHEET_NAMES.cost)
    .columns(24, 260, 120, 120, 120)
    .merge('B2:E2', '【表1】1枚当たりのマイナンバーカードの発行費用(国費)の試算', 'heading')
    .freeze(4);
  putTable(sheet);
  putParts(sheet);
  putCostTotals(sheet, 25);
  return sheet.merge('B40:E40', SOURCE, 'note').height(40, 40);
}

/** Years stand in columns, as in the document. */
function putTable(sheet: SheetBuilder): void {
  const years = printedColumn(TABLE, '年度');
  const letters = years.map((_, index) => columnLetters(FIRST_COLUMN + index));
  const each = (make: (letter: string) => string) => letters.map((letter) => formula(make(letter)));
  const units = '"百万円","万枚"';
  const range = (letter: string) => `MYNA.PERCARDCOSTRANGE(${letter}5,${letter}6,${units})`;
  sheet
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
    .merge('B13:E13', OFF_BY_ONE, 'note')
    .height(13, 56)
    .figure(
      ...letters.map((letter, index) => ({
        place: '【表1】',
        what: `${years[index]}の1枚当たりの国費`,
        unit: '円',
        published: `${letter}8`,
        computed: `${letter}7`,
        verdict: `${letter}9`,
        remark: index === 1 ? OFF_BY_ONE : undefined,
      })),
    );
}

/** What the cost per card of fiscal 2025 is made of, which the document says in its text. */
function putParts(sheet: SheetBuilder): void {
  const printed = (item: string) => printedInText('000', `1枚当たりの国費${item}`);
  sheet
    .merge('B15:E15', '令和7年度の1枚当たりの国費の内訳', 'heading')
    .across('B16', ['費用', '円', '構成比(%)'], 'head')
    .down('B17', [...PARTS, '合計【計算】', '合計【公表】', '公表値との突き合わせ'], 'label')
    .down(
      'C17',
      PARTS.map((part) => printed(`のうち${part}`)),
      'inputNumber',
    )
    .down('D17', [formula('=100*MYNA.SHARE(C17:C20)'), null, null, null], 'decimal')
    .put('C21', formula('=SUM(C17:C20)'), 'total')
    .put('D21', formula('=SUM(D17:D20)'), 'totalDecimal')
    .put('C22', printed('(令和7年度決算額ベース)'), 'printed')
    .put('C23', formula('=MYNA.SUMCHECK(C22,C17:C20)'), 'verdict')
    .figure({
      place: '①【問題意識】',
      what: '令和7年度の1枚当たりの国費（4つの内訳の計）',
      unit: '円',
      published: 'C22',
      computed: 'C21',
      verdict: 'C23',
    });
}
