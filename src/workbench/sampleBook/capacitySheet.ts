import type { Cell } from '../../reference';
import { rowsOf } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';

const FIRST_BLOCK = 4;
const BLOCK_ROWS = 6;

interface Year {
  readonly name: string;
  /** 年月, 最大発行能力, 発行枚数, 差引 of each month, as printed. */
  readonly months: readonly (readonly Cell[])[];
  /** 最大発行能力, 発行枚数, 差引 of the year, as printed. */
  readonly totals: readonly Cell[];
}

function years(): Year[] {
  const months = rowsOf('000表2');
  return rowsOf('000表2合計').map(([name, ...totals]) => ({
    name: String(name),
    months: months.filter(([year]) => year === name).map(([, ...cells]) => cells),
    totals,
  }));
}

/** A month as the document prints it: the year is said with January. */
function monthLabel(month: Cell): string {
  const [year = 0, number = 0] = String(month).split('-').map(Number);
  return number === 1 ? `令和${year - 2018}年1月` : `${number}月`;
}

export function capacityVerdicts() {
  return years().map((_, index) => {
    const top = FIRST_BLOCK - 1 + index * BLOCK_ROWS;
    return { startRow: top + 1, endRow: top + 4, startColumn: 16, endColumn: 16 };
  });
}

export function capacitySheet() {
  const sheet = new SheetBuilder('capacity', '表2 発行能力')
    .columns(16, 116, ...Array<number>(12).fill(48), 64, 64, 116)
    .merge('B2:N2', '【表2】委託事業者が備える最大発行能力と発行枚数実績', 'heading')
    .put('Q2', '（単位：万枚）', 'unit');
  const all = years();
  all.forEach((year, index) => putYear(sheet, FIRST_BLOCK + index * BLOCK_ROWS, year));
  const end = FIRST_BLOCK + all.length * BLOCK_ROWS;
  return sheet
    .merge(
      `B${end}:Q${end}`,
      '差引（計算）は最大発行能力 − 発行枚数です。令和5年度の月の値を足すと発行枚数は833、差引は4,927で、公表された834・4,926とは端数の分だけ違います。',
      'note',
    )
    .height(end, 36)
    .merge(`B${end + 1}:Q${end + 1}`, '出典: 総括調査票（令和8年度）マイナンバーカード交付事業費補助金 【表2】', 'note')
    .build({ rows: 3, columns: 2 });
}

function putYear(sheet: SheetBuilder, top: number, { name, months, totals }: Year): void {
  const column = (index: number) => months.map((month) => month[index] ?? null);
  const [capacity, issued, idle, printed] = [top + 1, top + 2, top + 3, top + 4];
  const row = (number: number) => `C${number}:N${number}`;
  const idleTotal = `=MYNA.IDLETOTAL(${row(capacity)},${row(issued)})`;
  sheet
    .across(`B${top}`, [name, ...column(0).map(monthLabel)], 'head')
    .across(`O${top}`, ['合計\n(計算)', '合計\n(公表)', '突き合わせ'], 'head')
    .height(top, 40)
    .down(`B${capacity}`, ['最大発行能力', '発行枚数', '差引（計算）', '差引（公表）'], 'label')
    .across(`C${capacity}`, column(1), 'inputNumber')
    .across(`C${issued}`, column(2), 'inputNumber')
    .across(
      `C${idle}`,
      [formula(`=MYNA.IDLECAPACITY(${row(capacity)},${row(issued)})`), ...Array<null>(11).fill(null)],
      'number',
    )
    .across(`C${printed}`, column(3), 'printed')
    .down(
      `O${capacity}`,
      [formula(`=SUM(${row(capacity)})`), formula(`=SUM(${row(issued)})`), formula(idleTotal)],
      'total',
    )
    .down(`P${capacity}`, totals, 'printed')
    .down(
      `Q${capacity}`,
      [capacity, issued, idle].map((line) => formula(`=MYNA.SUMCHECK(P${line},${row(line)})`)),
      'verdict',
    )
    .merge(`O${printed}:P${printed}`, '月ごと（12か月）', 'label')
    .put(`Q${printed}`, formula(`=IF(SUMPRODUCT(--(${row(idle)}<>${row(printed)}))=0,"一致","不一致")`), 'verdict');
}
