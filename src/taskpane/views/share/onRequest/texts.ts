import type { CopyNote } from '../../../../desk';
import type { Language } from '../../../../functions';

type Titled = readonly [title: string, next: string];

interface OnRequestTexts {
  counted(title: string, count: number): string;
  places(named: readonly string[], count: number): string;
  readonly notes: Readonly<Record<CopyNote['kind'], Titled>>;
}

const ja: OnRequestTexts = {
  counted: (title, count) => `${title}（${count}件）`,
  places: (named, count) => `${named.join('、')}${count > named.length ? ` ほか${count - named.length}件` : ''}`,
  notes: {
    error: ['結果がエラーのセル', 'エラーも値になっています。渡す前に、元のシートで直してから写し直してください。'],
    spillGone: [
      '残した数式で、# の参照先がなくなったセル',
      '参照していた数式が値になったため、#REF! になります。「すべての数式」を選んで写し直すか、A1# を A1:A9 のような範囲に書き換えてください。',
    ],
    protectedSheet: [
      '保護されているため、写していないシート',
      '写すときは、［校閲］タブで保護を解除してから、もう一度押してください。',
    ],
    hiddenSheet: ['非表示のため、写していないシート', '写すときは、シートを再表示してから、もう一度押してください。'],
    table: ['数式を値にしたテーブルの列', 'この写しのテーブルに行を足すと、Excel が元の数式を入れることがあります。'],
    merged: ['結合セルにある数式を値にしたところ', '値は、結合したセルの左上に入っています。'],
    mergedUntold: ['結合セルを調べられなかったシート', '結合が多いか、この Excel が答えません。目で確かめてください。'],
    spill: ['スピルした結果を値にした範囲', '元の数が増えても、この範囲は広がりません。'],
  },
};

const en: OnRequestTexts = {
  counted: (title, count) => `${title} (${count})`,
  places: (named, count) => `${named.join(', ')}${count > named.length ? ` and ${count - named.length} more` : ''}`,
  notes: {
    error: ['Cells whose result is an error', 'The errors are values now. Mend them in the original, then copy again.'],
    spillGone: [
      'Formulas that stay and read with # what is no more',
      'The formula that they refer to became values, so they give #REF!. Copy again with “All formulas”, or write a range such as A1:A9 in place of A1#.',
    ],
    protectedSheet: [
      'Sheets that are protected and were not copied',
      'To copy them, unprotect them on the Review tab, then press again.',
    ],
    hiddenSheet: ['Sheets that are hidden and were not copied', 'To copy them, unhide them, then press again.'],
    table: [
      'Columns of tables whose formulas became values',
      'When a row is added to the table of this copy, Excel may put the former formula into it.',
    ],
    merged: ['Merged cells whose formula became a value', 'The value is in the upper left of the merged cells.'],
    mergedUntold: [
      'Sheets whose merged cells could not be told',
      'There are too many of them, or this Excel does not say. Look for yourself.',
    ],
    spill: ['Spilled results that became values', 'They do not grow when there are more numbers to begin with.'],
  },
};

export const TEXTS: Readonly<Record<Language, OnRequestTexts>> = { ja, en };
