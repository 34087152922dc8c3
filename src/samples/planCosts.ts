import { COST_WORDS, PRICE_IDS } from '../domain/deliveryPlan';
import type { PriceId } from '../domain/deliveryPlan';
import { HEAD_ROW, LAST_MONTH } from './planBody';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

const TOP = LAST_MONTH + 6;
const FIRST_PRICE = TOP + 3;
const LAST_PRICE = FIRST_PRICE + PRICE_IDS.length - 1;
const ESTIMATE = LAST_PRICE + 3;
/** The plan's fiscal years 2020 to 2022, and all of them. */
const YEARS = 4;
/** Whatever stands below begins here. */
export const BELOW_COSTS = ESTIMATE + YEARS + 2;

/** Round sums, so that nobody takes them for prices that are known. */
const ASSUMED: Readonly<Record<PriceId, number>> = {
  staff: 300_000,
  dedicatedWindows: 50_000,
  sharedWindows: 50_000,
  terminals: 20_000,
  weekendDays: 100_000,
  offsiteWindows: 200_000,
};

const LETTERS = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** What item 4 of the notice asks for: the costs to expect in the fiscal years to come. */
export function putCosts(sheet: SheetBuilder): void {
  sheet
    .put(`B${TOP}`, '交付事務に要する経費の見込額（通知の4）', 'heading')
    .merge(
      `B${TOP + 1}:M${TOP + 1}`,
      '通知は、令和3年度と4年度の経費を見込むことを求めています。単価は通知にない試算の仮定です。黄色のセルを自分の市の単価に変えてください。',
      'note',
    )
    .merge(`B${TOP + 2}:F${TOP + 2}`, '費用（試算の仮定）', 'head')
    .merge(`G${TOP + 2}:H${TOP + 2}`, '円', 'head');
  PRICE_IDS.forEach((id, index) => {
    const row = FIRST_PRICE + index;
    sheet.merge(`B${row}:F${row}`, COST_WORDS[id].price, 'label').merge(`G${row}:H${row}`, ASSUMED[id], 'inputNumber');
  });
  sheet
    .put(`B${ESTIMATE - 1}`, '年度ごとの見込み（MYNA.PLANCOST の結果。千円単位で表示）', 'heading')
    .across(`B${ESTIMATE}`, Array<null>(LETTERS.length).fill(null), 'head')
    .put(`B${ESTIMATE}`, formula(`=MYNA.PLANCOST($B$${HEAD_ROW}:$O$${LAST_MONTH},${PRICES})`), 'head');
  for (let row = ESTIMATE + 1; row <= ESTIMATE + YEARS; row += 1) {
    LETTERS.forEach((letter) => sheet.put(`${letter}${row}`, null, letter === 'B' ? 'centred' : 'thousands'));
  }
}

const PRICES = `$B$${FIRST_PRICE}:$G$${LAST_PRICE}`;
