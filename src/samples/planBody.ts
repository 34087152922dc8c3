import { readDate } from '../domain/calendar';
import { HEADINGS } from '../domain/deliveryPlan';
import type { Column } from '../domain/deliveryPlan';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';

export const HEAD_ROW = 41;
export const FIRST_MONTH = HEAD_ROW + 1;
const MONTHS = 30;
export const LAST_MONTH = HEAD_ROW + MONTHS;

/** Months of the plan with something of their own, counted from October 2020 as 0. */
const SURGE = 5;
const SHORT_OF_WEEKENDS = 7;
const FIVE_WEEKENDS = [12, 21, 24];

type Input = readonly [label: string, content: Content, style: StyleName];

const LEFT: readonly Input[] = [
  ['人口（人）', 100000, 'inputNumber'],
  ['令和2年9月までの累計交付枚数', 20000, 'inputNumber'],
  ['これから交付すべき枚数', formula('=MYNA.PLANTARGET(G25,G26)'), 'total'],
  ['専用窓口1日当たり枚数', 20, 'inputNumber'],
  ['併用窓口数', 2, 'inputNumber'],
  ['併用窓口1日当たり枚数', 5, 'inputNumber'],
];

const RIGHT: readonly Input[] = [
  ['庁舎内に置ける専用窓口の上限', 8, 'inputNumber'],
  ['1窓口当たりの職員数（人）', 1.5, 'inputDecimal'],
  ['職員の不在率', 0.1, 'inputPercent'],
  ['交付前設定の1台1日当たり枚数', 100, 'inputNumber'],
  ['月の枚数の平均', formula(`=AVERAGE(F${FIRST_MONTH}:F${LAST_MONTH})`), 'number'],
  ['専用窓口数の最大', formula(`=MAX(G${FIRST_MONTH}:G${LAST_MONTH})`), 'number'],
];

const HOW =
  '枚数は「月の重み × 開庁日数」で割り振りました。専用窓口数は必要な数と上限の小さい方、職員数は翌月の窓口まで見込んだ人数（前倒しの採用）、統合端末は窓口と交付前設定の台数です。重み・土日開庁・庁舎外・備考・実績の欄は変えられます。';

/** A hypothetical body: what it plans with, and its thirty months. */
export function putBody(sheet: SheetBuilder): void {
  sheet
    .put('B22', '架空の市の交付円滑化計画（令和2年10月～令和5年3月）', 'heading')
    .merge(
      'B23:M23',
      'この市は実在しません。下の数はすべて試算の仮定です。黄色のセルを変えると、計画と点検の結果が変わります。',
      'note',
    )
    .merge('B24:M24', '計画の前提（試算の仮定）', 'head');
  LEFT.forEach(([label, content, style], index) => {
    const row = 25 + index;
    sheet.merge(`B${row}:F${row}`, label, 'label').merge(`G${row}:H${row}`, content, style);
  });
  RIGHT.forEach(([label, content, style], index) => {
    const row = 25 + index;
    sheet.merge(`I${row}:K${row}`, label, 'label').merge(`L${row}:M${row}`, content, style);
  });
  sheet.merge(`B${HEAD_ROW - 1}:M${HEAD_ROW - 1}`, HOW, 'note').height(HEAD_ROW - 1, 56);
  putPlan(sheet);
}

interface PlanColumn {
  readonly letter: string;
  readonly head: string;
  readonly style: StyleName;
  readonly cell: (row: number, index: number) => Content;
}

function column(letter: string, id: Column, style: StyleName, cell: PlanColumn['cell']): PlanColumn {
  return { letter, head: HEADINGS[id].name, style, cell };
}

/** Beside the plan and apart from it: what a month weighs when the cards are spread. */
const WEIGHT = 'Q';

const range = (letter: string) => `${letter}${FIRST_MONTH}:${letter}${LAST_MONTH}`;
/** Each month takes its own share: the grid would judge a plan that is spilled before it is filled. */
function shareOf(row: number): string {
  const fixed = (letter: string) => `$${letter}$${FIRST_MONTH}:$${letter}$${LAST_MONTH}`;
  return `=INDEX(MYNA.PLANSPREAD($G$27,${fixed('B')},${fixed(WEIGHT)}),ROWS(B$${FIRST_MONTH}:B${row}))`;
}

const PLAN: readonly PlanColumn[] = [
  column('B', 'month', 'month', (row, index) =>
    index === 0 ? readDate('令和2年10月') : formula(`=EDATE(B${row - 1},1)`),
  ),
  { letter: 'C', head: '月の重み', style: 'inputDecimal', cell: (_, index) => (index === SURGE ? 2 : 1) },
  column('D', 'openDays', 'number', (row) => formula(`=MYNA.OPENDAYS(B${row},E${row})`)),
  column('E', 'weekendDays', 'inputNumber', (_, index) => (FIVE_WEEKENDS.includes(index) ? 5 : 4)),
  column('F', 'planned', 'number', (row) => formula(shareOf(row))),
  column('G', 'dedicatedWindows', 'number', (row) =>
    formula(`=MIN($L$25,MYNA.WINDOWS(MAX(0,F${row}-I${row}*J${row}*D${row}),H${row},D${row}))`),
  ),
  column('H', 'dedicatedRate', 'number', () => formula('=$G$28')),
  column('I', 'sharedWindows', 'number', () => formula('=$G$29')),
  column('J', 'sharedRate', 'number', () => formula('=$G$30')),
  column('K', 'offsiteWindows', 'inputNumber', () => 0),
  column('L', 'staff', 'number', (row) => formula(`=MYNA.STAFF(MAX(G${row}:G${row + 1})+I${row},$L$26,$L$27)`)),
  column('M', 'terminals', 'number', (row) => formula(`=MYNA.TERMINALS(G${row}+I${row},F${row},$L$28,D${row})`)),
  { letter: 'N', head: '備考', style: 'input', cell: (_, index) => remarkOn(index) },
  column('O', 'actual', 'inputNumber', () => null),
];

function remarkOn(index: number): string | null {
  if (index === SURGE) return 'QRコード付き申請書を送り終える月に集中と仮定';
  return index === SHORT_OF_WEEKENDS ? '連休の土曜を1回閉庁と仮定' : null;
}

function putPlan(sheet: SheetBuilder): void {
  const rows = Array.from({ length: MONTHS }, (_, index) => FIRST_MONTH + index);
  for (const { letter, head, style, cell } of PLAN) {
    sheet.put(`${letter}${HEAD_ROW}`, head, 'head').down(`${letter}${FIRST_MONTH}`, rows.map(cell), style);
  }
  sheet.put(`${WEIGHT}${HEAD_ROW}`, '月の重み × 開庁日数', 'head').down(
    `${WEIGHT}${FIRST_MONTH}`,
    rows.map((row) => formula(`=C${row}*D${row}`)),
    'decimal',
  );
  // What is no row of the plan stands apart from it: the check reads as far as the plan goes.
  const [sum, target, verdict] = [LAST_MONTH + 1, LAST_MONTH + 3, LAST_MONTH + 4];
  sheet
    .height(HEAD_ROW, 62)
    .merge(`B${sum}:E${sum}`, '合計', 'label')
    .put(`F${sum}`, formula(`=SUM(${range('F')})`), 'total')
    .merge(`B${target}:E${target}`, 'これから交付すべき枚数', 'label')
    .put(`F${target}`, formula('=G27'), 'number')
    .merge(`B${verdict}:E${verdict}`, '突き合わせ', 'label')
    .merge(`F${verdict}:G${verdict}`, formula(`=MYNA.SUMCHECK(F${target},${range('F')})`), 'verdict');
}
