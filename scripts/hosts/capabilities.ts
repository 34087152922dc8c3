import type { Text } from '../../src/functions';
import { offersSet, PROFILES } from '../../test/support/excelHost/profiles';

export type Verdict = 'works' | 'difference' | 'fails';

/** What is publicly told of an Excel. It was not seen here. */
export interface Told {
  readonly verdict: Verdict;
  readonly from: Text;
}

export interface Capability {
  readonly title: Text;
  /** The topics or checks of the self-test that are about it. */
  readonly checks: readonly string[];
  /** By the id of the Excel. */
  readonly told: Readonly<Record<string, Told>>;
  /** What the difference is, and what MYNA does about it. */
  readonly note: Text;
}

const DESKTOPS = ['microsoft365', 'ltsc2024', 'ltsc2021', 'retail2021', 'mac'];
const WITHOUT_LAMBDA = ['ltsc2021', 'retail2021'];

const reported = (...numbers: string[]): Text => ({ ja: numbers.join('、'), en: numbers.join(', ') });
const SETS: Text = { ja: 'Microsoft の要件セットの表', en: 'Microsoft’s tables of requirement sets' };

function of(ids: readonly string[], verdict: Verdict, from: Text): Record<string, Told> {
  return Object.fromEntries(ids.map((id) => [id, { verdict, from }]));
}

const lacking = (set: string, version: string): string[] =>
  PROFILES.filter((profile) => !offersSet(profile, set, version)).map(({ id }) => id);

const NOTHING: Text = { ja: '', en: '' };

export const CAPABILITIES: readonly Capability[] = [
  {
    title: { ja: '関数の計算（数、文字列、ほかの関数）', en: 'Calculation (numbers, texts, other functions)' },
    checks: ['loaded', 'numbers', 'words', 'functions'],
    told: {},
    note: NOTHING,
  },
  {
    title: { ja: '空白と 0 の区別', en: 'Telling blanks from zeros' },
    checks: ['blanks'],
    told: of(DESKTOPS.slice(0, -1), 'difference', reported('office-js 4702', 'office-js 5262', 'office-js 1951')),
    note: {
      ja: 'デスクトップ版では空白が 0 で届くという報告があります。MYNA はセルの番地を受け取り、空白かどうかをシートに尋ねます。',
      en: 'On the desktop blanks are reported to arrive as 0. MYNA takes the addresses of cells and asks the sheet.',
    },
  },
  {
    title: { ja: '範囲の中のエラー', en: 'Errors inside a range' },
    checks: ['errors'],
    told: of(['ltsc2021'], 'difference', reported('office-js 4385')),
    note: {
      ja: 'エラーを渡すよう求める指定は LTSC 2021 を落とすため使いません。データ型のない Excel では、全体がそのエラーになることがあります。',
      en: 'The option that asks for errors crashes LTSC 2021 and is not used. An Excel without data types may make the whole result that error.',
    },
  },
  {
    title: { ja: '日付の読み取りと表示', en: 'Dates, read and shown' },
    checks: ['dates'],
    told: {
      ...of(lacking('CustomFunctionsRuntime', '1.4'), 'difference', SETS),
      ...of(['retail2021'], 'difference', reported('office-js 4750', 'office-js 3504')),
    },
    note: {
      ja: 'CustomFunctionsRuntime 1.4 に満たない Excel では、関数の返す日付が数で見えます。セルに日付の表示形式を付けてください。',
      en: 'Below CustomFunctionsRuntime 1.4 dates that functions return show as numbers. Give the cells a date format.',
    },
  },
  {
    title: { ja: 'スピル', en: 'Spills' },
    checks: ['spills'],
    told: {},
    note: NOTHING,
  },
  {
    title: { ja: 'MAP・BYROW の変数を引数にする', en: 'A variable of MAP or BYROW as an argument' },
    checks: [],
    told: {
      ...of(['microsoft365', 'mac'], 'difference', {
        ja: 'Microsoft の文書「カスタム関数と LAMBDA 関数」、script-lab 1005',
        en: 'Microsoft’s page “Custom functions and LAMBDA functions”, script-lab 1005',
      }),
      ...of(['ltsc2024'], 'fails', reported('script-lab 1005')),
      ...of(WITHOUT_LAMBDA, 'fails', { ja: 'LAMBDA がない版', en: 'a version without LAMBDA' }),
    },
    note: {
      ja: 'Version 2510（Mac は 16.102）からは使えると書かれています。前の版では、範囲をそのまま引数にしてください。',
      en: 'Said to work from Version 2510 (Mac: 16.102). Before that, hand over the range itself.',
    },
  },
  {
    title: { ja: '値だけの写し（表示形式を含む）', en: 'Copies as values, with their formats' },
    checks: ['copy'],
    told: {},
    note: {
      ja: '関数の結果に付いた表示形式は、セルの表示形式からは分からないという報告（office-js 6100）に備えています。',
      en: 'Made ready for a report (office-js 6100) that formats which came with results are not among those of the cells.',
    },
  },
  {
    title: { ja: 'ほかのシートの範囲', en: 'Ranges of another sheet' },
    checks: ['sheets'],
    told: {},
    note: NOTHING,
  },
  {
    title: { ja: '20万行', en: '200,000 rows' },
    checks: ['large'],
    told: of(['web'], 'difference', reported('office-js 4654')),
    note: {
      ja: 'Excel on the web では、要求と応答が 5 MB までです。超える範囲は分けて計算してください。',
      en: 'In Excel on the web a request or an answer may have 5 MB. Calculate larger ranges in parts.',
    },
  },
  {
    title: { ja: 'セルの編集中の操作', en: 'Requests while a cell is edited' },
    checks: [],
    told: of(DESKTOPS.slice(0, -1), 'difference', reported('office-js 1395')),
    note: {
      ja: '編集中は Excel が断ります。MYNA は待って、終わらなければ言葉で知らせます。',
      en: 'Excel refuses them. MYNA waits, and says so where the edit does not end.',
    },
  },
  {
    title: { ja: '条件付き書式とカスタム関数の併用', en: 'Conditional formats beside custom functions' },
    checks: [],
    told: of(['ltsc2021'], 'fails', reported('office-js 5959')),
    note: {
      ja: 'LTSC 2021 が落ちるという報告があります。MYNA は条件付き書式を書きません（test/excel/crashTriggers.test.ts）。',
      en: 'Reported to crash LTSC 2021. MYNA writes none (test/excel/crashTriggers.test.ts).',
    },
  },
  {
    title: { ja: 'キーボード ショートカット', en: 'Keyboard shortcuts' },
    checks: [],
    told: of(lacking('KeyboardShortcuts', '1.1'), 'fails', SETS),
    note: NOTHING,
  },
  {
    title: { ja: '引数の候補の一覧', en: 'Choices for arguments' },
    checks: ['offered'],
    told: of(
      PROFILES.map(({ id }) => id),
      'fails',
      { ja: 'MYNA が出さない: test/taskpane/selfTest.test.ts', en: 'MYNA offers none: test/taskpane/selfTest.test.ts' },
    ),
    note: {
      ja: 'Excel が候補を出せるのは、範囲を受け取れない引数だけです。',
      en: 'Excel can offer them only for arguments that take no range.',
    },
  },
];
