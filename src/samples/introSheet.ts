import type { Language, Text } from '../functions';
import { formula, SheetBuilder } from './sheetBuilder';

const LINES: readonly Text[] = [
  {
    ja: 'マイナンバーカードの発行・交付にかかる費用と体制を、Excel アドイン MYNA と同じ関数で計算できます。',
    en: 'Calculates what issuing and delivering My Number Cards costs and takes, with the functions of the Excel add-in MYNA.',
  },
  {
    ja: '000～004で始まるシートは、国と川崎市が公表した5つの資料の表です。資料の名前と公表元は各シートの下にあります。',
    en: 'Sheets whose names begin with 000 to 004 hold tables of five documents that the state and Kawasaki City published.',
  },
  {
    ja: '印字された数だけを入力し、そこから求まる数はすべて「=MYNA.」で始まる関数などの数式で計算しています。',
    en: 'Only printed inputs were typed; every figure that follows from them is a live formula.',
  },
  {
    ja: '公表された数は計算した数の隣に置き、「一致」「端数の範囲内」「不一致」で突き合わせ、「再現一覧」に集めています。',
    en: 'Published figures stand beside the computed ones with a verdict: match, within rounding or mismatch; 再現一覧 lists all.',
  },
  {
    ja: '黄色のセルは入力欄です。「000 表3 郵送料金」で件数や梱包の重さを変えると、料金と削減額が変わります。',
    en: 'Yellow cells are yours to change: in 000 表3, try other counts or parcel weights.',
  },
  {
    ja: 'セルに「=MYNA.」と入力すると、使える関数と引数の説明が出ます。料金表や関数の一覧は右の作業ウィンドウにあります。',
    en: 'Type =MYNA. in a cell to see the functions and their arguments; tariffs and the list of functions are in the task pane.',
  },
  {
    ja: 'エラーになったセルを選ぶと、どの引数に何があり、何を入れればよいかを表の下に示します。',
    en: 'Select a cell with an error: the line below the grid says which argument is wrong and what is expected.',
  },
  {
    ja: '計算はすべてこのブラウザーの中で行い、入力した内容を外部に送信しません。',
    en: 'Everything is calculated in this browser; nothing you type leaves it.',
  },
];

const TRIALS: readonly (readonly [Text, string, 'decimal' | 'number' | 'verdict'])[] = [
  [
    { ja: '令和7年度の1枚当たりの費用（円）', en: 'Cost per card, fiscal 2025 (yen)' },
    '=MYNA.PERCARDCOST("40,083百万円","1,830万枚")',
    'decimal',
  ],
  [
    { ja: '500gの荷物を一般書留で送る料金（円）', en: 'Registered mail of 500 g, oversize (yen)' },
    '=MYNA.POSTAGE(500,"規格外","一般書留")',
    'number',
  ],
  [
    { ja: '公表された 2,905 円は端数で説明できるか', en: 'Does rounding explain 2,905 yen?' },
    '=MYNA.PERCARDCOSTCHECK(2905,34121,1175,"百万円","万枚")',
    'verdict',
  ],
];

const FIRST_LINE = 4;
const FIRST_TRIAL = FIRST_LINE + LINES.length + 3;

export function introSheet(language: Language) {
  const sheet = new SheetBuilder('intro', language === 'ja' ? 'はじめに' : 'Start here')
    .columns(24, 310, 480, 130)
    .put('B2', language === 'ja' ? 'MYNA ワークベンチ' : 'MYNA workbench', 'title')
    .height(2, 36);
  LINES.forEach((line, index) => {
    sheet.put(`B${FIRST_LINE + index}`, `・${line[language]}`, 'plain');
  });
  const head = language === 'ja' ? ['求めるもの', '数式', '結果'] : ['What', 'Formula', 'Result'];
  sheet
    .put(`B${FIRST_TRIAL - 2}`, language === 'ja' ? '試してみる' : 'Try these', 'heading')
    .across(`B${FIRST_TRIAL - 1}`, head, 'head');
  TRIALS.forEach(([what, text, style], index) => {
    const row = FIRST_TRIAL + index;
    sheet
      .put(`B${row}`, what[language], 'cell')
      .put(`C${row}`, formula(`=FORMULATEXT(D${row})`), 'code')
      .put(`D${row}`, formula(text), style);
  });
  return sheet;
}
