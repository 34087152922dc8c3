import { CELLS_AT_ONCE } from '../../desk';
import type { Rect } from '../../sheet';
import { supports } from '../host/office';
import type { SourceSheet } from './sheetFormulas';

/** A request has some 500 characters for each range. */
const RANGES_AT_ONCE = 500;

type Formats = readonly (readonly string[])[];

interface Asked {
  readonly sheet: number;
  readonly rect: Rect;
  readonly range: Excel.Range;
}

/** What our functions format, as it is shown; a number without a format never looks like this. */
const LOOKS: readonly (readonly [text: RegExp, numberFormat: string])[] = [
  [/^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/, 'yyyy/m/d'],
  [/^\d{4}[/.-]\d{1,2}$/, 'yyyy/m'],
  [/^\d{4}年\d{1,2}月$/, 'yyyy"年"m"月"'],
];

/**
 * The number formats that the results of formulas show in, sheet by sheet. A result may bring a format of its own, as days do.
 * It shows where the cell has none, and `numberFormat` is silent about it (OfficeDev/office-js#6100). Versions of office.js that
 * can be served from elsewhere end before `valuesAsJson`, which tells it: there what the cell shows has to do.
 */
export async function resultFormats(
  context: Excel.RequestContext,
  sources: readonly SourceSheet[],
): Promise<readonly Formats[]> {
  const own = sources.map(({ used }) => (used ? (used.numberFormat as string[][]).map((row) => [...row]) : []));
  if (!supports('ExcelApi', '1.16')) return own;
  const wanted = sources.flatMap((source, sheet) => unformatted(source).map((rect) => ({ sheet, rect })));
  for (const part of batches(wanted)) {
    const asked = part.map(({ sheet, rect }): Asked => {
      const { used } = sources[sheet]!;
      const range = used!.getCell(rect.row, rect.column).getAbsoluteResizedRange(rect.rows, rect.columns);
      return { sheet, rect, range: range.load(tellsOwn(range) ? 'valuesAsJson' : 'text') };
    });
    await context.sync();
    for (const { sheet, rect, range } of asked) {
      formatsOf(range).forEach((format, i) => {
        if (format) own[sheet]![rect.row + i]![rect.column] = format;
      });
    }
  }
  return own;
}

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
function unformatted({ used, replaced }: SourceSheet): Rect[] {
  if (!used) return [];
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (let column = 0; column < used.columnCount; column += 1) {
    let run: (typeof runs)[number] | undefined;
    for (let row = 0; row < used.rowCount; row += 1) {
      const bare = used.numberFormat[row]![column] === 'General' && used.valueTypes[row]![column] === 'Double';
      if (!replaced[row]![column] || !bare) run = undefined;
      else if (run && run.rows < CELLS_AT_ONCE) run.rows += 1;
      else runs.push((run = { row, column, rows: 1, columns: 1 }));
    }
  }
  return runs;
}

/** Each so small that Excel on the web can answer. */
function batches<T extends { readonly rect: Rect }>(wanted: readonly T[]): T[][] {
  const found: T[][] = [];
  let cells = CELLS_AT_ONCE;
  for (const each of wanted) {
    cells += each.rect.rows;
    if (cells > CELLS_AT_ONCE || found.at(-1)!.length === RANGES_AT_ONCE) {
      found.push([]);
      cells = each.rect.rows;
    }
    found.at(-1)!.push(each);
  }
  return found;
}
