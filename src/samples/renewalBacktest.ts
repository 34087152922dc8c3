import { readDate } from '../domain/calendar';
import type { Basis } from '../domain/renewal/forecast';
import { nationalIssues } from '../reference/national';
import { rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';

const TEN_THOUSAND = 1e4;
const YEARS = [2024, 2025, 2026, 2027] as const;
const MONTHS = 12 * YEARS.length;

const BASES: Readonly<Record<Basis, string>> = {
  firstMonths: '推計（最初の公表より前）',
  deliveries: '全国の交付枚数',
  partOfNation: '発行枚数（000 表2）',
  populationOfNation: '発行枚数（000 表2）',
  own: '入力',
};

/** RENEWALS, fed with the nation's cards by month of issue, against the expectation of seed 001; `top` is the heading's row. */
export function putBacktest(sheet: SheetBuilder, top: number): void {
  const results = top + 7;
  const notes = results + 2 + YEARS.length + 1;
  const issued = notes + NOTES.length + 4;
  sheet
    .put(`B${top}`, '方法の検証: 更新の見通しと想定更新件数の比較（全国）', 'heading')
    .merge(
      `B${top + 1}:J${top + 1}`,
      '資料にある数の検算ではなく、市区町村ごとの更新の見通しに使う方法を全国に当てはめ、公表の想定にどこまで近いかを確かめるものです。突き合わせの判定はせず、差をそのまま示します。',
      'note',
    )
    .height(top + 1, 36);
  putHeld(sheet, top + 3);
  putResults(sheet, results, issued);
  NOTES.forEach(([text, lines], index) => {
    const row = notes + index;
    sheet.merge(`B${row}:J${row}`, text, 'note').height(row, 8 + 15 * lines);
  });
  putIssued(sheet, issued);
  putMonthly(sheet, issued, `$E$${top + 3}`);
}

function putHeld(sheet: SheetBuilder, row: number): void {
  const { held } = nationalIssues;
  sheet
    .merge(`B${row}:D${row}`, '期限まで保有されている割合', 'label')
    .put(`E${row}`, held.central, 'inputPercentDecimal')
    .merge(`F${row}:I${row}`, '公表された保有枚数 ÷ 累計交付枚数（令和6年7月7日）', 'label')
    .put(`J${row}`, held.low, 'percent')
    .merge(`F${row + 1}:I${row + 1}`, '同じ（令和5年6月末）', 'label')
    .put(`J${row + 1}`, held.high, 'percent');
}

/** By fiscal year: computed, published, and the difference as a share of the published figure. */
function putResults(sheet: SheetBuilder, top: number, issued: number): void {
  const [first, last] = [issued + 1, issued + MONTHS];
  const expected = rowsOf('001想定更新件数');
  sheet
    .put(`B${top - 1}`, '年度ごとの比較（単位：万件）', 'heading')
    .merge(`B${top}:B${top + 1}`, '年度', 'head')
    .merge(`C${top}:D${top}`, '計算（RENEWALS）', 'head')
    .merge(`E${top}:F${top}`, '想定更新件数（001、公表）', 'head')
    .merge(`G${top}:H${top}`, '差（計算 − 公表）', 'head')
    .merge(`I${top}:J${top}`, '差の割合', 'head')
    .across(`C${top + 1}`, Array(4).fill(['カード', '電子証明書']).flat(), 'head');
  YEARS.forEach((year, index) => {
    const row = top + 2 + index;
    const [name = null, ...published] = expected[index]!;
    const sum = (letter: string) =>
      formula(`=SUMPRODUCT((MYNA.FISCALYEAR($H$${first}:$H$${last})=${year})*${letter}$${first}:${letter}$${last})`);
    sheet
      .put(`B${row}`, name, 'label')
      .across(`C${row}`, [sum('I'), sum('J')], 'hundredth')
      .across(`E${row}`, published, 'printed')
      .across(`G${row}`, [formula(`=C${row}-E${row}`), formula(`=D${row}-F${row}`)], 'hundredth')
      .across(`I${row}`, [formula(`=G${row}/E${row}`), formula(`=H${row}/F${row}`)], 'percent');
  });
}

/** What the sheet's own figures are made of: 10,000s of cards by month, with the share of minors and where the month's figure comes from. */
function putIssued(sheet: SheetBuilder, head: number): void {
  const { months } = nationalIssues;
  sheet
    .put(`B${head - 1}`, '月ごとの製造枚数（推計）と、更新件数（RENEWALS の結果、単位：万件）', 'heading')
    .across(`B${head}`, ['製造の月', '枚数（万枚）', '未成年の割合', '根拠'], 'head')
    .merge(`E${head}:F${head}`, '根拠', 'head')
    .down(
      `B${head + 1}`,
      months.map(({ month }) => readDate(month)),
      'month',
    )
    .down(
      `C${head + 1}`,
      months.map(({ issued }) => issued / TEN_THOUSAND),
      'inputDecimal',
    )
    .down(
      `D${head + 1}`,
      months.map(({ minorShare }) => minorShare),
      'inputPercentDecimal',
    );
  months.forEach(({ basis }, index) => {
    const row = head + 1 + index;
    sheet.merge(`E${row}:F${row}`, BASES[basis], 'cell');
  });
}

/** What RENEWALS spills; the years above add it up. */
function putMonthly(sheet: SheetBuilder, head: number, held: string): void {
  const [first, last] = [head + 1, head + nationalIssues.months.length];
  const block = (letter: string) => `${letter}${first}:${letter}${last}`;
  const period = `DATE(${YEARS[0]},4,1),DATE(${YEARS.at(-1)! + 1},3,1)`;
  const renewals = `=MYNA.RENEWALS(${block('B')},${block('C')},${block('D')},${held},${period})`;
  const spilled: readonly Content[] = Array<null>(MONTHS).fill(null);
  sheet
    .across(`H${head}`, [formula(renewals), null, null], 'head')
    .down(`H${first}`, spilled, 'month')
    .down(`I${first}`, spilled, 'hundredth')
    .down(`J${first}`, spilled, 'hundredth');
}

const NOTES: readonly (readonly [text: string, lines: number])[] = [
  [
    '全国の累計交付枚数（総務省、2017年3月8日から2022年12月31日までの47時点）、2016年に製造された枚数の公表、表2の発行枚数から、製造の月ごとの枚数を推計しました。有効期間は製造の日から数えます。公表の想定に合わせた数はありません。',
    2,
  ],
  [
    '2017年3月8日までに交付された1,071.8万枚は、製造の月の公表がなく、2025年度と2026年度のカードの間を動きます。幅、団体ごとの検証、差の内訳は docs/backtests/renewals.md にあります。',
    2,
  ],
  [
    '期限は誕生日が基準なので、発行日は月の中に、誕生日は1年の中に一様に散らばるとみなしました。手続きは期限の3か月前からでき、期限の後になる人もいるため、窓口に来る年度は計算とずれます。',
    2,
  ],
  [
    '出典: 総務省「マイナンバーカード交付状況について」、「マイナンバーカードの保有状況、有効期限切れに係る想定更新件数、更新への対応について」、総括調査票（令和8年度）【表2】',
    2,
  ],
];
