import type { Cell } from '../reference';
import { rowsOf } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';
import { SHEET_NAMES } from './sheetNames';

const FIRST_BLOCK = 4;
const BLOCK_ROWS = 6;

/** Why totals are off. */
const OFF_TOTALS: Readonly<Record<string, string>> = {
  令和5年度:
    '月の値は万枚未満が端数処理されているため、足すと発行枚数は833、差引は4,927になります。公表の4,926は 5,760−834 です。',
};

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

export function capacitySheet() {
  const sheet = new SheetBuilder('capacity', SHEET_NAMES.capacity)
    .columns(16, 116, ...Array<number>(12).fill(48), 64, 64, 116)
    .merge('B2:N2', '【表2】委託事業者が備える最大発行能力と発行枚数実績', 'heading')
    .put('Q2', '（単位：万枚）', 'unit');
  const all = years();
  all.forEach((year, index) => putYear(sheet, FIRST_BLOCK + index * BLOCK_ROWS, year));
  const end = FIRST_BLOCK + all.length * BLOCK_ROWS;
  return sheet
    .merge(
      `B${end}:Q${end}`,
      `差引（計算）は最大発行能力 − 発行枚数です。最後の行の「か月」は、差引が公表と同じ月の数です。令和5年度の${OFF_TOTALS.令和5年度}`,
      'note',
    )
    .height(end, 36)
    .merge(`B${end + 1}:Q${end + 1}`, '出典: 総括調査票（令和8年度）マイナンバーカード交付事業費補助金 【表2】', 'note')
    .freeze(3, 2);
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
    .put(`O${printed}`, formula(`=SUMPRODUCT(--(${row(idle)}=${row(printed)}))`), 'months')
    .put(`P${printed}`, formula(`=COUNT(${row(printed)})`), 'months')
    .put(`Q${printed}`, formula(`=IF(O${printed}=P${printed},"一致","不一致")`), 'verdict')
    .figure(
      ...['最大発行能力の合計', '発行枚数の合計', '差引の合計'].map((what, index) => ({
        place: '【表2】',
        what: `${name}の${what}`,
        unit: '万枚',
        published: `P${capacity + index}`,
        computed: `O${capacity + index}`,
        verdict: `Q${capacity + index}`,
        remark: index > 0 ? OFF_TOTALS[name] : undefined,
      })),
      {
        place: '【表2】',
        what: `${name}の月ごとの差引のうち、計算と同じ月`,
        unit: 'か月',
        published: `P${printed}`,
        computed: `O${printed}`,
        verdict: `Q${printed}`,
      },
    );
}
