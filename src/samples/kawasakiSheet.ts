import { civilOf, readDate } from '../domain/calendar';
import { putClearance } from './kawasakiClearance';
import { putInventory } from './kawasakiInventory';
import { putAssumption, putStages } from './kawasakiRelations';
import { printedColumn } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';
import { columnLetters } from '../sheet';
import { SHEET_NAMES } from './sheetNames';

const TABLE = '002申請・交付状況';
const FIRST_COLUMN = 2;

const OPENING =
  '滞留の累計は、1月末の滞留から始めて申請 − 交付を足したものです。1月末の滞留は資料にないため、黄色の値を試算の仮定としています（0のときは、2月からの増減になります）。交付取止めは含みません。';
const SOURCE =
  '出典: 川崎市市民文化局「マイナンバーカードの交付体制等について」（令和3年度文教委員会資料③、令和3年7月29日）';

export function kawasakiSheet() {
  const sheet = new SheetBuilder('kawasaki', SHEET_NAMES.kawasaki)
    .columns(16, 124, ...Array<number>(10).fill(86))
    .put('B2', '4 直近の申請・交付状況', 'heading')
    .put('H3', '（単位：件）', 'unit');
  putMonths(sheet);
  putClearance(sheet);
  putInventory(sheet);
  putStages(sheet, 56);
  putAssumption(sheet, 68);
  return sheet.merge('B77:L77', SOURCE, 'note');
}

/** Months stand in columns under their fiscal years, as in the document. */
function putMonths(sheet: SheetBuilder): void {
  const months = printedColumn(TABLE, '年月').map((month) => readDate(String(month)));
  const letters = months.map((_, index) => columnLetters(FIRST_COLUMN + index));
  const april = letters[months.findIndex((month) => civilOf(month).month === 4)]!;
  const march = columnLetters(letters.indexOf(april) + FIRST_COLUMN - 1);
  sheet
    .merge('B4:B5', '', 'head')
    .merge(`C4:${march}4`, formula('=MYNA.FISCALYEAR(C5,TRUE)'), 'head')
    .merge(`${april}4:G4`, formula(`=MYNA.FISCALYEAR(${april}5,TRUE)`), 'head')
    .merge('H4:H5', '計【計算】', 'head')
    .across('C5', months, 'month')
    .down('B6', ['申請件数', '交付件数', '申請 − 交付', '滞留の累計', '1月末の滞留'], 'label')
    .across('C6', printedColumn(TABLE, '申請件数'), 'inputNumber')
    .across('C7', printedColumn(TABLE, '交付件数'), 'inputNumber')
    .across(
      'C8',
      letters.map((letter) => formula(`=${letter}6-${letter}7`)),
      'number',
    )
    .across('C9', [formula('=MYNA.BACKLOG(C6:G6,C7:G7,C10)'), null, null, null, null], 'total')
    .down(
      'H6',
      [6, 7, 8].map((row) => formula(`=SUM(C${row}:G${row})`)),
      'total',
    )
    .put('C10', 0, 'inputNumber')
    .merge('D10:H10', '試算の仮定', 'note')
    .merge('B11:L11', OPENING, 'note')
    .height(11, 40);
}
