import { RULE_WORDS } from '../domain/deliveryPlan';
import type { RuleId } from '../domain/deliveryPlan';
import { FIRST_MONTH, HEAD_ROW, LAST_MONTH } from './planBody';
import { BELOW_COSTS } from './planCosts';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';

const SPILL_ROW = BELOW_COSTS + 1;
/** Findings that have room; a plan with more shows them below, without lines. */
const ROOM = 8;

/** From 重大度 to セル. */
const STYLES: readonly StyleName[] = [
  'centred',
  'wrapped',
  'wrapped',
  'month',
  'wrapped',
  'number',
  'number',
  'wrapped',
  'centred',
];
const LETTERS = ['G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O'];

/** What a prefecture confirms by item 6 of the notice, and the rule that judges it. */
const CONFIRMED: readonly (readonly [string, RuleId])[] = [
  ['(1) 交付枚数想定が、令和4年度末までにほとんどの住民が保有することを想定した枚数となっているか。', 'target'],
  ['(2) 現状の窓口の1日当たりの平均交付枚数を踏まえ、十分な窓口数が確保されているか。', 'windows'],
  ['(3) 庁舎内での窓口の増設が困難な場合、庁舎外での臨時窓口の開設が予定されているか。', 'offsite'],
  ['(4) 土日交付の積極的な実施が予定されているか。', 'weekend'],
];

const READING =
  'MYNA.PLANCHECK の結果が右に広がっています。「情報」は、列が空白などのため検査していない規則です。交付実績を入力すると、計画との差も点検します。列の幅が足りないときは、作業ウィンドウを閉じると右端まで見えます。';

const SOURCE =
  '出典: 総務省自治行政局長「マイナンバーカード交付円滑化計画の改訂について」（令和2年10月27日付け総行住第181号）1、2、6、別添1';

/** As many rows as the findings may fill. */
const findings = (letter: string): string => `$${letter}$${SPILL_ROW + 1}:$${letter}$${SPILL_ROW + 150}`;

const CHECK = `MYNA.PLANCHECK($B$${HEAD_ROW}:$O$${LAST_MONTH},$G$25,$G$26)`;

export function putFindings(sheet: SheetBuilder): void {
  sheet
    .put(`B${SPILL_ROW - 1}`, '計画の点検（MYNA.PLANCHECK の結果）', 'heading')
    .merge(`B${SPILL_ROW}:F${SPILL_ROW + 2}`, READING, 'note')
    // Not below: the findings may be many.
    .merge(`B${SPILL_ROW + 3}:F${SPILL_ROW + 3}`, SOURCE, 'note')
    .across(`G${SPILL_ROW}`, Array<null>(LETTERS.length).fill(null), 'head')
    .put(`G${SPILL_ROW}`, formula(`=${CHECK}`), 'head');
  for (let row = SPILL_ROW + 1; row <= SPILL_ROW + ROOM; row += 1) {
    LETTERS.forEach((letter, index) => sheet.put(`${letter}${row}`, null, STYLES[index]!));
    sheet.height(row, 82);
  }
  putConfirmed(sheet, FIRST_MONTH - 10);
}

/** A rule that could not be judged is listed too, so none listed means judged and kept. */
function putConfirmed(sheet: SheetBuilder, top: number): void {
  sheet
    .put(`B${top}`, '都道府県の4つの確認（通知の6）', 'heading')
    .merge(`B${top + 1}:F${top + 1}`, '確認すること', 'head')
    .across(`G${top + 1}`, ['判定', '指摘の数'], 'head')
    .merge(`I${top + 1}:M${top + 1}`, '最初の指摘', 'head');
  CONFIRMED.forEach(([question, id], index) => {
    const row = top + 2 + index;
    const rule = `"${RULE_WORDS[id]}"`;
    sheet
      .merge(`B${row}:F${row}`, question, 'wrapped')
      .height(row, 66)
      .put(`G${row}`, formula(`=IF(H${row}=0,"適","要確認")`), 'verdict')
      .put(`H${row}`, formula(`=COUNTIF(${findings('H')},${rule})`), 'number')
      .merge(
        `I${row}:M${row}`,
        formula(`=IFERROR(INDEX(${findings('N')},MATCH(${rule},${findings('H')},0)),"指摘はありません。")`),
        'wrapped',
      );
  });
}
