import type { Language } from '../../functions';

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

const ja = {
  program: 'マイナンバーカードの発行と交付の費用と体制を、画面なしで計算します。',
  usageLine: '[オプション] コマンド',
  command: 'コマンド',
  lang: '表示する言語。既定は環境変数 LC_ALL・LANG による',
  version: '版の番号を表示する',
  help: '使い方を表示する',
  json: '結果を JSON で書き出す',
  exitCodes: '終了コード（いくつか当てはまるときは、4、2、3、1 の順に先のもの）:',
  titles,
  usage,
  seeHelp: '使い方は myna --help で表示します。',
  failed: (message: string) => `思わぬ問題で終了しました: ${message}`,
  stopped: '中止しました。書きかけの出力は残していません。',
  unwritableOut: (why: string) => `標準出力に書けませんでした。${why}`,
  calc: {
    about: 'ブックの数式をすべて計算し、結果を入れた .xlsx を書き出す。元のファイルは変えない',
    usageLine: '[オプション] 入力.xlsx -o 出力.xlsx',
    input: '計算するブック（.xlsx、.xlsm。.xls、.xlsb、.ods、CSV も読み、.xlsx に書き出す）',
    output: '書き出すファイル。元のファイルとは別の名前にする',
    outputIsInput: '出力先が元のファイルと同じです。元のファイルを残すため、-o に別の名前を指定してください。',
    outputIsXlsx: (path: string) =>
      `元のファイルは読み取り専用の形式のため、結果は .xlsx に書き出します。-o の「${path}」を .xlsx で終わる名前にしてください。`,
    unreadable: (path: string, why: string) => `${path}: ${why}`,
    limit: {
      memory: (path: string) =>
        `${path}: メモリーが足りないため、計算をやめました。出力ファイルは書いていません。使わない行・列・シートを削除してください。`,
      time: (path: string) =>
        `${path}: 時間の上限に達したため、計算をやめました。出力ファイルは書いていません。数式を減らすか、ブックを分けてください。`,
      stack: (path: string) =>
        `${path}: 数式の入れ子か参照のつながりが深すぎるため、計算をやめました。出力ファイルは書いていません。数式を分けてください。`,
    },
    unwritable: (path: string, why: string) => `${path} に書き出せませんでした。${why}`,
    done: (output: string, formulas: string, seconds: string) =>
      `${output} に書き出しました。数式 ${formulas} 個を ${seconds} 秒で計算しました。`,
    errors: (count: string) => `エラーのセル: ${count} 個`,
    kept: (count: string) =>
      `参照先が変わったのに、ここでは確かに計算できないため、ファイルにあった結果を残した数式: ${count} 個。Excel で開くと計算されます。`,
    unverified: (count: string) => `計算したが、Excel と同じ結果になることを確かめられない数式（未検証）: ${count} 個`,
    lost: (what: string) => `書き出したファイルにないもの: ${what}`,
    circular: (count: string) =>
      `循環参照の数式: ${count} 個。これらと、これらを使う数式は計算せず、ファイルにあった結果を残しました。`,
    more: (count: string) => `ほか ${count} 個（--json ですべて表示します）`,
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

export type CliTexts = typeof ja;

const en: CliTexts = {
  program: 'Calculates what issuing and delivering My Number Cards costs and takes, without a screen.',
  usageLine: '[options] command',
  command: 'command',
  lang: 'language of the texts; by default that of the environment (LC_ALL, LANG)',
  version: 'show the version',
  help: 'show how to use it',
  json: 'write the result as JSON',
  exitCodes: 'Exit codes (where several hold, the first of 4, 2, 3, 1):',
  titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  usage: {
    'commander.unknownCommand': (name) => `There is no command "${name}".`,
    'commander.unknownOption': (name) => `There is no option "${name}".`,
    'commander.missingArgument': (name) => `"${name}" is missing.`,
    'commander.missingMandatoryOptionValue': (name) => `"${name}" is missing.`,
    'commander.optionMissingArgument': (name) => `"${name}" needs a value.`,
    'commander.invalidArgument': (name) => `That value cannot be used for "${name}".`,
    'commander.excessArguments': (name) => `"${name}" was given too much.`,
  },
  seeHelp: 'See myna --help for how to use it.',
  failed: (message) => `Ended by an unexpected problem: ${message}`,
  stopped: 'Stopped. Nothing half-written is left.',
  unwritableOut: (why) => `Could not write to standard output. ${why}`,
  calc: {
    about: 'calculate all formulas of a workbook and write an .xlsx with the results; the original stays as it is',
    usageLine: '[options] input.xlsx -o output.xlsx',
    input: 'the workbook to calculate (.xlsx, .xlsm; .xls, .xlsb, .ods and CSV too, which become .xlsx)',
    output: 'the file to write, under another name than the original',
    outputIsInput: 'The output would replace the original. Give another name to -o.',
    outputIsXlsx: (path) =>
      `The format of the original is only read, so the results are written as .xlsx. Give -o a name that ends in .xlsx instead of "${path}".`,
    unreadable: (path, why) => `${path}: ${why}`,
    limit: {
      memory: (path) =>
        `${path}: there was not enough memory, so the calculation was given up and nothing written. Delete unused rows, columns and sheets.`,
      time: (path) =>
        `${path}: it took too long, so the calculation was given up and nothing written. Use fewer formulas, or divide the workbook.`,
      stack: (path) =>
        `${path}: formulas are nested, or lead from one to the next, too deeply, so the calculation was given up and nothing written. Divide the formulas.`,
    },
    unwritable: (path, why) => `Could not write ${path}. ${why}`,
    done: (output, formulas, seconds) => `Wrote ${output}: ${formulas} formulas in ${seconds} s.`,
    errors: (count) => `Cells with errors: ${count}`,
    kept: (count) =>
      `Formulas that read a cell that changed, cannot be calculated here with certainty and keep the file's result: ${count}. Excel calculates them when it opens the file.`,
    unverified: (count) =>
      `Formulas that were calculated although nothing shows that Excel comes to the same (unverified): ${count}`,
    lost: (what) => `Not in the file that was written: ${what}`,
    circular: (count) =>
      `Formulas that refer to themselves: ${count}. They, and those that use them, were not calculated and keep the file's result.`,
    more: (count) => `and ${count} more (all with --json)`,
  },
  fn: {
    about: 'evaluate one function',
    usageLine: '[options] name [arguments...]',
    name: 'the name of the function (POSTAGE, MYNA.POSTAGE …)',
    args: 'arguments: numbers, text, TRUE or FALSE, tables as {1,2;3,4} or JSON; "" for one to leave out',
    unknownFunction: (name) => `There is no function "${name}".`,
    similar: (names) => `Similar names: ${names}`,
    all: (names) => `The functions: ${names}`,
    tooMany: (name, allowed) => `Too many arguments: ${name} takes at most ${allowed}.`,
    badArray: (text) => `Not a table: ${text}. Write {1,2;3,4} or [[1,2],[3,4]].`,
    call: (call) => `Write: ${call}`,
  },
};

export const TEXTS: Readonly<Record<Language, CliTexts>> = { ja, en };
