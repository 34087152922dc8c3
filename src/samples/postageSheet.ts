import type { Cell } from '../reference';
import { putCardsHeld } from './postageCards';
import { printedColumn, printedInText, rowsOf } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';
import type { Content } from './sheetBuilder';
import { SHEET_NAMES } from './sheetNames';
import { roundedVerdict } from './verdicts';

const TABLE = '000表3';

/** May 2026, the month of the price list that the document used. */
const MAY_2026 = 46143;

interface Packing {
  readonly all: string;
  readonly from: string;
  readonly services: string;
}

/** Three rows, so that a person can add one. */
const CURRENT: Packing = { all: '$C$19:$E$21', from: '$C$19:$C$21', services: '$D$19:$D$21' };
const PROPOSED: Packing = { all: '$F$19:$H$21', from: '$F$19:$F$21', services: '$G$19:$G$21' };
const BANDS = '$B$6:$B$11';
const COUNTS = '$C$6:$C$11';
const CONDITIONS = '$J$18,$J$19';
const BAND_COUNT = 6;

const PRESENT_PRICES =
  '資料に印字された現行の単価は 1,140 円だけですが、合計 440,184,720 円は、1～19枚を500gまで（660円＋480円＝1,140円）、20～39枚を1kgまで（920円＋480円＝1,400円）としたときにだけ成り立ちます。';

/** Room for the cells that a formula above or beside spills into. */
const SPILLED: readonly Content[] = Array<null>(BAND_COUNT - 1).fill(null);

export function postageSheet() {
  const sheet = new SheetBuilder('postage', SHEET_NAMES.postage)
    .columns(16, 92, 88, 154, 72, 116, 154, 72, 116, 128)
    .put('B2', '【表3】郵送枚数ごとの郵送件数及び郵送料金の機械的試算', 'heading');
  putTable(sheet);
  putInputs(sheet);
  putPrices(sheet);
  putCardsHeld(sheet, 32);
  return sheet
    .merge(
      'B46:J46',
      '一般書留の料金を含みます。40枚以上は梱包の大きさが変わらないと想定され、資料の試算に含まれていません。',
      'note',
    )
    .merge('B47:J47', PRESENT_PRICES, 'note')
    .height(47, 40)
    .merge(
      'B48:J48',
      '出典: 総括調査票（令和8年度）マイナンバーカード交付事業費補助金 【表3】（令和8年5月時点の郵便料金）',
      'note',
    )
    .freeze(5);
}

function putTable(sheet: SheetBuilder): void {
  const side = ['郵便料金体系', '郵送単価\n(円)', '合計(円)'];
  const compare = `MYNA.MAILCOSTCOMPARE(${BANDS},${COUNTS},${CURRENT.all},${PROPOSED.all},${CONDITIONS})`;
  sheet
    .merge('B4:C4', '郵送の実績', 'head')
    .merge('D4:F4', '① 現行', 'head')
    .merge('G4:I4', '② 変更案', 'head')
    .put('J4', '③ 差引額', 'head')
    .across('B5', ['郵送枚数帯', '郵送件数\n(件)', ...side, ...side, '差引額(円)'], 'head')
    .height(5, 44)
    .down('B6', printedColumn(TABLE, '郵送枚数帯'), 'label')
    .down('C6', printedColumn(TABLE, '郵送件数(件)'), 'inputNumber');
  putSide(sheet, ['D', 'E', 'F'], CURRENT);
  putSide(sheet, ['G', 'H', 'I'], PROPOSED);
  sheet.down('J6', [formula(`=CHOOSECOLS(${compare},5)`), ...SPILLED], 'number').put('J12', null, 'total');
  putTotals(sheet);
}

/** The class of each band, and the unit price and yen that one formula spills over all bands. */
function putSide(
  sheet: SheetBuilder,
  [service, price, yen]: readonly [string, string, string],
  packing: Packing,
): void {
  const services = Array.from({ length: BAND_COUNT }, (_, index) => {
    const least = `VALUE(TEXTBEFORE(SUBSTITUTE($B${6 + index},"枚","～"),"～"))`;
    return formula(`=INDEX(${packing.services},MATCH(${least},${packing.from},1))`);
  });
  const costs = formula(`=MYNA.MAILCOSTBANDS(${BANDS},${COUNTS},${packing.all},${CONDITIONS})`);
  sheet
    .down(`${service}6`, services, 'cell')
    .down(`${price}6`, [costs, ...SPILLED], 'number')
    .down(`${yen}6`, [null, ...SPILLED], 'number');
}

