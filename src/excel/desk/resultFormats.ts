import { CELLS_AT_ONCE } from '../../desk';
import type { Rect } from '../../sheet';
import { supports } from '../host/office';
import { readPieces, unreadOf } from '../host/pieces';
import { refuseUnread } from '../host/runExcel';
import type { SourceSheet, UsedCells } from './sheetFormulas';

type Formats = readonly (readonly string[])[];

/** What our functions format, as it is shown; a number without a format never looks like this. */
const LOOKS: readonly (readonly [text: RegExp, numberFormat: string])[] = [
  [/^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/, 'yyyy/m/d'],
  [/^\d{4}[/.-]\d{1,2}$/, 'yyyy/m'],
  [/^\d{4}年\d{1,2}月$/, 'yyyy"年"m"月"'],
];

/**
 * The number formats that the results of formulas show in, sheet by sheet. A result may bring a format of its own, as days do.
 * It shows where the cell has none, and `numberFormat` is silent about it (OfficeDev/office-js#6100). Versions of office.js that
 * can be served from elsewhere end before `valuesAsJson`, which tells it: there what the cell shows has to do. With a runtime of
 * functions below 1.4 no result brings a format, and `valuesAsJson` may fail where its set is declared (OfficeDev/office-js#4750).
 */
export async function resultFormats(sources: readonly SourceSheet[]): Promise<readonly Formats[]> {
  const own = sources.map(({ used }) => (used ? used.numberFormat.map((row) => [...row]) : []));
  if (!supports('ExcelApi', '1.16') || !supports('CustomFunctionsRuntime', '1.4')) return own;
  const wanted = sources.flatMap(({ name, used, replaced }, index) =>
    used ? unformatted(used, replaced).map((rect) => ({ sheet: name, ...rect, used, formats: own[index]! })) : [],
  );
  const pieces = await readPieces(wanted, SHOWN);
  refuseUnread(unreadOf(pieces));
  for (const { area, rect, told = [] } of pieces) {
    const { used, formats } = area;
    told.forEach((format, index) => {
      if (format) formats[rect.row - used.rowIndex + index]![rect.column - used.columnIndex] = format;
    });
  }
  return own;
}

const SHOWN = {
  cellsAtOnce: CELLS_AT_ONCE,
  load: (range: Excel.Range) => {
    if (supports('ExcelApi', '1.16') && tellsOwn(range)) range.load('valuesAsJson');
    else range.load('text');
    return () => formatsOf(range);
  },
};

function tellsOwn(range: Excel.Range): boolean {
  return 'valuesAsJson' in range;
}

/** Of each row of a single column. */
function formatsOf(range: Excel.Range): (string | undefined)[] {
  if (!supports('ExcelApi', '1.16') || !tellsOwn(range)) {
    return range.text.map(([shown]) => LOOKS.find(([look]) => look.test(shown!))?.[1]);
  }
  return range.valuesAsJson.map(([value]) => (value as { readonly numberFormat?: string }).numberFormat);
}

/** Numbers that formulas gave, in cells without a format of their own; down the columns, as many at once as are read. */
function unformatted(used: UsedCells, replaced: SourceSheet['replaced']): Rect[] {
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (let column = 0; column < used.columnCount; column += 1) {
    let run: (typeof runs)[number] | undefined;
    for (let row = 0; row < used.rowCount; row += 1) {
      const bare = used.numberFormat[row]![column] === 'General' && used.valueTypes[row]![column] === 'Double';
      if (!replaced[row]![column] || !bare) run = undefined;
      else if (run && run.rows < CELLS_AT_ONCE) run.rows += 1;
      else runs.push((run = { row: used.rowIndex + row, column: used.columnIndex + column, rows: 1, columns: 1 }));
    }
  }
  return runs;
}
