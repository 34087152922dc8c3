import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { ISheetClipboardHook } from '@univerjs/preset-sheets-core';
import { isTextFormat } from '@univerjs/presets';
import type { ICellData, Injector } from '@univerjs/presets';
import { INumfmtService, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { pastedCells } from '../../formats';
import { asEntered } from './typing';

/** Hooks run from the lowest number on; the grid's own have 0. */
const BEFORE_THE_GRID = -1;
const AFTER_THE_GRID = 1;
const NOTHING = { redos: [], undos: [] };

/** Text that is pasted becomes what it would become if it were typed. */
export function pasteAsInExcel(injector: Injector): void {
  const formats = injector.get(INumfmtService);
  const clipboard = injector.get(ISheetClipboardService);
  const takesText = (unitId: string, subUnitId: string, row: number, column: number): boolean =>
    isTextFormat(formats.getValue(unitId, subUnitId, row, column)?.pattern);

  takeTables(clipboard);

  const table: ISheetClipboardHook = {
    id: 'myna-pasted-table',
    priority: BEFORE_THE_GRID,
    // Cells of the grid itself are copied as they are. The grid's own hook takes the cells of the table after this one.
    onPasteCells(from, { unitId, subUnitId, range }, cells) {
      if (from) return NOTHING;
      cells.forValue((row, column, cell) => {
        if (takesText(unitId, subUnitId, range.rows[row] ?? -1, range.cols[column] ?? -1)) return;
        const entered = asEntered(withLines(cell));
        // The grid makes formulas of texts.
        cells.setValue(row, column, entered.f ? { ...cell, v: entered.f } : { ...cell, ...entered });
      });
      return NOTHING;
    },
  };

  const text: ISheetClipboardHook = {
    id: 'myna-pasted-text',
    priority: AFTER_THE_GRID,
    onPastePlainText({ unitId, subUnitId, range }, v) {
      const [row, column] = [range.rows[0]!, range.cols[0]!];
      const entered = takesText(unitId, subUnitId, row, column) ? undefined : asEntered({ v });
      if (!entered || entered.v === v) return NOTHING;
      const params = { unitId, subUnitId, cellValue: { [row]: { [column]: entered } } };
      return {
        redos: [{ id: SetRangeValuesMutation.id, params }],
        undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
      };
    },
  };

  for (const hook of [table, text]) clipboard.addClipboardHook(hook);
}

const TEXT = 'text/plain';
const HTML = 'text/html';

/**
 * Hands the grid every table of plain text as HTML. By itself it knows tabs alone, takes what follows a < for a tag, and puts all of a
 * text into one cell where it is pasted through the menu.
 */
function takeTables(clipboard: ISheetClipboardService): void {
  const byKey = clipboard.legacyPaste.bind(clipboard);
  const byMenu = clipboard.paste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => byKey(html || (text && !files && tableOf(text)) || html, text, files);
  clipboard.paste = async (item, pasteType) => {
    if (item.types.includes(TEXT) && !item.types.includes(HTML)) {
      const table = tableOf(await (await item.getType(TEXT)).text());
      if (table) return byKey(table);
    }
    return byMenu(item, pasteType);
  };
}

function tableOf(text: string): string | undefined {
  const cell = (field: string): string => `<td>${escaped(field)}</td>`;
  const rows = pastedCells(text)?.map((fields) => `<tr>${fields.map(cell).join('')}</tr>`);
  return rows && `<table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return plain.replace(/\r\n|\r|\n/g, LINE);
}

/** Where a line ends within a cell. Of <br> the grid makes four spaces. */
const LINE = '\u2028';

function withLines(cell: ICellData): ICellData {
  return typeof cell.v === 'string' && cell.v.includes(LINE) ? { ...cell, v: cell.v.replaceAll(LINE, '\n') } : cell;
}