function putTotals(sheet: SheetBuilder): void {
  const [printed = []] = rowsOf('000表3合計');
  const total = (packing: Packing) => formula(`=MYNA.MAILCOST(${BANDS},${COUNTS},${packing.all},${CONDITIONS})`);
  const check = (letter: string) => formula(`=MYNA.SUMCHECK(${letter}13,${letter}6:${letter}11)`);
  sheet
    .put('B12', '合計【計算】', 'label')
    .put('C12', formula('=SUM(C6:C11)'), 'total')
    .across('D12', [null, null, total(CURRENT), null, null, total(PROPOSED)], 'total')
    .merge('B13:C13', '合計【公表】', 'label')
    .across('D13', [null, null, printed[0] ?? null, null, null, printed[1] ?? null, printed[2] ?? null], 'printed')
    .merge('B14:C14', '公表値との突き合わせ', 'label')
    .across('D14', [null, null, check('F'), null, null, check('I'), check('J')], 'verdict')
    .figure(
      { ...totalFigure('F', '現行の郵送料金の合計'), remark: PRESENT_PRICES },
      totalFigure('I', '変更案の郵送料金の合計'),
      { ...totalFigure('J', '差引額（変更案 − 現行）'), spillsFrom: 'J6' },
    );
}

function totalFigure(letter: string, what: string) {
  const row = (number: number) => `${letter}${number}`;
  return { place: '【表3】', what, unit: '円', published: row(13), computed: row(12), verdict: row(14) };
}

/** Prices that the document prints as sums of the list's, and the saving that its text rounds. */
function putPrices(sheet: SheetBuilder): void {
  const printed = (item: string) => printedInText('000', item);
  const [present] = printedColumn(TABLE, '現行の郵送単価(円)');
  const [small, , large] = printedColumn(TABLE, '変更案の郵送単価(円)');
  const outsize = (grams: number) => `=MYNA.POSTAGE(${grams},"定形外郵便（規格外）",${CONDITIONS})`;
  const LINES: readonly (readonly [place: string, what: string, computed: string, published: Cell])[] = [
    ['【表3】', '現行の郵送単価（印字のあるもの）', '=E6', present ?? null],
    ['【表3】', '変更案の郵送単価 1～2枚', '=H6', small ?? null],
    ['【表3】', '変更案の郵送単価 3～39枚', '=H8', large ?? null],
    ['③2.', '1箱当たりの郵送料金の下限（500gまで）', outsize(500), printed('1箱当たりの郵送料金(下限)')],
    ['③2.', '1箱当たりの郵送料金の上限（4kgまで）', outsize(4000), printed('1箱当たりの郵送料金(上限)')],
  ];
  sheet
    .put('B23', '単価と削減額の突き合わせ', 'heading')
    .merge('B24:D24', '何の数', 'head')
    .across('E24', ['計算', '公表', '突き合わせ'], 'head');
  LINES.forEach(([place, what, computed, published], index) => {
    const row = 25 + index;
    sheet
      .merge(`B${row}:D${row}`, `${what}(円)`, 'label')
      .put(`E${row}`, formula(computed), 'number')
      .put(`F${row}`, published, 'printed')
      .put(`G${row}`, formula(roundedVerdict(`F${row}`, `E${row}`)), 'verdict')
      .figure({ place, what, unit: '円', published: `F${row}`, computed: `E${row}`, verdict: `G${row}` });
  });
  sheet
    .merge('B30:D30', '郵送料金の削減額(億円)', 'label')
    .put('E30', formula('=-J12/10^8'), 'hundredth')
    .put('F30', printed('梱包の変更による郵送料金の削減効果'), 'printedDecimal')
    .put('G30', formula(roundedVerdict('F30', 'E30', 1)), 'verdict')
    .figure({
      place: '③2.',
      what: '郵送料金の削減効果（約1.1億円）',
      unit: '億円',
      published: 'F30',
      computed: 'E30',
      verdict: 'G30',
      decimals: 2,
      remark: '小数第1位までの四捨五入と読みました。',
    });
}

function putInputs(sheet: SheetBuilder): void {
  const head = ['何枚から', '種別', '重さ(g)'];
  sheet
    .put('B16', '試算の条件（黄色のセルを変えると、上の表が計算し直されます）', 'heading')
    .merge('C17:E17', '① 現行の梱包', 'head')
    .merge('F17:H17', '② 変更案の梱包', 'head')
    .merge('I17:J17', '共通の条件', 'head')
    .across('C18', [...head, ...head], 'head')
    .down('C19', [1, 20, null], 'inputNumber')
    .down('D19', ['定形外郵便（規格外）', '定形外郵便（規格外）', null], 'input')
    .down('E19', [500, 1000, null], 'inputNumber')
    .down('F19', [1, 3, null], 'inputNumber')
    .down('G19', ['定形郵便', '定形外郵便（規格内）', null], 'input')
    .down('H19', [50, 500, null], 'inputNumber')
    .down('I18', ['オプション', 'いつの料金か'], 'label')
    .put('J18', '一般書留', 'input')
    .put('J19', MAY_2026, 'inputDate');
}
