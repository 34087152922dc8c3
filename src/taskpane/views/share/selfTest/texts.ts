import type { Language } from '../../../../functions';
import type { Difference, Topic } from './checks';
import type { Ending, Outcome } from './results';

export interface SelfTestTexts {
  /** Before a person has given leave. */
  readonly will: readonly string[];
  readonly start: string;
  readonly leave: string;
  readonly running: string;
  readonly progress: string;
  readonly stop: string;
  readonly sheetName: string;
  readonly suffix: string;

  readonly verdicts: { readonly sound: string; readonly known: string; readonly faults: (count: number) => string };
  readonly endings: Readonly<Record<Exclude<Ending, 'completed'>, string>>;
  readonly left: (sheets: readonly string[]) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Between the parts of a list. */
  readonly separator: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly differences: Readonly<Record<Difference, string>>;
  /** Beside the outcomes that leave one asking. */
  readonly words: string;
  readonly expected: string;
  readonly came: string;
  readonly seconds: (value: string) => string;
  readonly all: (count: number) => string;
  readonly copy: string;
  readonly byHand: string;
  readonly again: string;

  readonly report: {
    readonly title: string;
    readonly place: string;
    readonly workbench: string;
    readonly unknown: string;
    readonly sets: string;
    readonly none: string;
    readonly day: string;
    /** What no interface of Office tells. */
    readonly product: string;
    readonly ending: string;
    readonly completed: string;
    readonly time: (all: string, roundTrip: string) => string;
    readonly counts: string;
  };
}

const ja: SelfTestTexts = {
  will: [
    '新しいシート「MYNA 自己診断」を末尾に作り、およそ60の数式を書き込んで結果を読み返します。値だけの写しも1枚作ります。',
    '終わるか中止すると、2枚とも消します。ほかのシートには書き込みません。結果はこのパソコンの外に送りません。',
    '1分ほどかかります。その間、セルの編集とシートの操作は控えてください。元に戻す（Ctrl+Z）の履歴が消えることがあります。',
  ],
  start: '自己診断を始める',
  leave: 'やめる',
  running: '調べています…',
  progress: '自己診断の進み具合',
  stop: '中止',
  sheetName: 'MYNA 自己診断',
  suffix: '（値）',
  verdicts: {
    sound: '調べたことは、すべて期待どおりでした。',
    known: '期待どおりか、この Excel で知られている違いだけでした。',
    faults: (count) => `期待と違うことが${count}件あります。報告をコピーして管理者に知らせてください。`,
  },
  endings: {
    cancelled: '中止しました。調べたところまでの結果です。',
    unanswered: 'Excel から返事がないため、途中で終えました。Excel を開き直して、もう一度試してください。',
    noFunctions:
      'MYNA の関数がこの Excel にないため、ほかのことは調べていません。「診断する」を押すと、次にすることが分かります。',
    editing: 'セルの編集が終わらないため、途中で終えました。Enter か Esc で編集を終えて、もう一度始めてください。',
    protected:
      'ブックの構成が保護されていて、シートを作れませんでした。新しいブックで試すか、［校閲］タブで保護を解除してください。',
    selection: 'Excel が要求を受け付けないため、途中で終えました。セルを1つ選んで、もう一度始めてください。',
    formula: 'Excel が数式を受け付けないため、途中で終えました。報告をコピーして管理者に知らせてください。',
    changed: '自己診断のシートが途中で消えたため、途中で終えました。もう一度始めてください。',
    unsupported: 'この Excel には必要な機能がないため、途中で終えました。',
    notLoaded: '必要なデータを読み込めないため、途中で終えました。ネットワークを確認してください。',
    unexpected: '予期しない理由で途中で終えました。報告をコピーして管理者に知らせてください。',
  },
  left: (sheets) =>
    `${sheets.map((name) => `「${name}」`).join('')}を消せませんでした。シートの見出しを右クリックして、削除してください。`,
  separator: '、',
  outcomes: {
    ok: '一致',
    late: '一致（遅い）',
    known: '既知の違い',
    differs: '不一致',
    refused: '拒否',
    noAnswer: '応答なし',
    unsupported: '非対応',
    notRun: '未実施',
  },
  topics: {
    loaded: '関数の読み込み',
    numbers: '数',
    blanks: '空白と 0',
    errors: 'エラー',
    dates: '日付',
    words: '文字列',
    spills: 'スピル',
    functions: 'そのほかの関数',
    copy: '値だけの写し',
    sheets: 'ほかのシートの範囲',
    large: '20万行',
    offered: '引数の候補',
  },
  differences: {
    errorsWhole: 'この Excel は、範囲に1つでもエラーがあると、関数を呼ばずに全体をそのエラーにします。',
    serialShown: 'この Excel は、関数が返した日付を数で示します。セルに日付の表示形式を付けてください。',
    from1904: 'このブックは日付を1904年から数えます。MYNA の関数の日付とは1,462日ずれます。',
    gridRows: 'ワークベンチの SEQUENCE は、表の行数までしか返しません。',
  },
  words: 'MYNA は引数の候補の一覧を出しません。Excel が候補を出せるのは、範囲を受け取れない引数だけだからです。',
  expected: '期待',
  came: '結果',
  seconds: (value) => `${value} 秒`,
  all: (count) => `すべての結果（${count}件）`,
  copy: '報告をコピー',
  byHand: '報告の全文（コピーできないときは、選んでコピーしてください）',
  again: 'もう一度',
  report: {
    title: 'MYNA 自己診断の報告',
    place: '場所',
    workbench: 'ワークベンチ',
    unknown: '不明',
    sets: '要件セット',
    none: 'なし',
    day: '日時',
    product: '製品名（番号からは分かりません。［ファイル］→［アカウント］にある名前を書き添えてください）',
    ending: '終わり方',
    completed: '最後まで調べました。',
    time: (all, roundTrip) => `所要: ${all} 秒、読み取り1回 ${roundTrip} 秒`,
    counts: '件数',
  },
};

