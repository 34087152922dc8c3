import { text } from '../texts';

export const PRINT_TEXTS = {
  print: text('印刷', 'Print'),
  hint: text('いまのシートを印刷します', 'Prints the sheet in front'),
  empty: text('このシートには何も入力されていません。', 'There is nothing on this sheet.'),
};
