import { ICommandService, IUniverInstanceService, RANGE_TYPE, Rectangle, UniverInstanceType } from '@univerjs/core';
import type { IAccessor, Injector, IRange, Univer, Worksheet } from '@univerjs/core';
import { ISuperTableService } from '@univerjs/engine-formula';
import { ILayoutService, IMessageService, MessageType } from '@univerjs/preset-sheets-core';
import { expandToContinuousRange, getSheetCommandTarget, SheetsSelectionsService } from '@univerjs/sheets';
import {
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SheetsFilterService,
  SmartToggleSheetsFilterCommand,
  UniverSheetsFilterPlugin,
} from '@univerjs/sheets-filter';
import { OpenFilterPanelOperation, UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { SortRangeCustomCommand } from '@univerjs/sheets-sort-ui';
import type { Language, Text } from '../../functions';
import { addPlugins } from '../access/createUniver';
import { isFilteredRow, leaveOutFilteredRows } from '../patches/filteredRows';
import { calculateWithoutFilter } from '../patches/removedFilters';
import { readConditions } from './filterConditions';
import { addWords } from './locale';
import { OWN_SORT_WORDS, prepareSort, SORT_PLUGINS, SORT_WORDS } from './sort';
import type { SortKind } from './sort';

/** Why there is no filter: the cells are a table's, the file has one that stays in it, or there is nothing to filter. */
const REFUSALS: Readonly<Record<'table' | 'kept' | 'oneRow', Text>> = {
  table: {
    ja: 'テーブルの中には、ここではフィルターを付けられません。Excel で開くと、見出しのボタンで絞り込めます。',
    en: 'A table cannot be filtered here. In Excel, its header buttons filter it.',
  },
  kept: {
    ja: 'このシートには、ここでは変えられないフィルター（テーブル、色、アイコンなど）が掛かっています。隠れた行はそのまま保存されます。Excel で変えてください。',
    en: 'This sheet has a filter that cannot be changed here (of a table, or by colours or icons). Its hidden rows are saved as they are. Change it in Excel.',
  },
  oneRow: {
    ja: 'フィルターを付ける表がありません。見出しとその下の行のある表の中のセルを選んでください。',
    en: 'There is nothing to filter. Select a cell in cells that have titles and rows below them.',
  },
};

const WORDS = {
  ja: () =>
    Promise.all([import('@univerjs/sheets-filter/locale/ja-JP'), import('@univerjs/sheets-filter-ui/locale/ja-JP')]),
  en: () =>
    Promise.all([import('@univerjs/sheets-filter/locale/en-US'), import('@univerjs/sheets-filter-ui/locale/en-US')]),
};

interface AddedTools {
  /** Puts a filter on the cells around the selected one, or takes the sheet's away. */
  readonly toggleFilter: () => void;
  readonly sort: (kind: SortKind) => void;
}

/** Adds the grid's own filters and ways to sort to it: the panel of a filter sorts too. */
export async function addFilter(univer: Univer, language: Language): Promise<AddedTools> {
  const injector = univer.__getInjector();
  const packs = [...(await WORDS[language]()), await SORT_WORDS[language]()];
  addWords(injector, ...packs.map((pack) => pack.default), OWN_WORDS[language], OWN_SORT_WORDS[language]);
  const sort = prepareSort(injector, language);
  SmartToggleSheetsFilterCommand.handler = (accessor) => toggle(accessor, language);
  addPlugins(univer, { plugins: [UniverSheetsFilterPlugin, UniverSheetsFilterUIPlugin, ...SORT_PLUGINS] });
  const started = whenStarted(injector);
  // Before its first workbook the grid starts nothing.
  const isEmpty = injector.get(IUniverInstanceService).getAllUnitsForType(UniverInstanceType.UNIVER_SHEET).length === 0;
  if (!isEmpty) await started;
  const commands = injector.get(ICommandService);
  // Whoever pressed a button goes on in the cells.
  const goOn = (): void => injector.get(ILayoutService).focus();
  return {
    toggleFilter: () => {
      goOn();
      void commands.executeCommand(SmartToggleSheetsFilterCommand.id);
    },
    sort: (kind) => {
      goOn();
      sort(kind);
    },
  };
}

/** Plugins that come later are started later. */
async function whenStarted(injector: Injector): Promise<void> {
  const commands = injector.get(ICommandService);
  const last = [OpenFilterPanelOperation.id, SortRangeCustomCommand.id];
  while (!last.every((id) => commands.hasCommand(id))) await new Promise(requestAnimationFrame);
  // The filters know only the rows that they hide themselves.
  leaveOutFilteredRows(injector);
  calculateWithoutFilter(injector);
  readConditions(injector);
}

/** In place of the grid's own, which puts filters on tables too, and says nothing where there is nothing to filter. */
function toggle(accessor: IAccessor, language: Language): boolean {
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService));
  if (!target) return false;
  const { unitId, subUnitId, worksheet } = target;
  const commands = accessor.get(ICommandService);
  if (accessor.get(SheetsFilterService).getFilterModel(unitId, subUnitId))
    return commands.syncExecuteCommand(RemoveSheetFilterCommand.id, { unitId, subUnitId });
  const range = rangeToFilter(accessor, worksheet);
  const tables = [...(accessor.get(ISuperTableService).getTableMap(unitId)?.values() ?? [])];
  const isInTable = range && tables.some((one) => one.sheetId === subUnitId && Rectangle.intersects(one.range, range));
  const why = Object.values(worksheet.getRowManager().getRowData()).some(isFilteredRow)
    ? 'kept'
    : isInTable
      ? 'table'
      : 'oneRow';
  if (why === 'oneRow' && range && range.startRow < range.endRow)
    return commands.syncExecuteCommand(SetSheetFilterRangeCommand.id, { unitId, subUnitId, range });
  accessor.get(IMessageService).show({ type: MessageType.Warning, content: REFUSALS[why][language] });
  return false;
}

