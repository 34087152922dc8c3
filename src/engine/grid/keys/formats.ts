import { SetRangeStrickThroughCommand, SetNumfmtCommand } from '@univerjs/preset-sheets-core';
import type { Place } from './place';

/** What Excel in Japanese gives to these keys. */
const FORMATS: Readonly<Record<string, string>> = {
  'Ctrl+Shift+~': '',
  'Ctrl+Shift+!': '#,##0',
  'Ctrl+Shift+#': 'yyyy/m/d',
  'Ctrl+Shift+$': '"¥"#,##0;[Red]"¥"-#,##0',
  'Ctrl+Shift+%': '0%',
};

const give =
  (pattern: string) =>
  ({ range, run }: Place): void => {
    const values = [];
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let col = range.startColumn; col <= range.endColumn; col += 1) values.push({ row, col, pattern });
    }
    run(SetNumfmtCommand.id, { values });
  };

/** Keys that change how cells look, as in Excel. */
export const FORMAT_KEYS: Readonly<Record<string, (place: Place) => void>> = {
  ...Object.fromEntries(Object.entries(FORMATS).map(([keys, pattern]) => [keys, give(pattern)])),
  'Ctrl+5': ({ run }) => run(SetRangeStrickThroughCommand.id),
};
