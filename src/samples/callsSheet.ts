import type { Figure } from './sheetBuilder';
import { formula, SheetBuilder } from './sheetBuilder';
import { putCallAssumptions } from './callsAssumptions';
import { printedColumn, printedInText, rowsOf } from './reviewTables';
import { SHEET_NAMES } from './sheetNames';
import { roundedVerdict } from './verdicts';

const BY_HOUR = '000表4';
const BY_CATEGORY = '000表5';
const FIRST_CATEGORY = 6;

const SEVERAL_AT_ONCE =
  '1件の入電で複数のカテゴリの照会があった場合は、それぞれのカテゴリにカウントされています。このため、照会1件当たりの額であり、入電1件当たりの額ではありません。表5の「委託費の配分」は、業務委託費を照会の件数で分けた額です（カテゴリごとの時間は資料にありません）。';
const ADDS_UP =
  '割合（計算）は SHARE で、足して100%になるように端数を配ります。この表では、1つずつ四捨五入した割合と同じです。';
const LEFT_OUT = '資料の注のとおり17時台を除き、18時台・19時台を10時台～16時台と月ごとに比べました。';

export function callsSheet() {
  const sheet = new SheetBuilder('calls', SHEET_NAMES.calls).columns(
    12,
    110,
    72,
    72,
    72,
    72,
    14,
    206,
    96,
    80,
    80,
    104,
    116,
  );
  putHours(sheet);
  putEvening(sheet);
  putCategories(sheet);
  putCallAssumptions(sheet);
  return sheet.merge(
    'B45:L45',
    '出典: 総括調査票（令和8年度）マイナンバーカード交付事業費補助金 【表4】【表5】、③3.',
    'note',
  );
}

function putHours(sheet: SheetBuilder): void {
  const counts = rowsOf(BY_HOUR).map(([, ...cells]) => cells);
  sheet
    .put('B2', '【表4】土日祝の時間帯別入電数', 'heading')
    .put('F3', '（単位：件）', 'unit')
    .put('B4', '', 'head')
    .merge('C4:D4', '令和8年2月', 'head')
    .merge('E4:F4', '3月', 'head')
    .across('B5', ['時間帯', '入電数', 'うち#1', '入電数', 'うち#1'], 'head')
    .down(
      'B6',
      printedColumn(BY_HOUR, '時間帯').map((hour) => `${hour}台`),
      'centred',
    );
  counts.forEach((cells, index) => sheet.across(`C${6 + index}`, cells, 'inputNumber'));
}

/** Of dial #1 alone: its columns do not touch, so each is asked by itself. */
function putEvening(sheet: SheetBuilder): void {
  const ratios = ['D', 'F'].map((day) => `MYNA.CALLRATIO(${day}14:${day}15,${day}6:${day}12)`).join(',');
  const printed = (end: string) => printedInText('000', `#1の夜間の入電数の割合(${end})`);
  sheet
    .merge('B18:F18', '日中に対する夜間の#1の入電数の割合', 'heading')
    .put('B19', '', 'head')
    .merge('C19:D19', '最小(%)', 'head')
    .merge('E19:F19', '最大(%)', 'head')
    .down('B20', ['計算', '公表', '突き合わせ'], 'label')
    .merge('C20:D20', formula(`=100*MIN(${ratios})`), 'hundredth')
    .merge('E20:F20', formula(`=100*MAX(${ratios})`), 'hundredth')
    .merge('C21:D21', printed('最小'), 'printed')
    .merge('E21:F21', printed('最大'), 'printed')
    .merge('C22:D22', formula(roundedVerdict('C21', 'C20')), 'verdict')
    .merge('E22:F22', formula(roundedVerdict('E21', 'E20')), 'verdict')
    .merge('B23:F24', LEFT_OUT, 'note')
    .figure(
      ...['最小', '最大'].map((end, index) => {
        const letter = ['C', 'E'][index]!;
        return {
          place: '③3.',
          what: `日中に対する夜間の#1の入電数の割合（${end}）`,
          unit: '%',
          published: `${letter}21`,
          computed: `${letter}20`,
          verdict: `${letter}22`,
          decimals: 2 as const,
          remark: LEFT_OUT,
        };
      }),
    );
}

