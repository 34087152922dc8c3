import type { Cell } from '../reference';
import { rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { ALL, putComparison, putHead, putLines, putTotals } from './surveyTable';

const BOTH = [formula(`=${ALL.high}`), formula(`=${ALL.low}`)];
const SIZE_HEADS = ['上位の\n団体数', '下位の\n団体数'];

const oneRow = (row: number) => ({ high: `E${row}`, low: `F${row}` });

/** The sizes of the kinds of bodies and of all, from the rows of 調査対象先数. */
function putGroupSizes(sheet: SheetBuilder, first: number): void {
  for (let index = 0; index < 5; index += 1) {
    sheet.across(`E${first + index}`, [formula(`=C${7 + index}`), formula(`=D${7 + index}`)], 'number');
  }
  putComparison(sheet, first, first + 4, { high: `E${first}:E${first + 4}`, low: `F${first}:F${first + 4}` });
}

/** Table 1, and the line that the text draws from it. */
export function putOwnServices(sheet: SheetBuilder, top: number): void {
  const [first, last, joined] = [top + 2, top + 5, top + 9];
  const sum = (letter: string) => formula(`=SUM(${letter}${last - 1}:${letter}${last})`);
  const [printed = []] = rowsOf('003表1合計');
  sheet.put(`B${top}`, '【表1】マイナンバーカードを活用した独自の取組の実施状況', 'heading');
  putHead(sheet, top + 1, '自治体区分', SIZE_HEADS);
  putLines(sheet, first, rowsOf('003表1'));
  putTotals(sheet, first, last, {
    place: '【表1】',
    what: '独自の取組を実施した自治体数の合計',
    unit: '団体',
    printed,
  });
  putGroupSizes(sheet, first);
  sheet
    .put(`B${joined}`, '中核市及びその他の市', 'label')
    .across(`C${joined}`, ['C', 'D', 'E', 'F'].map(sum), 'number');
  putComparison(sheet, joined, joined, oneRow(joined));
}

/** Table 2: bodies that give benefits, and the kinds of benefits. */
export function putBenefits(sheet: SheetBuilder, top: number): void {
  const place = '【表2】';
  const status = top + 2;
  const kind = top + 8;
  const sizes = [formula(`=C${status + 2}`), formula(`=D${status + 2}`)];
  const [printedBodies = []] = rowsOf('003表2実施有無合計');
  const [printedKinds = []] = rowsOf('003表2特典の内容合計');
  const kinds = rowsOf('003表2特典の内容');
  sheet.put(`B${top}`, '【表2】取得・利用に対する独自の特典付与施策に係る取組状況', 'heading');
  putHead(sheet, top + 1, '実施有無', SIZE_HEADS);
  putLines(sheet, status, rowsOf('003表2実施有無'));
  putTotals(sheet, status, status + 1, { place, what: '特典の実施有無の計', unit: '団体', printed: printedBodies });
  sheet.across(`E${status}`, sizes, 'number');
  putComparison(sheet, status, status, oneRow(status));
  putHead(sheet, kind - 1, '特典の内容（複数回答可）', SIZE_HEADS);
  putLines(sheet, kind, kinds);
  putTotals(sheet, kind, kind + kinds.length - 1, {
    place,
    what: '特典の内容ごとの実施件数の計',
    unit: '件',
    printed: printedKinds,
  });
  for (let row = kind; row < kind + kinds.length; row += 1) sheet.across(`E${row}`, BOTH, 'number');
  putComparison(sheet, kind, kind + kinds.length - 2, ALL);
}

interface ByGroup {
  readonly table: string;
  readonly heading: string;
  readonly what: string;
}

/** Tables 4 and 5 print top and bottom below each other; here they stand side by side. */
export function putByGroup(sheet: SheetBuilder, top: number, { table, heading, what }: ByGroup): void {
  const [first, last] = [top + 2, top + 5];
  const place = `【${table.slice(3)}】`;
  sheet.put(`B${top}`, heading, 'heading');
  putHead(sheet, top + 1, '自治体区分', SIZE_HEADS);
  putLines(sheet, first, sideBySide(rowsOf(table)));
  const printed = rowsOf(`${table}合計`).map((row) => row[1] ?? null);
  putTotals(sheet, first, last, { place, what, unit: '団体', printed });
  putGroupSizes(sheet, first);
}

function sideBySide(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const groups = [...new Set(rows.map(([group = null]) => group))];
  const count = (group: Cell, side: string) => rows.find((row) => row[0] === group && row[1] === side)?.[2] ?? null;
  return groups.map((group) => [group, count(group, '上位'), count(group, '下位')]);
}
