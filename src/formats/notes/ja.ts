import type { Format, FormatNote } from './notes';

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  xlsx: '.xlsx',
  xls: '.xls',
  xlsb: '.xlsb',
  ods: '.ods',
  text: 'CSV・テキスト',
};

/** What is told of a file that was opened, by kind. */
export type NoteTexts = { readonly [K in FormatNote['kind']]: (note: Extract<FormatNote, { kind: K }>) => string };

const cells = ({ cell, count }: { readonly cell: string; readonly count: number }): string =>
  count > 1 ? `${cell} など${count.toLocaleString('ja-JP')}か所` : cell;

export const ja: NoteTexts = {
  readOnly: ({ format }) =>
    format === 'text'
      ? '読み取り専用の形式（CSV・テキスト）です。保存は新しい .xlsx になり、元のファイルは変えません。'
      : `読み取り専用の形式（${FORMAT_NAMES[format]}）です。値・数式・表示形式・結合・非表示を読みます。保存は新しい .xlsx になり、元のファイルは変えません。罫線や色、グラフなどは入りません。`,
  otherName: ({ ending, format }) =>
    `名前は .${ending} ですが、中身は ${FORMAT_NAMES[format]} です。中身のとおりに読みました。`,
  lostFormulas: (note) => `移せない数式が${cells(note)}にあります。ファイルにある結果だけを値として入れました。`,
  leadingZeros: (note) =>
    `先頭の0がなくなった数があります（${cells(note)}）。Excel で開いたときと同じです。団体コードなどは、文字列として受け取り直してください。`,
  thisYear: (note) => `年のない月日を、今年の日付として読みました（${cells(note)}）。Excel で開いたときと同じです。`,
  manyDigits: (note) => `16桁以上の数は、下の桁が失われないよう文字列のままにしました（${cells(note)}）。`,
  longText: (note) => `32,767字を超える文字列を、そこで切りました（${cells(note)}）。`,
  openQuote: ({ cell }) => `${cell} の行に、閉じていない引用符（"）があります。それより後を1つのセルとして読みました。`,
  rowsCut: ({ count }) => `1,048,576行を超えるため、後の${count.toLocaleString('ja-JP')}行は読んでいません。`,
  columnsCut: (note) => `16,384列を超えるため、右の列は読んでいない行があります（${cells(note)}）。`,
  notRun: (note) =>
    `「=」で始まりますが、数式として読めないか、ほかのプログラムを動かす書き方のため、文字列にしました（${cells(note)}）。`,
};
