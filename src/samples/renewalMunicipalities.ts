import { printedInText, rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { roundedVerdict } from './verdicts';

interface Group {
  readonly name: string;
  /** How many bodies there are: not printed, but implied by the rates. */
  readonly bodies: number;
}

const GROUPS: readonly Group[] = [
  { name: '政令市等', bodies: 105 },
  { name: '全市区町村', bodies: 1741 },
];
const MEASURES = ['専用・臨時窓口の開設', '土日祝日・夜間開庁'] as const;

const DENOMINATORS =
  '分母の団体数は資料に印字されていません。「分母の範囲」は、団体数と実施率（小数第1位まで）から逆算した整数の範囲です。政令市等（政令市・中核市・特別区）は、二つの実施率のどちらにも合う整数が105だけです。全市区町村は1,740か1,741で、市町村1,718と特別区23の計1,741としました。';
const HOLDINGS =
  '保有枚数の割合は、分母の人口が資料に印字されていないため突き合わせません。約9,852万枚と79.2%からあり得る人口（万人）だけを示しました。';

/** The rates of municipal efforts; `top` is the heading's row. */
export function putMunicipalEfforts(sheet: SheetBuilder, top: number): void {
  const head = top + 1;
  sheet
    .put(`B${top}`, '市区町村における取組状況（令和7年7月時点）', 'heading')
    .merge(`B${head}:C${head}`, '取組', 'head')
    .across(
      `D${head}`,
      ['団体数', '分母', '計算(%)', '公表(%)', '突き合わせ', '分母の範囲\nから', '分母の範囲\nまで'],
      'head',
    )
    .height(head, 40);
  rowsOf('001市区町村の取組状況').forEach(([, ...cells], index) => {
    putGroup(sheet, head + 1 + 2 * index, GROUPS[index]!, cells as number[]);
  });
  putHoldings(sheet, head + 5);
  sheet
    .merge(`B${head + 6}:J${head + 6}`, DENOMINATORS, 'note')
    .height(head + 6, 52)
    .merge(`B${head + 7}:J${head + 7}`, HOLDINGS, 'note');
}

function putGroup(sheet: SheetBuilder, first: number, { name, bodies }: Group, cells: readonly number[]): void {
  MEASURES.forEach((measure, index) => {
    const row = first + index;
    const [count = 0, rate = 0] = cells.slice(2 * index);
    sheet
      .merge(`B${row}:C${row}`, `${name}: ${measure}`, 'label')
      .put(`D${row}`, count, 'inputNumber')
      .put(`F${row}`, formula(`=100*D${row}/E${row}`), 'hundredth')
      .put(`G${row}`, rate, 'printedDecimal')
      .put(`H${row}`, formula(roundedVerdict(`G${row}`, `F${row}`, 1)), 'verdict')
      .put(`I${row}`, formula(`=INT(100*D${row}/(G${row}+0.05))+1`), 'number')
      .put(`J${row}`, formula(`=INT(100*D${row}/(G${row}-0.05))`), 'number')
      .figure({
        place: '取組状況',
        what: `${name}の${measure}の実施率`,
        unit: '%',
        published: `G${row}`,
        computed: `F${row}`,
        verdict: `H${row}`,
        decimals: 2,
        remark: `分母の${bodies.toLocaleString('en')}団体は、印字された団体数と実施率から逆算しました。`,
      });
  });
  sheet.put(`E${first}`, bodies, 'inputNumber').put(`E${first + 1}`, formula(`=E${first}`), 'number');
}

/** Held by how many of how many: the population is not printed. */
function putHoldings(sheet: SheetBuilder, row: number): void {
  sheet
    .merge(`B${row}:C${row}`, '保有枚数（7月末時点、万枚）と人口', 'label')
    .put(`D${row}`, printedInText('001', '保有枚数(7月末時点)'), 'inputNumber')
    .across(`E${row}`, [null, null], 'cell')
    .put(`G${row}`, printedInText('001', '人口に対する保有枚数の割合(7月末時点)'), 'printedDecimal')
    .put(`H${row}`, null, 'cell')
    .put(`I${row}`, formula(`=100*(D${row}-0.5)/(G${row}+0.05)`), 'number')
    .put(`J${row}`, formula(`=100*(D${row}+0.5)/(G${row}-0.05)`), 'number');
}
