import { printedColumn } from './reviewTables';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

const READING =
  '枚数帯は1件に入れた枚数の幅なので、カードの枚数も下限と上限の間としか言えません。発行枚数は表1の令和7年度の数です。発行枚数との差は、表3にない40枚以上の箱で送られた枚数に当たります（発行と郵送の時期のずれを除きます）。資料に公表された数はなく、突き合わせはしていません。';

/** The bands and counts of table 3, rows 6 to 11. */
const BANDS = [6, 7, 8, 9, 10, 11];

/** How many cards the parcels of each band hold, at least and at most; `top` is the heading's row. */
export function putCardsHeld(sheet: SheetBuilder, top: number): void {
  const first = top + 3;
  const last = first + BANDS.length - 1;
  const [total, share, rest] = [last + 1, last + 2, last + 3];
  const issued = `$J$${first}`;
  sheet
    .put(`B${top}`, '枚数帯ごとのカードの枚数（郵送件数 × 1件の枚数）', 'heading')
    .merge(`B${top + 1}:C${top + 1}`, '郵送の実績', 'head')
    .merge(`D${top + 1}:E${top + 1}`, '1件の枚数', 'head')
    .merge(`F${top + 1}:G${top + 1}`, 'カードの枚数', 'head')
    .across(`B${top + 2}`, ['郵送枚数帯', '郵送件数', '下限', '上限', '下限', '上限'], 'head')
    .merge(`H${first}:I${first}`, '発行枚数(万枚)', 'label')
    .put(`J${first}`, printedColumn('000表1', '発行枚数(万枚)').at(-1) ?? null, 'inputNumber');
  BANDS.forEach((band, index) => {
    const row = first + index;
    sheet
      .put(`B${row}`, formula(`=B${band}`), 'label')
      .put(`C${row}`, formula(`=C${band}`), 'number')
      .across(
        `D${row}`,
        [
          `=VALUE(TEXTBEFORE(SUBSTITUTE(B${row},"枚","～"),"～"))`,
          `=VALUE(SUBSTITUTE(TEXTAFTER("～"&B${row},"～",-1),"枚",""))`,
          `=C${row}*D${row}`,
          `=C${row}*E${row}`,
        ].map(formula),
        'number',
      );
  });
  const each = (make: (letter: string, other: string) => string) => [formula(make('F', 'G')), formula(make('G', 'F'))];
  sheet
    .merge(`B${total}:E${total}`, '合計（枚）', 'label')
    .across(
      `F${total}`,
      each((letter) => `=SUM(${letter}${first}:${letter}${last})`),
      'total',
    )
    .merge(`B${share}:E${share}`, '令和7年度の発行枚数に占める割合', 'label')
    .across(
      `F${share}`,
      each((letter) => `=${letter}${total}/(${issued}*10^4)`),
      'percent',
    )
    .merge(`B${rest}:E${rest}`, '発行枚数との差（万枚）', 'label')
    .across(
      `F${rest}`,
      each((_, other) => `=${issued}-${other}${total}/10^4`),
      'number',
    )
    .merge(`B${rest + 1}:J${rest + 1}`, READING, 'note')
    .height(rest + 1, 40);
}
