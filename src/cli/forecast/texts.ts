import type { Language } from '../../functions';

const ja = {
  about: '市区町村ごとの、カードと電子証明書の更新の見通しを月別と年度別に求める',
  usageLine: '[オプション] --prefecture 神奈川県 -o 見通し.xlsx',
  prefecture: '都道府県。すべての団体を1枚ずつのシートにする',
  body: '1つの団体だけにする。名前、よみ、団体コード（5桁か6桁）のどれか',
  own: '自団体の月ごとの発行枚数のファイル（CSV、.xlsx など。「枚数.xlsx!シート名」も可）。推計に代えて使う。--body と一緒に指定する',
  from: '見通しの最初の月。既定は、収録した発行枚数の次の月',
  months: '月数。既定は、統計から求められる最後の月まで',
  output: '書き出すブック（.xlsx）',
  noOutput: '書き出すもの（-o か --json）を指定してください。',
  noPlace: '--prefecture か --body を指定してください。',
  unknownPrefecture: (text: string) => `「${text}」という都道府県はありません。`,
  all: (names: string) => `使える名前: ${names}`,
  unknownBody: (text: string, where: string) =>
    `「${text}」という団体は、${where}の統計（2022年12月の1,741団体）にありません。合併や名称の変更があったときは、統計の時点の名前か団体コードを指定してください。`,
  nation: '全国',
  severalBodies: (text: string) => `「${text}」は複数あります。--prefecture か団体コードで1つにしてください。`,
  similar: (names: string) => `似た名前: ${names}`,
  badMonth: (text: string) => `--from の「${text}」は月ではありません。2026-04 の形で指定してください。`,
  badMonths: (text: string) => `--months の「${text}」は月数ではありません。1 以上の整数で指定してください。`,
  outOfReach: (from: string, to: string, first: string, last: string) =>
    `${from} から ${to} までの見通しは、収録した統計からは求められません。${first} から ${last} までの月にしてください。`,
  ownOfOneBody: '--own は1つの団体の枚数のため、--body と一緒に指定してください。',
  ownUnreadable: (path: string, why: string) => `自団体の枚数「${path}」は使えません。${why}`,
  ownNoSheet: (path: string, name: string, names: string) =>
    `自団体の枚数「${path}」にシート「${name}」がありません（あるシート: ${names}）。`,
  ownWhichSheet: (path: string, names: string) =>
    `自団体の枚数「${path}」には、枚数の表かもしれないシートがいくつもあります（${names}）。「枚数.xlsx!シート名」のように指定してください。`,
  ownEmpty: (path: string) => `自団体の枚数「${path}」に値のあるセルがありません。`,
  ownTooLarge: (path: string, sheet: string) =>
    `自団体の枚数「${path}」のシート「${sheet}」は大きすぎます。遠く離れたセルに値がないか確かめ、年月と枚数の2列だけの表にしてください。`,
  ownUncalculated: (path: string, cell: string) =>
    `自団体の枚数「${path}」の ${cell} の数式には、保存された結果がありません。Excel で開いて保存するか、myna calc で計算したものを指定してください。`,
  ownTrouble: (cell: string, text: string) => `${cell}: ${text}`,
  ownMore: (count: number) => `ほか ${count} 行も使いません（--json にすべて示します）`,
  notXlsx: (path: string) => `-o の「${path}」を .xlsx で終わる名前にしてください。`,
  unwritable: (path: string, why: string) => `${path} に書き出せませんでした。${why}`,
  note: (body: string, text: string) => `${body}: ${text}`,
  more: (count: number) => `ほか ${count} 団体にも注意があります（シートと --json に示します）`,
  done: (output: string, bodies: string, seconds: string) =>
    `${output} に書き出しました。${bodies} 団体、${seconds} 秒。`,
};

export type ForecastTexts = typeof ja;

const en: ForecastTexts = {
  about: 'tell the renewals of cards and certificates that each municipality can expect, by month and fiscal year',
  usageLine: '[options] --prefecture <name> -o forecast.xlsx',
  prefecture: 'the prefecture, in Japanese: all of its bodies, a sheet each',
  body: 'one body alone, by its name, its reading in kana, or its code of five or six digits',
  own: 'a file of cards that the body itself issued by month, for the estimate (CSV, .xlsx and others; counts.xlsx!Sheet1 too); goes with --body',
  from: 'the first month; by default the one after the last with issues on record',
  months: 'how many months; by default up to the last that the statistics tell',
  output: 'the workbook to write (.xlsx)',
  noOutput: 'Say what to write: -o or --json.',
  noPlace: 'Give --prefecture or --body.',
  unknownPrefecture: (text) => `There is no prefecture "${text}".`,
  all: (names) => `The names: ${names}`,
  unknownBody: (text, where) =>
    `There is no body "${text}" in the statistics of ${where} (1,741 bodies of December 2022). Where bodies were merged or renamed, give the name or the code of that time.`,
  nation: 'the nation',
  severalBodies: (text) => `There are several bodies "${text}". Give --prefecture or a code.`,
  similar: (names) => `Similar names: ${names}`,
  badMonth: (text) => `"${text}" of --from is no month. Write it like 2026-04.`,
  badMonths: (text) => `"${text}" of --months is no number of months. Give a whole number from 1 on.`,
  outOfReach: (from, to, first, last) =>
    `The statistics on record do not tell renewals from ${from} to ${to}. Give months from ${first} to ${last}.`,
  ownOfOneBody: '--own holds the counts of one body: give --body with it.',
  ownUnreadable: (path, why) => `The own counts in "${path}" cannot be used. ${why}`,
  ownNoSheet: (path, name, names) => `"${path}" of --own has no sheet "${name}", but: ${names}.`,
  ownWhichSheet: (path, names) =>
    `"${path}" of --own has several sheets that may be meant: ${names}. Name one as in counts.xlsx!Sheet1.`,
  ownEmpty: (path) => `"${path}" of --own has no cell with a content.`,
  ownTooLarge: (path, sheet) =>
    `The sheet "${sheet}" of "${path}" is too large. Look for cells far away, and leave two columns, months and cards.`,
  ownUncalculated: (path, cell) =>
    `The formula in ${cell} of "${path}" has no result in the file. Save it in Excel, or calculate it by myna calc, and give that.`,
  ownTrouble: (cell, text) => `${cell}: ${text}`,
  ownMore: (count) => `and ${count} more rows that are not used (all of them with --json)`,
  notXlsx: (path) => `Give -o a name that ends in .xlsx instead of "${path}".`,
  unwritable: (path, why) => `Could not write ${path}. ${why}`,
  note: (body, text) => `${body}: ${text}`,
  more: (count) => `and notes on ${count} more bodies (in their sheets and with --json)`,
  done: (output, bodies, seconds) => `Wrote ${output}: ${bodies} bodies in ${seconds} s.`,
};

export const TEXTS: Readonly<Record<Language, ForecastTexts>> = { ja, en };
