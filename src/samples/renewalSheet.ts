import { putMunicipalEfforts } from './renewalMunicipalities';
import { putBacktest } from './renewalBacktest';
import { putWindowHours } from './renewalHours';
import { putRenewalRelations } from './renewalRelations';
import { rowsOf } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';
import type { Content } from './sheetBuilder';
import { SHEET_NAMES } from './sheetNames';
import { roundedVerdict } from './verdicts';

const YEARS = ['C', 'D', 'E', 'F'] as const;
const FIRST_YEAR = 6;

/** A row of the table that follows from others. */
interface Derived {
  readonly row: number;
  readonly item: string;
  readonly what: string;
  readonly isMean: boolean;
}

const DERIVED: readonly Derived[] = [
  { row: 18, item: '合計', what: 'カード交付の合計', isMean: false },
  { row: 19, item: '月ごとの平均交付件数', what: 'カード交付の月平均', isMean: true },
  { row: 21, item: '月ごとの平均件数', what: '電子証明書の月平均', isMean: true },
  { row: 22, item: 'カード+電子証明 月ごとの平均件数', what: 'カード+電子証明の月平均', isMean: true },
];

const FOUR_MONTHS =
  '2024年度は、「更新への対応」の表が12月～3月の4か月だけなので突き合わせません。1年の3分の1の期間に、1年分の想定のうちカードの約3分の2、電子証明書の約4割を見込んでいます。';
const TENS = '月ごとの平均は10万件単位の四捨五入と読みました。';

export function renewalSheet() {
  const sheet = new SheetBuilder('renewal', SHEET_NAMES.renewal).columns(
    12,
    214,
    ...Array<number>(8).fill(96),
    24,
    330,
    100,
    430,
  );
  putExpected(sheet);
  putWorkload(sheet);
  putWindowHours(sheet, 25);
  putMunicipalEfforts(sheet, 36);
  putBacktest(sheet, 46);
  putRenewalRelations(sheet);
  return sheet;
}

/** Two tables of the document give the renewals of the same years. */
function putExpected(sheet: SheetBuilder): void {
  const cards = workloadRow('カード交付 (更新)');
  const certificates = workloadRow('【参考】 電子証明書 (更新)');
  sheet
    .put('B2', '有効期限切れに係る想定更新件数', 'heading')
    .put('J3', '（単位：万件）', 'unit')
    .merge('B4:B5', '年度', 'head')
    .merge('C4:D4', '想定更新件数', 'head')
    .merge('E4:F4', '「更新への対応」の表', 'head')
    .merge('G4:H4', '二つの表の突き合わせ', 'head')
    .merge('I4:J4', '1年分に占める割合', 'head')
    .across('C5', Array(4).fill(['カード', '電子証明書']).flat(), 'head');
  rowsOf('001想定更新件数').forEach(([year = null, ...expected], index) => {
    const row = FIRST_YEAR + index;
    const pairs = [
      ['C', 'E'],
      ['D', 'F'],
    ] as const;
    const verdicts = pairs.map(([own, other]) => formula(roundedVerdict(`${other}${row}`, `${own}${row}`)));
    sheet
      .put(`B${row}`, year, 'label')
      .across(`C${row}`, expected, 'inputNumber')
      .across(`E${row}`, [cards[index]!, certificates[index]!], 'printed')
      .across(
        `I${row}`,
        pairs.map(([own, other]) => formula(`=${other}${row}/${own}${row}`)),
        'percent',
      );
    if (index === 0) sheet.merge(`G${row}:H${row}`, '期間が違います', 'centred');
    else sheet.across(`G${row}`, verdicts, 'verdict');
  });
  sheet.merge('B10:J10', FOUR_MONTHS, 'note').height(10, 36);
}

function putWorkload(sheet: SheetBuilder): void {
  const years = ['2024 (R6)\n12月～3月', '2025 (R7)\n(推計)', '2026 (R8)', '2027 (R9)'];
  const months = (letter: string) => `${letter}$15`;
  const LABELS = [
    '期間の月数',
    'カード交付（新規）',
    'カード交付（更新）',
    '合計',
    '月ごとの平均交付件数',
    '【参考】電子証明書（更新）',
    '月ごとの平均件数',
    'カード+電子証明の月平均件数',
  ];
  sheet
    .put('B12', 'カード及び電子証明書の更新への対応', 'heading')
    .put('J12', '（単位：万件）', 'unit')
    .merge('B13:B14', '区分', 'head')
    .merge('C13:F13', '計算', 'head')
    .merge('G13:H13', '公表', 'head')
    .merge('I13:J13', '突き合わせ', 'head')
    .across('C14', [...years, ...years.slice(0, 2), ...years.slice(0, 2)], 'head')
    .height(14, 40)
    .down('B15', LABELS, 'label');
  LABELS.forEach((_, index) => sheet.across(`C${15 + index}`, Array<null>(8).fill(null), 'cell'));
  sheet
    .across('C15', [4, 12, 12, 12], 'inputNumber')
    .across('C16', workloadRow('カード交付 (新規)').slice(0, 2), 'inputNumber')
    .across('C17', workloadRow('カード交付 (更新)'), 'inputNumber')
    .across('C20', workloadRow('【参考】 電子証明書 (更新)'), 'inputNumber');
  for (const letter of YEARS.slice(0, 2)) {
    sheet
      .put(`${letter}18`, formula(`=SUM(${letter}16:${letter}17)`), 'total')
      .put(`${letter}19`, formula(`=${letter}18/${months(letter)}`), 'decimal')
      .put(`${letter}21`, formula(`=${letter}20/${months(letter)}`), 'decimal')
      .put(`${letter}22`, formula(`=${letter}19+${letter}21`), 'decimal');
  }
  DERIVED.forEach((line) => putDerived(sheet, line));
  sheet.merge(
    'B23:J23',
    `${TENS}2026・2027年度の新規の件数は資料にありません。カードと電子証明書の期限は誕生日が基準なので、更新は各月に一定程度ならされます（資料の参考1）。`,
    'note',
  );
  sheet.height(23, 36);
}

/** Published, computed and checked for the two years that print it. */
function putDerived(sheet: SheetBuilder, { row, item, what, isMean }: Derived): void {
  workloadRow(item)
    .slice(0, 2)
    .forEach((printed, index) => {
      const letter = YEARS[index]!;
      const computed = `${letter}${row}`;
      const published = `${['G', 'H'][index]!}${row}`;
      const verdict = `${['I', 'J'][index]!}${row}`;
      const check = isMean
        ? roundedVerdict(published, computed, -1)
        : `=MYNA.SUMCHECK(${published},${letter}16:${letter}17)`;
      sheet
        .put(published, printed, 'printed')
        .put(verdict, formula(check), 'verdict')
        .figure({
          place: '更新への対応',
          what: `${['2024年度12～3月', '2025年度'][index]!}の${what}`,
          unit: '万件',
          published,
          computed,
          verdict,
          ...(isMean && { decimals: 1 as const, remark: TENS }),
        });
    });
}

function workloadRow(item: string): readonly Content[] {
  const row = rowsOf('001更新への対応').find(([name]) => name === item);
  if (!row) throw new Error(`No row ${item}`);
  return row.slice(1).map((cell) => cell ?? null);
}
