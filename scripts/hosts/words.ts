import type { Language } from '../../src/functions';
import type { Verdict } from './capabilities';

interface HostsWords {
  readonly intro: readonly string[];
  readonly capability: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly unverified: string;
  readonly selfTest: (report: string) => string;
  readonly double: (verdict: string) => string;
  readonly brackets: (evidence: readonly string[]) => string;
  readonly notesHeading: string;
  readonly reportsHeading: string;
  readonly howToAdd: readonly string[];
  readonly noReports: string;
  readonly reportColumns: readonly string[];
}

const ja: HostsWords = {
  intro: [
    '# Excel ごとの動き',
    '[English](en/hosts.md)',
    '`npm run docs` が作る表です。手で直さないでください（`scripts/hosts`）。',
    [
      '**開発した所に Excel はありません。** 「○ 動く」と書けるのは、実機の自己診断の報告がある欄だけです。かっこの中が根拠です。',
      '',
      '- 「自己診断 …」は、下に挙げた実機の報告です。',
      '- 「office-js 4702」などは公開の不具合報告の番号、「Microsoft の…」は Microsoft の文書です。実機では確かめていません。',
      '- 「模擬: …」は、その Excel をまねた試験用の相手（`test/support/excelHost`）での自己診断の結果です（`test/excel/selfTest/selfTest.test.ts`）。Excel で動くことの証拠にはなりません。',
    ].join('\n'),
  ],
  capability: 'できること',
  verdicts: { works: '○ 動く', difference: '△ 違いがある', fails: '× できない' },
  unverified: '未確認',
  selfTest: (report) => `自己診断 ${report}`,
  double: (verdict) => `模擬: ${verdict}`,
  brackets: (evidence) => `（${evidence.join('、')}）`,
  notesHeading: '違いと、MYNA がすること',
  reportsHeading: '実機の報告',
  howToAdd: [
    '作業ウィンドウの「配布・設定」→「この Excel で自己診断」の報告を、`docs/hosts/reports/` に置いて `npm run docs` を実行すると、上の表が変わります。ファイルの名前は、Excel の種類（`microsoft365`、`ltsc2024`、`ltsc2021`、`retail2021`、`mac`、`web`）で始め、`ltsc2024-20261201.txt` のようにします。種類は報告の番号からは分からないため、人が書きます。同じ種類の報告がいくつもあるときは、名前の順で最後のものを使います。',
    '初めて試す人は[Excel で試す](try-in-excel.md)を読んでください。',
  ],
  noReports: '**まだ1つもありません。**',
  reportColumns: ['報告', 'Excel', '版', '件数'],
};

const en: HostsWords = {
  intro: [
    '# What works in which Excel',
    '[日本語](../hosts.md)',
    'Made by `npm run docs`; not to be edited by hand (`scripts/hosts`).',
    [
      '**No Excel stood where this was developed.** “○ works” is said only where a real Excel’s self-test report says so. The evidence stands in brackets.',
      '',
      '- “self-test …” is a real Excel’s report, listed below.',
      '- “office-js 4702” and the like are numbers of public reports, “Microsoft’s …” is Microsoft’s documentation. Neither was seen here.',
      '- “double: …” is the self-test against a stand-in for that Excel (`test/support/excelHost`, run by `test/excel/selfTest/selfTest.test.ts`). It is no proof that Excel does the same.',
    ].join('\n'),
  ],
  capability: 'Capability',
  verdicts: { works: '○ works', difference: '△ with a difference', fails: '× does not' },
  unverified: 'unverified',
  selfTest: (report) => `self-test ${report}`,
  double: (verdict) => `double: ${verdict}`,
  brackets: (evidence) => ` (${evidence.join('; ')})`,
  notesHeading: 'The differences, and what MYNA does',
  reportsHeading: 'Reports of real Excels',
  howToAdd: [
    'Put the report of “Self-test in this Excel” (under “Share”) into `docs/hosts/reports/` and run `npm run docs`: the table above changes. The file’s name begins with the kind of Excel (`microsoft365`, `ltsc2024`, `ltsc2021`, `retail2021`, `mac`, `web`), as in `ltsc2024-20261201.txt`; the numbers of a report do not tell it, so a person does. Of several reports of a kind the last by name counts.',
    'If you are the first to try, read [Try it in Excel](try-in-excel.md).',
  ],
  noReports: '**There is none yet.**',
  reportColumns: ['Report', 'Excel', 'Version', 'Counts'],
};

export const WORDS: Readonly<Record<Language, HostsWords>> = { ja, en };
