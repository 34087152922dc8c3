import type { UnknownKind } from '../../engine/convert';

/** What is wrong with a command line, by the code that the parser gives it. */
type Usage = Readonly<Record<string, (subject: string) => string>>;

const usage: Usage = {
  'commander.unknownCommand': (name) => `「${name}」というコマンドはありません。`,
  'commander.unknownOption': (name) => `「${name}」というオプションはありません。`,
  'commander.missingArgument': (name) => `「${name}」を指定してください。`,
  'commander.missingMandatoryOptionValue': (name) => `「${name}」を指定してください。`,
  'commander.optionMissingArgument': (name) => `「${name}」に値を付けてください。`,
  'commander.invalidArgument': (name) => `「${name}」に使えない値です。`,
  'commander.excessArguments': (name) => `「${name}」に渡したものが多すぎます。`,
};

const titles: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Commands:': 'コマンド:',
};

const unknown: Readonly<Record<UnknownKind, (text: string) => string>> = {
  function: (text) => `関数 ${text} は計算できません`,
  externalLink: (text) => `ほかのブックを参照しています: ${text}`,
  tableReference: (text) => `テーブルの参照 ${text} は計算できません`,
  spillReference: () => 'スピル範囲の参照（#）は計算できません',
  sheetSpan: (text) => `複数のシートにわたる参照 ${text} は計算できません`,
};

export const ja = {
  program: 'マイナンバーカードの発行と交付の費用と体制を、画面なしで計算します。',
  usageLine: '[オプション] コマンド',
  command: 'コマンド',
  lang: '表示する言語。既定は環境変数 LC_ALL・LANG による',
  version: '版の番号を表示する',
  help: '使い方を表示する',
  json: '結果を JSON で書き出す',
  exitCodes: '終了コード: 0 = 問題なし、1 = エラーのセルや指摘がある、2 = 読めないファイルや指定の誤りがある\n',
  titles,
  usage,
  seeHelp: '使い方は myna --help で表示します。',
  failed: (message: string) => `思わぬ問題で終了しました: ${message}`,
  calc: {
    about: 'ブックの数式をすべて計算し、結果を入れた .xlsx を書き出す。元のファイルは変えない',
    usageLine: '[オプション] 入力.xlsx -o 出力.xlsx',
    input: '計算するブック（.xlsx、.xlsm）',
    output: '書き出すファイル。元のファイルとは別の名前にする',
    outputIsInput: '出力先が元のファイルと同じです。元のファイルを残すため、-o に別の名前を指定してください。',
    unreadable: (path: string, why: string) => `${path}: ${why}`,
    noFile: 'ファイルが見つかりません。名前と場所を確認してください。',
    noPermission: 'ファイルを開く権限がありません。',
    notFile: 'ファイルではなくフォルダーです。ブックを1つ指定してください。',
    unwritable: (path: string, why: string) =>
      `${path} に書き出せませんでした（${why}）。フォルダーと権限、空き容量を確認してください。`,
    done: (output: string, formulas: string, seconds: string) =>
      `${output} に書き出しました。数式 ${formulas} 個を ${seconds} 秒で計算しました。`,
    errors: (count: string) => `エラーのセル: ${count} 個`,
    unknownFormulas: (count: string) => `計算できないため、ファイルにあった結果を残した数式: ${count} 個`,
    circular: (count: string) =>
      `循環参照の数式: ${count} 個。これらと、これらを使う数式は計算せず、ファイルにあった結果を残しました。`,
    more: (count: string) => `ほか ${count} 個（--json ですべて表示します）`,
    unknown,
  },
  fn: {
    about: '関数を1つ計算する',
    usageLine: '[オプション] 関数名 [引数...]',
    name: '関数の名前（POSTAGE、MYNA.POSTAGE など）',
    args: '引数。数、文字列、TRUE・FALSE、表は {1,2;3,4} か JSON。省略する引数は ""',
    unknownFunction: (name: string) => `「${name}」という関数はありません。`,
    similar: (names: string) => `似た名前: ${names}`,
    all: (names: string) => `使える関数: ${names}`,
    tooMany: (name: string, allowed: number) => `引数が多すぎます。${name} の引数は${allowed}個までです。`,
    badArray: (text: string) => `表として読めません: ${text}。{1,2;3,4} か [[1,2],[3,4]] の形で書いてください。`,
    call: (call: string) => `書き方: ${call}`,
  },
};