function putCategories(sheet: SheetBuilder): void {
  const categories = printedColumn(BY_CATEGORY, '照会カテゴリ');
  const last = FIRST_CATEGORY + categories.length - 1;
  const [total, published, check] = [last + 1, last + 2, last + 3];
  const [printedCalls = null, printedShare = null] = rowsOf('000表5合計')[0] ?? [];
  const column = (letter: string) => `${letter}${FIRST_CATEGORY}:${letter}${last}`;
  const rows = categories.map((_, index) => FIRST_CATEGORY + index);
  sheet
    .put('H2', '【表5】カテゴリ別入電数（令和7年度実績）', 'heading')
    .put('L3', '（単位：件、%）', 'unit')
    .merge('H4:H5', '照会カテゴリ', 'head')
    .merge('I4:I5', '入電数', 'head')
    .merge('J4:K4', '割合', 'head')
    .across('J5', ['計算', '公表'], 'head')
    .merge('L4:L5', '突き合わせ', 'head')
    .merge('M4:M5', '委託費の配分\n(百万円)', 'head')
    .down(
      `M${FIRST_CATEGORY}`,
      rows.map((row) => formula(`=100*$E$26*I${row}/$I$${total}`)),
      'decimal',
    )
    .put(`M${total}`, formula(`=SUM(${column('M')})`), 'totalDecimal')
    .down(`H${FIRST_CATEGORY}`, categories, 'cell')
    .down(`I${FIRST_CATEGORY}`, printedColumn(BY_CATEGORY, '入電数(件)'), 'inputNumber')
    .down(
      `J${FIRST_CATEGORY}`,
      [formula(`=100*MYNA.SHARE(${column('I')})`), ...Array<null>(categories.length - 1).fill(null)],
      'decimal',
    )
    .down(`K${FIRST_CATEGORY}`, printedColumn(BY_CATEGORY, '割合'), 'printedDecimal')
    .down(
      `L${FIRST_CATEGORY}`,
      rows.map((row) => formula(roundedVerdict(`K${row}`, `J${row}`, 1))),
      'verdict',
    )
    .down(`H${total}`, ['合計【計算】', '合計【公表】', '公表値との突き合わせ'], 'label')
    .put(`I${total}`, formula(`=SUM(${column('I')})`), 'total')
    .put(`J${total}`, formula(`=SUM(${column('J')})`), 'totalDecimal')
    .put(`K${total}`, formula(`=SUM(${column('K')})`), 'totalDecimal')
    .put(`I${published}`, printedCalls, 'printed')
    .put(`J${published}`, null, 'cell')
    .put(`K${published}`, printedShare, 'printedDecimal')
    .put(`I${check}`, formula(`=MYNA.SUMCHECK(I${published},${column('I')})`), 'verdict')
    .put(`J${check}`, null, 'cell')
    .put(`K${check}`, formula(`=MYNA.SUMCHECK(K${published},${column('K')})`), 'verdict')
    .figure(
      ...rows.map((row, index) => ({
        place: '【表5】',
        what: `${categories[index]}の割合`,
        unit: '%',
        published: `K${row}`,
        computed: `J${row}`,
        verdict: `L${row}`,
        spillsFrom: `J${FIRST_CATEGORY}`,
        decimals: 1 as const,
      })),
      totalFigure('入電数の合計', '件', 'I', total),
      { ...totalFigure('割合の合計', '%', 'K', total), decimals: 1 },
    );
  sheet.merge(`H${check + 1}:L${check + 1}`, ADDS_UP, 'note').height(check + 1, 34);
  putInTenths(sheet, column('H'), column('I'), last);
}

function totalFigure(what: string, unit: string, letter: string, total: number): Figure {
  const row = (number: number) => `${letter}${number}`;
  return {
    place: '【表5】',
    what,
    unit,
    published: row(total + 1),
    computed: row(total),
    verdict: row(total + 2),
  };
}

/** What the text says in tenths (割) of the calls, and of the cost. */
function putInTenths(sheet: SheetBuilder, categories: string, calls: string, last: number): void {
  const printed = (item: string) => printedInText('000', item);
  const share = (from: number, to: number) => `=10*MYNA.CALLSHARE(${categories},${calls},H${from}:H${to})`;
  const LINES = [
    ['定型照会（そのほか）', share(FIRST_CATEGORY, last - 2), '定型照会の割合'],
    ['非定型（一時停止・その他）', share(last - 1, last), '非定型照会の割合'],
    ['オペレータ等の人件費', '=10*E27/E26', 'オペレータ等の人件費の割合'],
  ] as const;
  sheet
    .put('B25', 'コールセンター業務委託費（令和7年度決算額）', 'heading')
    .merge('B26:D26', '業務委託費（億円）', 'label')
    .merge('E26:F26', printed('コールセンター業務委託費(令和7年度決算額)'), 'inputNumber')
    .merge('B27:D27', 'うちオペレータ等の人件費（億円）', 'label')
    .merge('E27:F27', printed('コールセンター業務委託費のうちオペレータ等の人件費'), 'inputNumber')
    .put('H25', '本文の「約7割」「約3割」', 'heading')
    .across('H26', ['何の割合', '計算(割)', '公表(割)', '計算(%)', '突き合わせ'], 'head');
  LINES.forEach(([what, computed, item], index) => {
    const row = 27 + index;
    sheet
      .put(`H${row}`, what, 'label')
      .put(`I${row}`, formula(computed), 'hundredth')
      .put(`J${row}`, printed(item), 'printed')
      .put(`K${row}`, formula(`=10*I${row}`), 'decimal')
      .put(`L${row}`, formula(roundedVerdict(`J${row}`, `I${row}`)), 'verdict')
      .figure({
        place: '③3.',
        what: `${what}の割合`,
        unit: '割',
        published: `J${row}`,
        computed: `I${row}`,
        verdict: `L${row}`,
        decimals: 2,
      });
  });
  sheet
    .merge('B28:D28', '照会1件当たりの業務委託費（円）', 'label')
    .merge('E28:F28', formula('=E26*10^8/I21'), 'decimal')
    .merge('B29:D29', '照会1件当たりの人件費（円）', 'label')
    .merge('E29:F29', formula('=E27*10^8/I21'), 'decimal')
    .merge('B30:M30', SEVERAL_AT_ONCE, 'note')
    .height(30, 40);
}
