import { isEvidence } from './books';
import type { Reading } from './books';
import { ENOUGH, VARYING } from './table';
import type { Row } from './table';

export type Language = 'ja' | 'en';

const WORDS = {
  ja: {
    title: '表計算エンジンの関数: Excel の結果と比べた表',
    other: '[English](engine-functions.en.md)',
    intro: [
      'このページは `npm run judge` が作ります。手で直さないでください。',
      '',
      '`myna calc`、`myna check` とワークベンチは、ブックを開くと、変更のない入力で各数式を計算し、ファイルに保存されている結果と比べます。計算し直すのは変更に依存する数式だけで、しかも保存された結果と一致した数式だけです。一致しなかった数式は、保存された結果をそのまま残し、どのセルのどの関数かを知らせます（[ADR 24](adr/0024-excels-results-are-the-judge.md)）。',
      '保存された結果のない数式には、比べる相手がありません。そこで、下の「信頼する」関数だけの数式は計算した値をそのまま、ほかの関数のある数式は計算した値に「未検証」と付けて示します。',
    ],
    made: (books: number, formulas: number) =>
      `比べたのは、\`test/workbooks\` にある ${books} 冊のブックの、結果のある数式 ${formulas} 個です。\`test/workbooks/judge\` の 5,000 個の数式の結果は LibreOffice 7.4 が計算したもので、LibreOffice が Excel と違うと分かっている場合は除いてあります（[その一覧](../test/workbooks/judge/README.md)）。`,
    totals: '合計',
    totalsHead: ['', '数式'],
    totalRows: ['一致', '違い（保存された結果を残し、知らせる）', '証拠にならない（エラー、結果のないセルへの参照）'],
    rule: '信頼する規則',
    rules: [
      `- 一致した数式が、書き方の違うもので ${ENOUGH} 個以上あり、結果が 2 種類以上あること。引数のない関数（TRUE、PI など）は個数だけを見ます。`,
      "- 違った数式が一つもないこと。数式は、その中の関数と演算子のそれぞれについて数えます。違った数式は、その中のすべての関数の違いと数えます（関数がなければ演算子の違い）。ただし、シートごとに違う名前（`name!`）、範囲の交差（`A:A 1:1`）、見出しに [ ] のあるテーブル（`['[']]`）、1904年から日を数えるブック（`1904`）のどれかがあればその違い、単独の数式でも違う関数、または一度も一致しない関数があれば、その関数だけの違いと数えます。",
      `- ${VARYING.join('、')} は計算するたびに変わるため比べられません。試験（\`test/engine/judge/trust.test.ts\`）で結果の範囲を確かめ、信頼します。`,
    ],
    trusted: (count: number) => `信頼する関数（${count}）`,
    operators: '演算子と書き方',
    differs: (count: number) => `違いのある関数（${count}）`,
    differsText: '一致した数式は計算し、違った数式は保存された結果を残します。結果のない数式は計算し、未検証とします。',
    few: (count: number) => `比べた数が足りない関数（${count}）`,
    fewText: '結果のない数式では未検証とします。この表にない関数も同じです。',
    head: ['関数', '一致', '違い', '最初の違い', '保存された結果', 'エンジン'],
    count: ['演算子・書き方', '一致', '違い', '信頼する'],
    yes: 'はい',
    no: 'いいえ',
  },
  en: {
    title: 'Functions of the engine: compared with Excel’s results',
    other: '[日本語](engine-functions.md)',
    intro: [
      '`npm run judge` writes this page. Do not edit it.',
      '',
      'When `myna calc`, `myna check` and the workbench open a book, they calculate each formula on its unchanged inputs and compare the result with the one in the file. Only formulas that depend on a change are calculated again, and of these only the ones that agreed. A formula that differs keeps the result in the file, and is told with its cell and its functions ([ADR 24](adr/0024-excels-results-are-the-judge.md)).',
      'A formula without a result in the file has nothing to be compared with: where all its functions are trusted (below) its value stands as calculated; otherwise it is marked “unverified”.',
    ],
    made: (books: number, formulas: number) =>
      `Compared were the ${formulas} formulas with results in the ${books} workbooks of \`test/workbooks\`. LibreOffice 7.4 gave the results of the 5,000 formulas in \`test/workbooks/judge\`; what LibreOffice is known to do otherwise than Excel is left out ([list](../test/workbooks/judge/README.md)).`,
    totals: 'Totals',
    totalsHead: ['', 'Formulas'],
    totalRows: [
      'agree',
      'differ (the result in the file is kept, and told)',
      'no evidence (errors, cells without results read)',
    ],
    rule: 'What is trusted',
    rules: [
      `- At least ${ENOUGH} formulas with different texts agree, with at least 2 different results. For functions without arguments (TRUE, PI …) only the number counts.`,
      "- No formula differs. A formula counts for each function and operator in it. A formula that differs counts against all its functions (its operators, where it has none); but where it has a name that several sheets have (`name!`), an intersection (`A:A 1:1`), a table’s heading with brackets (`['[']]`) or days counted from 1904 (`1904`) it counts against that, and where one of them differs all alone too, or never agrees, it counts against that one only.",
      `- ${VARYING.join(', ')} change whenever they are calculated and cannot be compared. A test (\`test/engine/judge/trust.test.ts\`) holds what they give within bounds; they are trusted.`,
    ],
    trusted: (count: number) => `Trusted functions (${count})`,
    operators: 'Operators and notations',
    differs: (count: number) => `Functions that differ (${count})`,
    differsText:
      'Formulas that agree are calculated; those that differ keep the result in the file. Without a result in the file they are calculated and marked unverified.',
    few: (count: number) => `Functions compared too seldom (${count})`,
    fewText: 'Unverified where the file holds no result, and so are functions that are not on this page.',
    head: ['Function', 'Agree', 'Differ', 'First difference', 'In the file', 'Engine'],
    count: ['Operator or notation', 'Agree', 'Differ', 'Trusted'],
    yes: 'yes',
    no: 'no',
  },
} as const;

