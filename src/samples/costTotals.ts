import { printedInText } from './reviewTables';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { roundedVerdict } from './verdicts';

const ROUNDED =
  '1枚当たりの国費（円）と発行枚数（万枚）は四捨五入されているので、掛けた額は決算額と少し違います。決算額 40,083 百万円は、端数からあり得る範囲に入っています。';
const OTHER_SCOPE =
  '1枚当たり152円に発行枚数を掛けると約27.8億円で、本文の業務委託費（約22億円）と合いません。前者は国費のうちコールセンターの費用、後者は業務委託費の決算額です。二つの範囲の違いと、差の約5.8億円が何かは、資料に書かれていません。';

/** The cells of the sheet from which the totals follow: the parts of the cost per card, and the year's cards and cost. */
const PARTS = { first: 17, last: 20 };
const [COST, CARDS, PER_CARD] = ['E5', 'E6', 'C22'];

/** What the parts of the cost per card come to with all the cards of the year; `top` is the heading's row. */
export function putCostTotals(sheet: SheetBuilder, top: number): void {
  const first = top + 2;
  const last = first + PARTS.last - PARTS.first;
  const [total, published, range, verdict] = [last + 1, last + 2, last + 3, last + 4];
  sheet
    .merge(`B${top}:E${top}`, '令和7年度の費用ごとの総額（1枚当たりの国費 × 発行枚数）', 'heading')
    .across(`B${top + 1}`, ['費用', '円/枚', '総額(億円)', '総額(百万円)'], 'head');
  for (let row = first; row <= last; row += 1) {
    const part = PARTS.first + row - first;
    sheet
      .put(`B${row}`, formula(`=B${part}`), 'label')
      .put(`C${row}`, formula(`=C${part}`), 'number')
      .put(`D${row}`, formula(`=E${row}/100`), 'decimal')
      .put(`E${row}`, formula(`=C${row}*$E$6/100`), 'number');
  }
  const sum = (letter: string) => formula(`=SUM(${letter}${first}:${letter}${last})`);
  const off = `IF(AND(E${published}+0.5>=D${range},E${published}-0.5<=E${range}),"端数の範囲内","不一致")`;
  sheet
    .down(
      `B${total}`,
      ['合計【計算】', '決算額【公表】', '端数からあり得る範囲(百万円)', '公表値との突き合わせ'],
      'label',
    )
    .put(`C${total}`, sum('C'), 'total')
    .put(`D${total}`, sum('D'), 'totalDecimal')
    .put(`E${total}`, sum('E'), 'total')
    .put(`D${published}`, formula(`=E${published}/100`), 'printedDecimal')
    .put(`E${published}`, formula(`=${COST}`), 'printed')
    .put(`D${range}`, formula(`=(${PER_CARD}-0.5)*(${CARDS}-0.5)/100`), 'number')
    .put(`E${range}`, formula(`=(${PER_CARD}+0.5)*(${CARDS}+0.5)/100`), 'number')
    .put(`E${verdict}`, formula(`=IF(ROUND(E${total},0)=E${published},"一致",${off})`), 'verdict')
    .merge(`B${verdict + 1}:E${verdict + 1}`, ROUNDED, 'note')
    .height(verdict + 1, 56)
    .figure({
      place: '【表1】',
      what: '令和7年度の決算額（1枚当たりの国費の内訳 × 発行枚数）',
      unit: '百万円',
      published: `E${published}`,
      computed: `E${total}`,
      verdict: `E${verdict}`,
      remark: ROUNDED,
    });
  putCallCentre(sheet, last, verdict + 2);
}

/** The call centre's part beside what the text says of its contract; `part` is its row above. */
function putCallCentre(sheet: SheetBuilder, part: number, row: number): void {
  const [computed, published, verdict] = [`C${row + 1}`, `D${row + 1}`, `E${row + 1}`];
  sheet
    .across(`B${row}`, ['', '計算(億円)', '公表(億円)', '突き合わせ'], 'head')
    .put(`B${row + 1}`, 'コールセンターの費用と業務委託費', 'label')
    .put(computed, formula(`=D${part}`), 'decimal')
    .put(published, printedInText('000', 'コールセンター業務委託費(令和7年度決算額)'), 'printed')
    .put(verdict, formula(roundedVerdict(published, computed)), 'verdict')
    .merge(`B${row + 2}:E${row + 2}`, OTHER_SCOPE, 'note')
    .height(row + 2, 76)
    .figure({
      place: '③3.',
      what: 'コールセンターの費用（1枚当たり152円 × 発行枚数）と業務委託費（約22億円）',
      unit: '億円',
      published,
      computed,
      verdict,
      decimals: 1,
      remark: OTHER_SCOPE,
    });
}
