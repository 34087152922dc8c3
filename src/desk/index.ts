export type {
  BookOutline,
  BookReader,
  CellsAt,
  MarkCount,
  MarkedCell,
  PlanMarks,
  ReadBlock,
  ReadSheet,
  SheetOutline,
} from './check';
export type { Desk } from './desk';
export type { CellsFound, ExplainDesk, FocusedCell, FormulaCell, NotFound, Wanted } from './explain';
export { freeDefinedName, freeSheetName } from './freeNames';
export { PreferenceStore } from './preferences';
export type { PreferenceStorage, Preferences } from './preferences';
export type {
  BookFormulas,
  CellRead,
  NamedTable,
  RawCell,
  RawRows,
  ReferenceDesk,
  Replaced,
  Replacement,
  SelectedCells,
  SheetCells,
} from './reference';
export type { Ribbon } from './ribbon';
export type { CopyOutcome, CopyRequest, HostFacts, Probe, Share, SheetAddress } from './share';
export type {
  SheetTemplate,
  TemplateBlock,
  TemplateCell,
  TemplateChart,
  TemplateDesk,
  TemplateSeries,
  TemplateStyle,
} from './sheetTemplate';
export type {
  NewSheet,
  NewTable,
  Place,
  Selection,
  SheetCell,
  SheetColumn,
  SheetExample,
  SheetTable,
  Target,
  Workbook,
} from './workbook';
export { WorkbookError, workbookErrorOf } from './workbookError';
export type { WorkbookFault } from './workbookError';