/** docs/engine-functions.md, and the same in English. */
export function pageOf({ books, compared }: Reading, rows: readonly Row[], language: Language): string {
  const words = WORDS[language];
  const functions = rows.filter(({ kind }) => kind === 'function');
  const trusted = functions.filter((row) => row.trusted);
  const differing = functions.filter(({ differ }) => differ > 0);
  const few = functions.filter((row) => !row.trusted && row.differ === 0);
  const counts = ['agrees', 'differs', 'none'].map(
    (verdict) => compared.filter((one) => one.verdict === verdict).length,
  );
  const counted = (some: readonly Row[]): string =>
    some.map(({ name, agree }) => `${name} ${agree}`).join(language === 'ja' ? '、' : ', ');
  return `${[
    `# ${words.title}`,
    words.other,
    ...[words.intro.join('\n'), words.made(books, compared.length)],
    ...[
      `## ${words.totals}`,
      table(
        words.totalsHead,
        words.totalRows.map((name, at) => [name, counts[at]]),
      ),
    ],
    ...[`## ${words.rule}`, words.rules.join('\n')],
    ...[`## ${words.trusted(trusted.length)}`, `${counted(trusted)}${language === 'ja' ? '。' : '.'}`],
    `## ${words.operators}`,
    table(
      words.count,
      rows
        .filter(({ kind }) => kind === 'operator')
        .map(({ name, agree, differ, trusted: yes }) => [`\`${name}\``, agree, differ, yes ? words.yes : words.no]),
    ),
    ...[`## ${words.differs(differing.length)}`, words.differsText, table(words.head, differing.map(differingRow))],
    ...[
      `## ${words.few(few.length)}`,
      words.fewText,
      few.length > 0 ? `${counted(few)}${language === 'ja' ? '。' : '.'}` : '',
    ],
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function differingRow({ name, agree, differ, differing }: Row): readonly (string | number)[] {
  const [{ formula, cached, gave } = { formula: '', cached: [], gave: undefined }] = differing;
  return [
    name,
    agree,
    differ,
    code(formula),
    code(JSON.stringify(cached[0]?.[0])),
    code(gave ? JSON.stringify(gave[0]?.[0]) : '—'),
  ];
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What the console says of the rows. */
export function listOf(rows: readonly Row[]): string {
  return rows
    .map(
      ({ name, agree, differ, none, trusted }) =>
        `${[name.padEnd(20), agree, differ, none].join('\t')}\t${trusted ? '信頼' : ''}`,
    )
    .join('\n');
}

export function sharesOf({ compared }: Reading): string {
  const kept = compared.filter(({ verdict }) => verdict !== 'agrees').length;
  return `数式 ${compared.length}、証拠 ${compared.filter(isEvidence).length}、一致しない ${kept}（${((100 * kept) / Math.max(1, compared.length)).toFixed(1)} %）`;
}
