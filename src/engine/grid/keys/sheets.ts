import { RANGE_TYPE } from '@univerjs/core';
import {
  InsertColBeforeCommand,
  InsertRowBeforeCommand,
  InsertSheetCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from '@univerjs/sheets';
import type { Place } from './place';

/** The grid does not export the command of its panel of number formats. */
const NUMBER_FORMATS = 'sheet.operation.open.numfmt.panel';

/** For whole rows and columns alone, as many as are selected: of single cells the menu asks where the others go. */
const byLines =
  (ofRows: string, ofColumns: string) =>
  ({ range: { rangeType, startRow, endRow, startColumn, endColumn }, run }: Place): void => {
    if (rangeType === RANGE_TYPE.ROW) run(ofRows, { value: endRow - startRow + 1 });
    if (rangeType === RANGE_TYPE.COLUMN) run(ofColumns, { value: endColumn - startColumn + 1 });
  };

const insert = byLines(InsertRowBeforeCommand.id, InsertColBeforeCommand.id);
const remove = byLines(RemoveRowCommand.id, RemoveColCommand.id);

/** Keys for rows, columns, sheets and dialogues, as in Excel. */
export const SHEET_KEYS: Readonly<Record<string, (place: Place) => void>> = {
  'Ctrl++': insert,
  'Ctrl+Shift++': insert,
  'Ctrl+-': remove,
  'Shift+F11': ({ run }) => run(InsertSheetCommand.id),
  'Ctrl+1': ({ run }) => run(NUMBER_FORMATS),
};
