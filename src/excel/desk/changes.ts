import { SheetNames } from '../../desk';
import type { BookChange } from '../../desk';
import { MAX_COLUMNS, MAX_ROWS, readRect } from '../../sheet';
import type { Rect } from '../../sheet';
import { supports } from '../host/office';
import { askExcel } from '../host/runExcel';

/** A change as Excel tells it: of a sheet that it calls by its id. */
interface Heard {
  readonly id: string;
  readonly change: (sheet: string) => BookChange;
}

/** Sheets are told by their names, which Excel has to be asked for. */
export async function onChanged(listener: (change: BookChange) => void): Promise<() => void> {
  const names = new SheetNames(await askExcel(sheetsIn));
  const waiting: Heard[] = [];
  let telling = false;
  const hear = async (id: string, change: Heard['change']): Promise<void> => {
    waiting.push({ id, change });
    if (telling) return;
    telling = true;
    while (waiting.length > 0) {
      const heard = waiting.splice(0);
      // Where Excel does not answer, the names are still those that it told before.
      const renamed = await askExcel(sheetsIn).then(
        (sheets) => names.told(sheets),
        () => [],
      );
      for (const each of renamed) listener(each);
      for (const each of heard) listener(each.change(names.of(each.id) ?? ''));
    }
    telling = false;
  };
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => hear(event.worksheetId, (sheet) => changeOf(event, sheet)));
    const calculated = worksheets.onCalculated.add(({ worksheetId }) =>
      hear(worksheetId, (sheet) => ({ type: 'changed', sheet })),
    );
    await context.sync();
    return () => {
      changed.remove();
      calculated.remove();
      void changed.context.sync();
    };
  });
}

async function sheetsIn(context: Excel.RequestContext): Promise<{ id: string; name: string }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/** What a change of Excel's means to the cells of its sheet. */
export function changeOf(event: Excel.WorksheetChangedEventArgs, sheet: string): BookChange {
  const { changeType, address } = event;
  if (changeType === 'RangeEdited') return { type: 'changed', sheet };
  const lost: BookChange = { type: 'lost', sheet };
  // Several areas at once come and go in an order that Excel does not tell.
  const rect = readRect(address);
  if (!rect) return lost;
  const shifted = (along: 'rows' | 'columns', sign: 1 | -1): BookChange => {
    const at = along === 'rows' ? rect.row : rect.column;
    return { type: 'shifted', sheet, shift: { along, at, count: sign * rect[along] } };
  };
  const [wholeRows, wholeColumns] = [rect.columns === MAX_COLUMNS, rect.rows === MAX_ROWS];
  switch (changeType) {
    case 'RowInserted':
      return wholeRows ? shifted('rows', 1) : movedFrom(sheet, rect, 'Down');
    case 'RowDeleted':
      return wholeRows ? shifted('rows', -1) : movedFrom(sheet, rect, 'Up');
    case 'ColumnInserted':
      return wholeColumns ? shifted('columns', 1) : movedFrom(sheet, rect, 'Right');
    case 'ColumnDeleted':
      return wholeColumns ? shifted('columns', -1) : movedFrom(sheet, rect, 'Left');
    case 'CellInserted':
    case 'CellDeleted': {
      const direction = directionOf(event);
      return direction ? movedFrom(sheet, rect, direction) : lost;
    }
    default:
      return lost;
  }
}

type Direction = 'Down' | 'Right' | 'Up' | 'Left';

function directionOf(event: Excel.WorksheetChangedEventArgs): Direction | undefined {
  if (!supports('ExcelApi', '1.14')) return undefined;
  const state = event.changeDirectionState as Excel.ChangeDirectionState | undefined;
  return state?.insertShiftDirection ?? state?.deleteShiftDirection;
}

/** Cells were put in, or taken out, and those behind them moved: as far as the sheet goes. */
function movedFrom(sheet: string, rect: Rect, direction: Direction): BookChange {
  const { row, column, rows, columns } = rect;
  const isIn = direction === 'Down' || direction === 'Right';
  const isDown = direction === 'Down' || direction === 'Up';
  const behind = isDown ? { ...rect, row: row + rows } : { ...rect, column: column + columns };
  const [from, to] = isIn ? [rect, behind] : [behind, rect];
  const size = isDown ? { rows: MAX_ROWS - behind.row } : { columns: MAX_COLUMNS - behind.column };
  return { type: 'moved', sheet, from: { ...from, ...size }, to: { sheet, row: to.row, column: to.column } };
}
