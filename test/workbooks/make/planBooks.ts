/**
 * Writes one plan in twelve layouts, and three that cannot be read, into FOLDER: half of the twelve as LibreOffice saves
 * them. `npx tsx test/workbooks/make/planBooks.ts FOLDER`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

interface Sheet {
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

const HEADINGS = [
  '交付想定枚数',
  '専用窓口数',
  '専用窓口1日当たり枚数',
  '開庁日数',
  '土日開庁日数',
  '職員数',
  '統合端末台数',
];

const UNITS = ['枚', '窓口', '枚', '日', '日', '人', '台'];
/** April to July 2021; May's windows carry 5,520 of 6,000 cards. */
const KAWASAKI = [
  [6000, 15, 20, 25, 4, 16, 16],
  [6000, 12, 20, 23, 5, 16, 16],
  [6000, 15, 20, 25, 4, 16, 16],
  [6000, 15, 20, 25, 4, 16, 16],
];
/** Windows that carry every month. */
const YOKOHAMA = KAWASAKI.map(([cards = 0, , ...rest]) => [cards, 15, ...rest]);
const MONTHS = ['2021年4月', '2021年5月', '2021年6月', '2021年7月'];
const SUM = [24000, null, null, null, null, null, null];

const down = (months: readonly Cell[], figures: readonly (readonly Cell[])[]): Cell[][] =>
  months.map((month, index) => [month, ...figures[index]!]);
const across = (figures: readonly (readonly Cell[])[]): Cell[][] =>
  HEADINGS.map((heading, at) => [heading, ...figures.map((month) => month[at]!)]);
const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A fiscal year across: what the rest of it holds is sound. */
function fiscalYear(name: string, months: readonly string[], figures: readonly (readonly number[])[]): Cell[][] {
  const lines = HEADINGS.map((heading, at): Cell[] => {
    const values = figures.map((month) => month[at]!);
    return [heading, ...values, at === 0 ? values.reduce((sum, value) => sum + value, 0) : null];
  });
  return [[name, ...months, '合計'], ...lines];
}

const WEEKENDS_2021 = [4, 5, 4, 4, 5, 4, 5, 4, 4, 4, 4, 4];
const WEEKENDS_2022 = [4, 4, 4, 5, 4, 4, 5, 4, 4, 4, 4, 4];
const yearOf = (weekends: readonly number[], may: number): number[][] =>
  weekends.map((days, index) => [6000, index === 1 ? may : 15, 20, index === 1 ? 23 : 25, days, 16, 16]);
