import { printedColumn, printedInText, rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import { columnLetters } from '../sheet';
import type { SheetBuilder } from './sheetBuilder';
import { roundedVerdict } from './verdicts';

const UNSIGNED =
  '資料は「11,530 件 - 12,137 件 = 607 件（差分）」と、負の記号をつけずに印字しています。計算すると ▲ 607 件で、区役所等の枚数の方が少なくなります。大きさは一致します。';
const TWICE = '川崎・大師・田島の小計は、計の内訳に含まれています。小計も足すと重複し、公表の計より大きくなります。';
const TIMES =
  '交付残数は令和2年6月末、区役所等の枚数は令和3年6月末の数で、時点が違います。差は資料に印字されていません。資料は差の理由として、交付取止め件数の差、不備中によるカード未作成、申請時点と交付時点の相違、再申請の計上等を挙げています。';

/** The annex: cards left by the books, cards in the offices, and what the system says of them. */
export function putInventory(sheet: SheetBuilder): void {
  putBooks(sheet);
  putWards(sheet);
  putGap(sheet);
}

function putBooks(sheet: SheetBuilder): void {
  const cells = printedColumn('002交付残数', '件数');
  sheet
    .put('B29', '別紙4(1) J-LIS からの情報等に基づく交付残数（令和2年6月末時点）', 'heading')
    .put('B30', '', 'head')
    .across('C30', ['申請件数', '交付件数', '取止め件数', '交付残数\n【計算】', '交付残数\n【公表】'], 'head')
    .merge('H30:I30', '突き合わせ', 'head')
    .height(30, 44)
    .down('B31', ['出所', '件数(件)'], 'label')
    .across('C31', [...printedColumn('002交付残数', '出所').slice(0, 3), '', ''], 'centred')
    .merge('H31:I31', '', 'centred')
    .across('C32', cells.slice(0, 3), 'inputNumber')
    .put('F32', formula('=INDEX(MYNA.RECONCILE(C32,D32,E32),1,1)'), 'total')
    .put('G32', cells[3] ?? null, 'printed')
    .merge('H32:I32', formula(roundedVerdict('G32', 'F32')), 'verdict')
    .figure({
      place: '別紙4(1)',
      what: '交付残数（申請 − 交付 − 取止め）',
      unit: '件',
      published: 'G32',
      computed: 'F32',
      verdict: 'H32',
    });
}

function putWards(sheet: SheetBuilder): void {
  const rows = rowsOf('002区別保管枚数');
  const wards = rows.filter(([, kind]) => kind === '区役所等');
  const [subtotal, total] = ['小計', '合計'].map((kind) => rows.find((row) => row[1] === kind)?.[2] ?? null);
  const last = columnLetters(wards.length + 1);
  sheet
    .merge('B34:L34', '別紙5 区役所等に保管されている交付すべきカードの枚数（令和3年6月末時点）', 'heading')
    .across('B35', ['区', ...wards.map(([ward = null]) => ward), '計'], 'head')
    .down('B36', ['枚数', '小計・計【計算】', '小計・計【公表】', '突き合わせ', '小計も足すと'], 'label')
    .across(
      'C36',
      wards.map((row) => row[2] ?? null),
      'inputNumber',
    )
    .merge('C37:E37', formula('=SUM(C36:E36)'), 'total')
    .merge('C38:E38', subtotal ?? null, 'printed')
    .merge('C39:E39', formula('=MYNA.SUMCHECK(C38,C36:E36)'), 'verdict')
    .put('L37', formula(`=SUM(C36:${last}36)`), 'total')
    .put('L38', total ?? null, 'printed')
    .put('L39', formula(`=MYNA.SUMCHECK(L38,C36:${last}36)`), 'verdict')
    .put('L40', formula('=L37+C37'), 'number')
    .merge('C40:K40', TWICE, 'note')
    .across('B42', ['', '枚数(件)'], 'head')
    .down('B43', ['交付残数', '区役所等の枚数', '差'], 'label')
    .down('C43', [formula('=F32'), formula('=L37')], 'number')
    .put('C45', formula('=INDEX(MYNA.RECONCILE(C32,D32,E32,L37),1,2)'), 'total')
    .merge('D43:L45', TIMES, 'note')
    .figure(wardFigure('川崎・大師・田島の小計', 'C'), {
      ...wardFigure('区役所等に保管されている枚数の計', 'L'),
      remark: TWICE,
    });
}

function wardFigure(what: string, letter: string) {
  const row = (number: number) => `${letter}${number}`;
  return { place: '別紙5', what, unit: '枚', published: row(38), computed: row(37), verdict: row(39) };
}

function putGap(sheet: SheetBuilder): void {
  const [[, , printed] = []] = rowsOf('002照合の差分');
  const stages = printedColumn('002工程別件数', '工程');
  const ready = columnLetters(stages.indexOf('⑧交付前設定済') + 2);
  sheet
    .merge(
      'B47:L47',
      '別紙6 番号管理システムと区役所等に保管されているカード枚数の照合（令和3年7月13日時点）',
      'heading',
    )
    .across('B48', ['工程', ...stages], 'head')
    .height(48, 44)
    .put('B49', '件数(件)', 'label')
    .across('C49', printedColumn('002工程別件数', '件数'), 'inputNumber')
    .across('B51', ['', '区役所等の\n枚数', '交付前\n設定済', '差分\n【計算】', '差分\n【公表】'], 'head')
    .merge('G51:H51', '突き合わせ', 'head')
    .height(51, 44)
    .down('B52', ['差分', '差分の大きさ'], 'label')
    .across('C52', [formula('=L37'), formula(`=${ready}49`), formula('=C52-D52')], 'number')
    .across('C53', [null, null, formula('=ABS(E52)')], 'number')
    .down('F52', [printed ?? null, printedInText('002', '交付不要と確認できた差分')], 'printed');
  for (const row of [52, 53]) sheet.merge(`G${row}:H${row}`, formula(roundedVerdict(`F${row}`, `E${row}`)), 'verdict');
  sheet
    .merge('B54:L54', UNSIGNED, 'note')
    .height(54, 40)
    .figure({ ...gapFigure(52, '別紙6(2)', '区役所等の枚数 − 交付前設定済の件数'), remark: UNSIGNED })
    .figure(gapFigure(53, '別紙6(3)', '交付不要なカードと確認できた差分（大きさ）'));
}

function gapFigure(row: number, place: string, what: string) {
  return { place, what, unit: '件', published: `F${row}`, computed: `E${row}`, verdict: `G${row}` };
}
