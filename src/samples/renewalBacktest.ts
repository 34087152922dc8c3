import { rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';

const MONTHS = 12;

/** How much of a year the issues of table 2, which begins in April 2022, can tell. */
type Reach = 'none' | 'part' | 'all';

/** From the first published year to the last that the issues reach in full. */
const YEARS: readonly (readonly [year: number, reach: Reach])[] = [
  [2024, 'none'],
  [2025, 'none'],
  [2026, 'part'],
  [2027, 'all'],
  [2028, 'all'],
  [2029, 'all'],
];
const REACHED = YEARS.filter(([, reach]) => reach !== 'none').map(([year]) => year);
const REACH_TEXTS: Readonly<Record<Reach, string>> = {
  none: '届きません（※1）',
  part: '一部が届きます（※2）',
  all: '届きます',
};

/** Kept apart so that a formula of one part can name the cells of another. */
interface Places {
  readonly minorShare: string;
  readonly retention: string;
  readonly issuedFrom: number;
  readonly results: number;
  readonly monthly: number;
}

/** RENEWALS, fed with the issues of seed 000, against the expectation of seed 001; `top` is the heading's row. */
export function putBacktest(sheet: SheetBuilder, top: number): void {
  const issuedFrom = top + 8;
  const results = issuedFrom + MONTHS + 2;
  const places: Places = {
    minorShare: `$E$${top + 3}`,
    retention: `$E$${top + 4}`,
    issuedFrom,
    results,
    monthly: results + 23,
  };
  sheet
    .put(`B${top}`, '方法の検証: 発行枚数からの更新件数（RENEWALS）と想定更新件数の比較', 'heading')
    .merge(
      `B${top + 1}:J${top + 1}`,
      '資料にある数の検算ではなく、この関数の方法がどこまで公表の想定に近いかを確かめるものです。突き合わせの判定はせず、差をそのまま示します。',
      'note',
    )
    .height(top + 1, 36);
  putAssumptions(sheet, top + 3, places);
  putIssues(sheet, issuedFrom);
  putResults(sheet, places);
  putErrors(sheet, places);
  putBacktestReasons(sheet, results + 13);
  putMonthly(sheet, places);
}

function putAssumptions(sheet: SheetBuilder, row: number, { results }: Places): void {
  const reached = yearRow(results, 2027);
  sheet
    .merge(`B${row}:D${row}`, '未成年の割合（試算の仮定）', 'label')
    .put(`E${row}`, 0.15, 'inputPercent')
    .merge(`B${row + 1}:D${row + 1}`, '期限まで保有されている割合（試算の仮定）', 'label')
    .put(`E${row + 1}`, 1, 'inputPercent')
    .merge(`F${row}:I${row}`, '2027年度のカードが公表と等しくなる未成年の割合', 'label')
    .put(`J${row}`, formula(`=F${reached}/E${reached}`), 'percent')
    .merge(`F${row + 1}:I${row + 1}`, '2027年度の電子証明書が公表と等しくなる割合', 'label')
    .put(`J${row + 1}`, formula(`=1-G${reached}/E${reached}`), 'percent');
}

/** Table 2 of seed 000, a month a row and a fiscal year a column, beside the months themselves. */
function putIssues(sheet: SheetBuilder, first: number): void {
  const issues = rowsOf('000表2');
  const names = [...new Set(issues.map(([year]) => String(year)))];
  sheet
    .merge(`B${first - 2}:B${first - 1}`, '月', 'head')
    .merge(`C${first - 2}:F${first - 2}`, '発行枚数（000 表2、万枚）', 'head')
    .merge(`G${first - 2}:J${first - 2}`, '発行月', 'head')
    .across(`C${first - 1}`, [...names, ...names], 'head');
  names.forEach((name, index) => {
    const [issuedColumn, monthColumn] = [['C', 'D', 'E', 'F'][index]!, ['G', 'H', 'I', 'J'][index]!];
    const ofYear = issues.filter(([year]) => year === name);
    const year = Number(String(ofYear[0]?.[1]).slice(0, 4));
    const spilled: readonly Content[] = Array<null>(MONTHS - 1).fill(null);
    sheet
      .down(
        `${issuedColumn}${first}`,
        ofYear.map(([, , , issued]) => issued ?? null),
        'inputNumber',
      )
      .down(`${monthColumn}${first}`, [formula(`=TRANSPOSE(MYNA.FYMONTHS(${year}))`), ...spilled], 'month');
  });
  sheet.down(
    `B${first}`,
    Array.from({ length: MONTHS }, (_, index) => `${((index + 3) % MONTHS) + 1}月`),
    'label',
  );
}

function putResults(sheet: SheetBuilder, { results, monthly }: Places): void {
  const [first, last] = [monthly + 1, monthly + MONTHS * REACHED.length];
  const expected = rowsOf('001想定更新件数');
  sheet
    .put(`B${results - 1}`, '年度ごとの比較（単位：万件）', 'heading')
    .merge(`B${results}:B${results + 1}`, '年度', 'head')
    .merge(`C${results}:E${results}`, '計算（RENEWALS）', 'head')
    .merge(`F${results}:H${results}`, '想定更新件数（001、公表）', 'head')
    .merge(`I${results}:J${results + 1}`, '表2の発行枚数が届くか', 'head')
    .across(`C${results + 1}`, Array(2).fill(['カード', '電子証明書', '計']).flat(), 'head');
  YEARS.forEach(([year, reach], index) => {
    const row = yearRow(results, year);
    const [name = yearName(year), ...published] = expected[index] ?? [];
    const sum = (letter: string) =>
      formula(`=SUMPRODUCT((MYNA.FISCALYEAR($B$${first}:$B$${last})=${year})*${letter}$${first}:${letter}$${last})`);
    const isPublished = published.length > 0;
    sheet
      .put(`B${row}`, name, 'label')
      .across(`F${row}`, isPublished ? published : [null, null], 'printed')
      .put(`H${row}`, isPublished ? formula(`=F${row}+G${row}`) : null, 'printed')
      .merge(`I${row}:J${row}`, isPublished ? REACH_TEXTS[reach] : `${REACH_TEXTS[reach]}（公表なし）`, 'centred');
    if (reach === 'none') sheet.across(`C${row}`, ['―', '―', '―'], 'centred');
    else sheet.across(`C${row}`, [sum('C'), sum('D'), formula(`=C${row}+D${row}`)], 'hundredth');
  });
}

function yearRow(results: number, year: number): number {
  return results + 2 + YEARS.findIndex(([own]) => own === year);
}

function yearName(year: number): string {
  return `${year}年度 (R${year - 2018})`;
}

/** Only for the years of which the issues reach at least a part. */
function putErrors(sheet: SheetBuilder, { results }: Places): void {
  const head = yearRow(results, 2029) + 2;
  sheet
    .put(`B${head}`, '誤差（計算 − 公表）', 'head')
    .across(`C${head}`, ['カード', '(%)', '電子証明書', '(%)', '計', '(%)'], 'head');
  [2026, 2027].forEach((year, index) => {
    const [row, source] = [head + 1 + index, yearRow(results, year)];
    sheet.put(`B${row}`, yearName(year), 'label');
    ['C', 'D', 'E'].forEach((computed, kind) => {
      const published = `${['F', 'G', 'H'][kind]!}${source}`;
      const [difference, rate] = [
        ['C', 'D'],
        ['E', 'F'],
        ['G', 'H'],
      ][kind]!.map((letter) => `${letter}${row}`);
      sheet
        .put(difference!, formula(`=${computed}${source}-${published}`), 'hundredth')
        .put(rate!, formula(`=${difference}/${published}`), 'percent');
    });
  });
}

/** What RENEWALS spills; the years above add it up. */
function putMonthly(sheet: SheetBuilder, { minorShare, retention, issuedFrom, monthly }: Places): void {
  const rows = MONTHS * REACHED.length;
  const block = (from: string, to: string) => `${from}${issuedFrom}:${to}${issuedFrom + MONTHS - 1}`;
  const period = `DATE(${Math.min(...REACHED)},4,1),DATE(${Math.max(...REACHED) + 1},3,1)`;
  const renewals = `=MYNA.RENEWALS(${block('G', 'J')},${block('C', 'F')},${minorShare},${retention},${period})`;
  const spilled: readonly Content[] = Array<null>(rows).fill(null);
  sheet
    .put(`B${monthly - 1}`, '月ごとの更新件数（RENEWALS の結果、単位：万件）', 'heading')
    .across(`B${monthly}`, [formula(renewals), null, null], 'head')
    .down(`B${monthly + 1}`, spilled, 'month')
    .down(`C${monthly + 1}`, spilled, 'hundredth')
    .down(`D${monthly + 1}`, spilled, 'hundredth');
}

const SOURCE =
  '出典: 総務省「マイナンバーカードの保有状況、有効期限切れに係る想定更新件数、更新への対応について」、発行枚数は総括調査票（令和8年度）マイナンバーカード交付事業費補助金 【表2】';

/** Why the method and the published expectation differ, as far as the documents let one say. */
const REASONS: readonly (readonly [text: string, lines: number])[] = [
  ['※1 2024・2025年度に期限が来るのは2022年3月以前に発行されたもので、表2（2022年4月から）にありません。', 1],
  [
    '※2 2026年度に5回目の誕生日を迎えるのは2021・2022年度の発行分です。表2に2021年度がないことが、誤差の主な理由と考えられます。',
    1,
  ],
  [
    '2027年度は、5回目の誕生日を迎える発行分がすべて表2にあります。計の誤差は未成年の割合によりません（割合は計をカードと電子証明書に分けるだけです）。未成年の割合は資料になく、15%は公表に合わせて選んだものではありません。',
    2,
  ],
  [
    '公表の推計方法は資料に示されていません。計が少なくなる理由: 表2にない2017・2018年度に発行された成年のカード（10回目の誕生日）と、カードを替えずに2022年度ごろに更新された電子証明書を数えていません。',
    2,
  ],
  [
    '計が多くなる理由: 発行枚数には、交付されなかったもの、返納・死亡・国外転出や再交付で期限前に使われなくなったものが含まれます（保有の割合を100%としたため）。2027年度の近さは、これらが打ち消し合った結果である可能性があります。',
    2,
  ],
  [
    '期限は誕生日が基準なので、発行日は月の中に、誕生日は1年の中に一様に散らばるとみなしました。手続きは期限の3か月前からでき、期限の後になる人もいるため、窓口に来る年度は計算とずれます。',
    2,
  ],
  [SOURCE, 2],
];

function putBacktestReasons(sheet: SheetBuilder, top: number): void {
  sheet.put(`B${top}`, '差が出る理由', 'heading');
  REASONS.forEach(([text, lines], index) => {
    const row = top + 1 + index;
    sheet.merge(`B${row}:J${row}`, text, 'note').height(row, 8 + 15 * lines);
  });
}