const PRINTED = (january: string): string[] => [
  ...['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  ...[january, '2月', '3月'],
];

const BOOKS: Readonly<Record<string, Readonly<Record<string, Sheet>>>> = {
  '01_down_total': {
    計画: { rows: [['年月', ...HEADINGS], ...down(MONTHS, KAWASAKI), ['合計', ...SUM]] },
  },
  '02_across_corner': {
    計画: {
      rows: [
        ['交付円滑化計画'],
        [],
        ['令和3年度', null, '4月', '5月', '6月', '7月', '計'],
        ['交付想定枚数', null, 6000, 6000, 6000, 6000, 24000],
        ['専用窓口', '窓口数', 15, 12, 15, 15, null],
        [null, '1日当たり枚数', 20, 20, 20, 20, null],
        ...[3, 4, 5, 6].map((at) => [HEADINGS[at]!, null, ...KAWASAKI.map((month) => month[at]!), null]),
      ],
      merges: ['A5:A6', 'A3:B3', 'A4:B4'],
    },
  },
  '03_fiscal_year_column': {
    計画: {
      rows: [
        ['年度', '月', ...HEADINGS],
        [null, null, ...UNITS],
        ...KAWASAKI.map((month, index) => [index === 0 ? '令和3年度' : null, `${index + 4}月`, ...month]),
      ],
      merges: ['A3:A6'],
    },
  },
  '04_year_in_title': {
    計画: {
      rows: [
        ['令和3年度　マイナンバーカード交付円滑化計画'],
        ['川崎市', null, null, null, null, null, '（単位：枚）'],
        ['月', ...HEADINGS],
        ...down(['4月', '5月', '6月', '7月'], KAWASAKI),
        ['※ 7月以降は別途'],
      ],
    },
  },
  '05_bodies_column': {
    計画: {
      rows: [
        ['団体名', '年月', ...HEADINGS],
        ...MONTHS.map((month, index) => [index === 0 ? '川崎市' : null, month, ...KAWASAKI[index]!]),
        ['川崎市計', null, ...SUM],
        ...MONTHS.map((month, index) => [index === 0 ? '横浜市' : null, month, ...YOKOHAMA[index]!]),
        ['総数', null, 48000, null, null, null, null, null, null],
      ],
      merges: ['A2:A5', 'A7:A10'],
    },
  },
  '06_bodies_side_by_side': {
    計画: {
      rows: [
        ['年月', '川崎市', ...new Array<null>(6).fill(null), '横浜市', ...new Array<null>(6).fill(null)],
        [null, ...HEADINGS, ...HEADINGS],
        ...MONTHS.map((month, index) => [month, ...KAWASAKI[index]!, ...YOKOHAMA[index]!]),
      ],
      merges: ['A1:A2', 'B1:H1', 'I1:O1'],
    },
  },
  '07_full_width_units': {
    計画: {
      rows: [
        ['年月', ...HEADINGS],
        ...MONTHS.map((_, index) => [
          wide(`令和3年${index + 4}月分`),
          ...KAWASAKI[index]!.map((figure, at) => wide(`${figure}${UNITS[at]!}`)),
        ]),
      ],
    },
  },
  '08_bodies_across': {
    計画: {
      rows: [
        ['団体名', '年月', ...MONTHS],
        ...across(KAWASAKI).map((line, index) => [index === 0 ? '川崎市' : null, ...line]),
        ...across(YOKOHAMA).map((line, index) => [index === 0 ? '横浜市' : null, ...line]),
      ],
      merges: ['A2:A8', 'A9:A15'],
    },
  },
  '09_year_by_year': {
    計画: {
      rows: [
        ...fiscalYear('令和3年度', PRINTED('令和4年1月'), yearOf(WEEKENDS_2021, 12)),
        ...fiscalYear('令和4年度', PRINTED('令和5年1月'), yearOf(WEEKENDS_2022, 15)),
      ],
    },
  },
  '10_hidden_row': {
    計画: { rows: [['年月', ...HEADINGS], ...down(MONTHS, KAWASAKI)], hiddenRows: [3] },
  },
  '11_sheet_a_body': {
    川崎市: { rows: [['年月', ...HEADINGS], ...down(MONTHS, KAWASAKI)] },
    横浜市: { rows: [['年月', ...HEADINGS], ...down(MONTHS, YOKOHAMA)] },
  },
  '12_words_of_the_notice': {
    計画: {
      rows: [
        [
          '対象年月',
          '各月の交付枚数',
          '交付窓口数',
          '平均交付枚数',
          '開庁日数',
          '土日の交付の実施予定日数',
          '職員配置数',
          '統合端末の台数',
        ],
        ...down(MONTHS, KAWASAKI),
        [],
        ['（注）職員配置数は会計年度任用職員を含む。'],
      ],
    },
  },
  '91_no_year': {
    計画: { rows: [['月', ...HEADINGS], ...down(['4月', '5月', '6月', '7月'], KAWASAKI)] },
  },
  '92_which_windows': {
    計画: {
      rows: [['年月', '交付想定枚数', '窓口数', '併用窓口数'], ...MONTHS.map((month) => [month, 6000, 15, 2])],
    },
  },
  '93_large_unit': {
    計画: { rows: [['単位：千枚'], ['年月', '交付想定枚数'], ...MONTHS.map((month) => [month, 6])] },
  },
};

const folder = process.argv[2] ?? '.';
const draft = mkdtempSync(join(tmpdir(), 'plan-books-'));
for (const [name, sheets] of Object.entries(BOOKS)) {
  const book = utils.book_new();
  for (const [title, { rows, merges = [], hiddenRows = [] }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    sheet['!rows'] = rows.map((_, row) => ({ hidden: hiddenRows.includes(row) }));
    utils.book_append_sheet(book, sheet, title);
  }
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const byLibreOffice = Number(name.slice(0, 2)) >= 7 && Number(name.slice(0, 2)) <= 12;
  const file = join(byLibreOffice ? draft : folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  if (byLibreOffice) {
    const profile = `-env:UserInstallation=file://${join(draft, 'profile')}`;
    execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', folder, profile, file]);
  }
}
