import type { Language } from '../../../functions';

const ja = {
  intro:
    '月ごとに発行した枚数が分かれば、推計に代えて使えます。シートで年月と枚数の2列を選び、ボタンを押してください。順序は自由で、空白の月は推計のままです。',
  use: '選択した範囲を使う',
  takeAway: '推計に戻す',
  nothingSelected: '選択したセルは空です。年月と枚数の2列を選んで、もう一度押してください。',
  used: (months: number, troubles: number) =>
    `${months}か月分の自団体の枚数で、見通しを計算し直しました。${troubles > 0 ? `使わなかった行が${troubles}行あります。` : ''}`,
  troubles: (count: number) => `使わなかった行（${count}行）`,
  more: (count: number) => `ほか${count}行も使いません。`,
  once: 'ボタンを押したときの値です。シートを直したら、もう一度押してください。',
  hiddenSheet: (sheet: string) => `シート「${sheet}」は非表示のため、セルへ移れません。`,
};

const en: typeof ja = {
  intro:
    'Where you know the cards issued in a month, they take the place of the estimate. Select two columns of the sheet, months and cards, and press the button. Any order will do; where a count is blank the estimate stays.',
  use: 'Use the selected cells',
  takeAway: 'Back to the estimate',
  nothingSelected: 'The selected cells are empty. Select two columns, months and cards, then press again.',
  used: (months, troubles) =>
    `Calculated anew with your own counts (months: ${months}).${troubles > 0 ? ` Rows not used: ${troubles}.` : ''}`,
  troubles: (count) => `Rows not used (${count})`,
  more: (count) => `${count} more rows are not used.`,
  once: 'These are the values at the time of the press. Press again after changing the sheet.',
  hiddenSheet: (sheet) => `The sheet "${sheet}" is hidden, so its cells cannot be gone to.`,
};

/** What is shown of own figures; it comes once somebody opens that part, in both languages. */
export const OWN_VIEW_TEXTS: Readonly<Record<Language, typeof ja>> = { ja, en };
