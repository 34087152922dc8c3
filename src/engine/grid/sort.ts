import { ICommandService, IConfigService, IUniverInstanceService } from '@univerjs/core';
import type { IAccessor, Injector, IRange, Worksheet } from '@univerjs/core';
import { ISuperTableService } from '@univerjs/engine-formula';
import { IMessageService, MessageType } from '@univerjs/preset-sheets-core';
import { expandToContinuousRange, getSheetCommandTarget, SheetsSelectionsService } from '@univerjs/sheets';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { SortRangeCommand, SortType, UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import {
  SortRangeAscCommand,
  SortRangeAscExtCommand,
  SortRangeAscExtInCtxMenuCommand,
  SortRangeAscInCtxMenuCommand,
  SortRangeCustomCommand,
  SortRangeDescCommand,
  SortRangeDescExtCommand,
  SortRangeDescExtInCtxMenuCommand,
  SortRangeDescInCtxMenuCommand,
  UniverSheetsSortUIPlugin,
} from '@univerjs/sheets-sort-ui';
import type { Language, Text } from '../../functions';
import { rangeContains } from '../access/ranges';
import { valueOf } from '../access/cellValues';
import { sortAsInExcel } from '../patches/sorting';
import type { Sorting, SortRefusal } from '../patches/sorting';

/** By the column of the selected cell, or by columns that somebody chooses. */
export type SortKind = 'ascending' | 'descending' | 'custom';

export const SORT_PLUGINS = [UniverSheetsSortPlugin, UniverSheetsSortUIPlugin];

export const SORT_WORDS = {
  ja: () => import('@univerjs/sheets-sort-ui/locale/ja-JP'),
  en: () => import('@univerjs/sheets-sort-ui/locale/en-US'),
};

const COMMANDS: Readonly<Record<SortKind, { readonly id: string }>> = {
  ascending: SortRangeAscCommand,
  descending: SortRangeDescCommand,
  custom: SortRangeCustomCommand,
};

/** The grid's ways to sort all around a cell without asking where the titles are: here the others do. */
const LEFT_OUT = [
  ...[SortRangeAscExtCommand, SortRangeAscExtInCtxMenuCommand],
  ...[SortRangeDescExtCommand, SortRangeDescExtInCtxMenuCommand],
];

const REFUSALS: Readonly<Record<SortRefusal, Text>> = {
  merged: {
    ja: '並べ替える範囲に結合されたセルがあるため、並べ替えられません。結合を解除してから並べ替えてください。',
    en: 'The cells cannot be sorted while some of them are merged. Unmerge them first.',
  },
  array: {
    ja: '1つの数式の結果が複数のセルに入っている範囲（配列、スピル）は並べ替えられません。その列を除いて選ぶか、値にしてから並べ替えてください。',
    en: 'Cells filled by one formula (an array, a spill) cannot be sorted. Leave them out of the selection, or turn them into values first.',
  },
  oneRow: {
    ja: '並べ替える行が2行以上ありません。並べ替える表の中のセルを選んでください。',
    en: 'There are not two rows to sort. Select a cell in the cells to be sorted.',
  },
};

/** Before its plugins are added: from then on the grid sorts as Excel does. */
export function prepareSort(injector: Injector, language: Language): (kind: SortKind) => void {
  SortRangeCommand.handler = (accessor, params) => {
    const why = sortAsInExcel(accessor, params as unknown as Sorting);
    if (why) accessor.get(IMessageService).show({ type: MessageType.Warning, content: REFUSALS[why][language] });
    return why === undefined;
  };
  for (const command of [SortRangeAscCommand, SortRangeAscInCtxMenuCommand])
    command.handler = (accessor) => Promise.resolve(sortAround(accessor, SortType.ASC));
  for (const command of [SortRangeDescCommand, SortRangeDescInCtxMenuCommand])
    command.handler = (accessor) => Promise.resolve(sortAround(accessor, SortType.DESC));
  const hidden = Object.fromEntries(LEFT_OUT.map(({ id }) => [id, { hidden: true }]));
  injector.get(IConfigService).setConfig('menu', hidden, { merge: true });
  const commands = injector.get(ICommandService);
  return (kind) => void commands.executeCommand(COMMANDS[kind].id);
}

/** What is selected, or the table around where that is one cell or one column, by the column of the selected cell. */
function sortAround(accessor: IAccessor, type: SortType): boolean {
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService));
  const selection = accessor.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!target || !selection?.primary) return false;
  const { unitId, subUnitId, worksheet } = target;
  const { actualRow: row, actualColumn: colIndex } = selection.primary;
  const isCell = selection.range.startRow === selection.range.endRow;
  const area = isCell
    ? areaAround(accessor, worksheet, row, colIndex)
    : (areaOfColumn(accessor, worksheet, selection.range) ?? {
        range: selection.range,
        hasTitle: hasTitle(worksheet, selection.range),
      });
  const sorting: Sorting = { unitId, subUnitId, ...area, orderRules: [{ type, colIndex }] };
  return accessor.get(ICommandService).syncExecuteCommand(SortRangeCommand.id, sorting);
}

