import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { ISheetClipboardHook } from '@univerjs/preset-sheets-core';
import { CellValueType, isTextFormat } from '@univerjs/core';
import type { ICellData, Injector } from '@univerjs/core';
import { INumfmtService, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { pastedCells } from '../../formats';
import { readPastedStyles } from '../patches/pastedStyles';
import { LINE, ownCell, unreadable, withOwnValues } from './copiedTables';
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

  readPastedStyles();
  takeTables(clipboard);

  /** Texts that the grid would take for numbers and days: it gets them in a form that it cannot read. */
  const texts: { row: number; column: number; text: string }[] = [];
  const set = (unitId: string, subUnitId: string, cellValue: Record<number, Record<number, ICellData>>) => {
    const params = { unitId, subUnitId, cellValue };
    return {
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
    };
  };

  const table: ISheetClipboardHook = {
    id: 'myna-pasted-table',
    priority: BEFORE_THE_GRID,
    // Cells of the grid itself are copied as they are. The grid's own hook takes the cells of the table after this one.
    onPasteCells(from, { unitId, subUnitId, range }, cells) {
      if (from) return NOTHING;
      texts.length = 0;
      cells.forValue((row, column, cell) => {
        const place = { row: range.rows[row] ?? -1, column: range.cols[column] ?? -1 };
        const own = ownCell(cell);
        if (!own && takesText(unitId, subUnitId, place.row, place.column)) return;
        const entered = own ?? asEntered(withLines(cell));
        if (entered.t === CellValueType.FORCE_STRING) {
          texts.push({ ...place, text: String(entered.v) });
          cells.setValue(row, column, { ...entered, v: unreadable(String(entered.v)) });
          return;
        }
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
      if (!entered || (entered.v === v && entered.t !== CellValueType.FORCE_STRING)) return NOTHING;
      return set(unitId, subUnitId, { [row]: { [column]: entered } });
    },
  };

  const kept: ISheetClipboardHook = {
    id: 'myna-pasted-as-text',
    priority: AFTER_THE_GRID,
    onPasteCells(_, { unitId, subUnitId }) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const { row, column, text: v } of texts.splice(0)) {
        cellValue[row] = { ...cellValue[row], [column]: { v, t: CellValueType.FORCE_STRING } };
      }
      return Object.keys(cellValue).length === 0 ? NOTHING : set(unitId, subUnitId, cellValue);
    },
  };

  for (const hook of [table, text, kept]) clipboard.addClipboardHook(hook);
}

const TEXT = 'text/plain';
const HTML = 'text/html';

/**
 * Hands the grid every table of plain text as HTML, and those of other spreadsheets with their cells' own values. By itself it knows tabs
 * alone, takes what follows a < for a tag, and puts all of a text into one cell where it is pasted through the menu.
 */
function takeTables(clipboard: ISheetClipboardService): void {
  const byKey = clipboard.legacyPaste.bind(clipboard);
  const byMenu = clipboard.paste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    byKey(html ? withOwnValues(html) : (text && !files && tableOf(text)) || html, text, files);
  clipboard.paste = async (item, pasteType) => {
    if (item.types.includes(TEXT) && !item.types.includes(HTML)) {
      const table = tableOf(await (await item.getType(TEXT)).text());
      if (table) return byKey(table);
    }
    if (!item.types.includes(HTML)) return byMenu(item, pasteType);
    const html = withOwnValues(await (await item.getType(HTML)).text());
    return byMenu(new ClipboardItem({ [HTML]: new Blob([html], { type: HTML }) }), pasteType);
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

function withLines(cell: ICellData): ICellData {
  return typeof cell.v === 'string' && cell.v.includes(LINE) ? { ...cell, v: cell.v.replaceAll(LINE, '\n') } : cell;
}