/** What is selected, or all around it where that is a single cell; as far as there are contents. */
function rangeToFilter(accessor: IAccessor, worksheet: Worksheet): IRange | undefined {
  const range = accessor.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!range) return undefined;
  const [lastRow, lastColumn] = [worksheet.getLastRowWithContent(), worksheet.getLastColumnWithContent()];
  const isWhole = range.rangeType !== undefined && range.rangeType !== RANGE_TYPE.NORMAL;
  if (isWhole) {
    return {
      startRow: range.startRow || 0,
      endRow: Math.min(range.endRow || lastRow, lastRow),
      startColumn: range.startColumn || 0,
      endColumn: Math.min(range.endColumn || lastColumn, lastColumn),
    };
  }
  if (range.startRow < range.endRow) return range;
  const around = { left: true, right: true, up: true, down: true };
  const isCell = range.startColumn === range.endColumn || worksheet.getMergedCell(range.startRow, range.startColumn);
  return expandToContinuousRange(range, isCell ? around : { down: true }, worksheet);
}

/** As Excel has them. */
const OWN_WORDS = {
  ja: {
    'sheets-filter': {
      command: { 'not-valid-filter-range': '選択範囲に見出しの下の行がないため、フィルターを設定できません。' },
      msg: { 'filter-header-forbidden': 'フィルターの見出しの行は移動できません。' },
    },
    'sheets-filter-ui': {
      toolbar: {
        'smart-toggle-filter-tooltip': 'フィルター',
        'clear-filter-criteria': 'クリア',
        're-calc-filter-conditions': '再適用',
      },
      shortcut: { 'smart-toggle-filter': 'フィルター' },
      panel: {
        'clear-filter': 'フィルターをクリア',
        confirm: 'OK',
        'by-values': '値',
        'by-colors': '色',
        'by-conditions': '条件',
        'filter-only': 'これだけ',
        'search-placeholder': '検索（語を空白で区切る）',
        'select-all': '(すべて選択)',
        and: 'AND',
        or: 'OR',
        empty: '(空白セル)',
        '?': '? で任意の1文字を表します。',
        '*': '* で任意の文字列を表します。',
      },
      conditions: {
        none: '(なし)',
        empty: '空白セル',
        'not-empty': '空白セルでない',
        'text-contains': '指定の値を含む',
        'does-not-contain': '指定の値を含まない',
        'starts-with': '指定の値で始まる',
        'ends-with': '指定の値で終わる',
        equals: '指定の文字列に等しい',
        'greater-than': '指定の値より大きい',
        'greater-than-or-equal': '指定の値以上',
        'less-than': '指定の値より小さい',
        'less-than-or-equal': '指定の値以下',
        equal: '指定の値に等しい',
        'not-equal': '指定の値に等しくない',
        between: '指定の範囲内',
        'not-between': '指定の範囲外',
        custom: 'ユーザー設定フィルター',
      },
    },
  },
  en: {
    'sheets-filter-ui': {
      toolbar: {
        'smart-toggle-filter-tooltip': 'Filter',
        'clear-filter-criteria': 'Clear',
        're-calc-filter-conditions': 'Reapply',
      },
      shortcut: { 'smart-toggle-filter': 'Filter' },
      panel: { confirm: 'OK', 'filter-only': 'Only', 'select-all': '(Select All)', empty: '(Blanks)' },
    },
  },
};