const en: SelfTestTexts = {
  will: [
    'A new sheet, “MYNA self-test”, is added behind all others. Some sixty formulas are written into it and their results are read back. One copy of it as values is made too.',
    'Both are removed at the end, or when you stop. Nothing is written to any other sheet, and nothing leaves this computer.',
    'It takes about a minute. Meanwhile, please do not edit cells or handle sheets. The history of Undo (Ctrl+Z) may be lost.',
  ],
  start: 'Start the self-test',
  leave: 'Leave it',
  running: 'Testing…',
  progress: 'Progress of the self-test',
  stop: 'Stop',
  sheetName: 'MYNA self-test',
  suffix: ' (values)',
  verdicts: {
    sound: 'Everything that was tested came out as expected.',
    known: 'Everything came out as expected, or with differences that this Excel is known for.',
    faults: (count) =>
      count === 1
        ? 'One result is not as expected. Copy the report and tell your administrator.'
        : `${count} results are not as expected. Copy the report and tell your administrator.`,
  },
  endings: {
    cancelled: 'Stopped. These are the results up to then.',
    unanswered: 'Excel gave no answer, so the test ended early. Restart Excel and try again.',
    noFunctions:
      'MYNA’s functions are not in this Excel, so nothing else was tested. “Diagnose” tells you what to do next.',
    editing: 'A cell stayed open for editing, so the test ended early. Finish with Enter or Esc and start again.',
    protected:
      'The structure of the workbook is protected, so no sheet could be added. Try a new workbook, or unprotect this one on the Review tab.',
    selection: 'Excel refused a request, so the test ended early. Select one cell and start again.',
    formula: 'Excel refused a formula, so the test ended early. Copy the report and tell your administrator.',
    changed: 'The sheet of the self-test went away, so the test ended early. Start again.',
    unsupported: 'This Excel lacks what the test needs, so it ended early.',
    notLoaded: 'Data could not be loaded, so the test ended early. Check the network.',
    unexpected: 'The test ended early for an unexpected reason. Copy the report and tell your administrator.',
  },
  left: (sheets) =>
    `${sheets.map((name) => `“${name}”`).join(', ')} could not be removed. Right-click the sheet’s tab and delete it.`,
  separator: ', ',
  outcomes: {
    ok: 'ok',
    late: 'ok, late',
    known: 'known difference',
    differs: 'differs',
    refused: 'refused',
    noAnswer: 'no answer',
    unsupported: 'not supported',
    notRun: 'not run',
  },
  topics: {
    loaded: 'Functions loaded',
    numbers: 'Numbers',
    blanks: 'Blanks and zeros',
    errors: 'Errors',
    dates: 'Dates',
    words: 'Texts',
    spills: 'Spills',
    functions: 'Other functions',
    copy: 'Copy of values',
    sheets: 'Ranges of another sheet',
    large: '200,000 rows',
    offered: 'Choices for arguments',
  },
  differences: {
    errorsWhole:
      'This Excel does not call a function when a cell of its range is an error: the whole result is that error.',
    serialShown: 'This Excel shows dates that a function returns as numbers. Give the cells a date format.',
    from1904: 'This workbook counts days from 1904. Dates of MYNA’s functions are 1,462 days off.',
    gridRows: 'SEQUENCE in the workbench gives no more rows than the sheet has.',
  },
  words: 'MYNA offers no list of choices for arguments: Excel can do so only for arguments that take no range.',
  expected: 'expected',
  came: 'came',
  seconds: (value) => `${value} s`,
  all: (count) => `All results (${count})`,
  copy: 'Copy the report',
  byHand: 'The whole report (select and copy it if the button does not)',
  again: 'Again',
  report: {
    title: 'MYNA self-test report',
    place: 'Place',
    workbench: 'Workbench',
    unknown: 'unknown',
    sets: 'Requirement sets',
    none: 'none',
    day: 'Time',
    product: 'Product (the numbers do not tell: please add the name under File > Account)',
    ending: 'Ending',
    completed: 'Tested to the end.',
    time: (all, roundTrip) => `Took ${all} s, one reading ${roundTrip} s`,
    counts: 'Counts',
  },
};

export const TEXTS: Readonly<Record<Language, SelfTestTexts>> = { ja, en };