type Area = Pick<Sorting, 'range' | 'hasTitle'>;

/** A filter's rows, a table's, or else all cells up to blank ones. */
function areaAround(accessor: IAccessor, worksheet: Worksheet, row: number, column: number): Area {
  const [unitId, subUnitId] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const filter = accessor.get(SheetsFilterService).getFilterModel(unitId, subUnitId)?.getRange();
  if (filter && rangeContains(filter, row, column)) return { range: filter, hasTitle: true };
  const tables = [...(accessor.get(ISuperTableService).getTableMap(unitId)?.values() ?? [])];
  const table = tables.find((one) => one.sheetId === subUnitId && rangeContains(one.range, row, column));
  if (table) return { range: withoutTotals(worksheet, table.range), hasTitle: true };
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const around = { left: true, right: true, up: true, down: true };
  const range = expandToContinuousRange(cell, around, worksheet);
  return { range, hasTitle: hasTitle(worksheet, range) };
}

/**
 * A table that is wider than the one column that is selected: sorted alone, its cells would leave their rows. Excel asks whether to
 * extend the selection, and proposes to.
 */
function areaOfColumn(accessor: IAccessor, worksheet: Worksheet, range: IRange): Area | undefined {
  const { startRow, endRow, startColumn: column, endColumn } = range;
  if (column !== endColumn) return undefined;
  const last = Math.min(endRow, worksheet.getLastRowWithContent());
  let row = startRow;
  while (row <= last && valueOf(worksheet.getCellRaw(row, column)) === null) row += 1;
  if (row > last) return undefined;
  const area = areaAround(accessor, worksheet, row, column);
  return area.range.startColumn < area.range.endColumn ? area : undefined;
}

/** Nothing tells the last row of a table from its totals but what is in it. */
function withoutTotals(worksheet: Worksheet, range: IRange): IRange {
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const formula = worksheet.getCellRaw(range.endRow, column)?.f ?? '';
    if (/\bSUBTOTAL\(/i.test(formula)) return { ...range, endRow: range.endRow - 1 };
  }
  return range;
}

/** Titles are texts, over something else or in another look. */
function hasTitle(worksheet: Worksheet, { startRow, startColumn, endColumn }: IRange): boolean {
  let differs = false;
  for (let column = startColumn; column <= endColumn; column += 1) {
    const title = valueOf(worksheet.getCellRaw(startRow, column));
    if (typeof title !== 'string') return false;
    const below = valueOf(worksheet.getCellRaw(startRow + 1, column));
    const [one, other] = [startRow, startRow + 1].map((row) => worksheet.getComposedCellStyle(row, column));
    differs ||= typeof below !== 'string' || one?.bl !== other?.bl || one?.bg?.rgb !== other?.bg?.rgb;
  }
  return differs;
}

/** As Excel has them. */
export const OWN_SORT_WORDS = {
  ja: {
    'sheets-sort-ui': {
      general: { 'sort-custom': 'ユーザー設定の並べ替え' },
      error: { empty: '選択範囲にデータがないため、並べ替えられません。' },
      dialog: {
        'sort-reminder': '並べ替えの前に',
        'sort-reminder-desc': '選択範囲のまわりのデータも一緒に並べ替えますか？',
        'sort-reminder-ext': '選択範囲を拡張する',
        'sort-reminder-no': '現在選択されている範囲を並べ替える',
        'first-row-check': '先頭行をデータの見出しとして使用する',
        'add-condition': 'レベルの追加',
        confirm: 'OK',
      },
      info: { tooltip: '並べ替え' },
    },
  },
  en: {
    'sheets-sort-ui': {
      dialog: {
        'sort-reminder': 'Sort warning',
        'sort-reminder-desc': 'Sort the data around the selection too?',
        'sort-reminder-ext': 'Expand the selection',
        'sort-reminder-no': 'Continue with the current selection',
        'first-row-check': 'My data has headers',
        'add-condition': 'Add level',
        confirm: 'OK',
      },
      info: { tooltip: 'Sort' },
    },
  },
};
