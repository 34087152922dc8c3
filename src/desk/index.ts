export { CELLS_AT_ONCE, hiddenFrom, SheetNames } from './check';
export type { BookChange, BookOutline, BookReader, MarkCount, PlanMarks, SheetOutline } from './check';
export { columnWidth } from './columnWidth';
export type { Desk } from './desk';
export { MOST_CELLS } from './explain';
export type { CellsFound, ExplainDesk, FocusedCell, FormulaRow, NotFound } from './explain';
export { copyNotes } from './copyNotes';
export type { CopiedSheet } from './copyNotes';
export { copyName, freeDefinedName, freeSheetName } from './freeNames';
export { chunks, MARK_COLOUR, markedCells, markKey, markNames, markNumber } from './markNames';
export { PreferenceStore } from './preferences';
export type { PreferenceStorage, Preferences } from './preferences';
export type {
  BookFormulas,
  NamedTable,
  RawRows,
  ReferenceDesk,
  Replaced,
  Replacement,
  SelectedCells,
} from './reference';
export type { EntryOutcome, Reentry, Repair } from './repair';
export type { Ribbon } from './ribbon';
export { isStandIn, PROBE_FORMULA, PROBE_SHEET } from './share';
export type {
  CopyMade,
  CopyNote,
  CopyOutcome,
  CopyRequest,
  HostFacts,
  KeptFormula,
  NativeCopy,
  OfficeFacts,
  Probe,
  Share,
  SheetAddress,
  Startup,
} from './share';
export { SERIES_LOOKS, TEMPLATE_LOOKS } from './sheetTemplate';
export type {
  SheetTemplate,
  TemplateBlock,
  TemplateCell,
  TemplateChart,
  TemplateDesk,
  TemplateSeries,
  TemplateStyle,
} from './sheetTemplate';
export type { TrialBlock, TrialCells, TrialDesk, TrialHost, TrialSheet } from './trial';
export type {
  NewSheet,
  NewTable,
  AddressedCells,
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
