import { readRect } from '../../sheet';
import type { BookName, BookSheet, BookTable } from '../model/book';
import { fault } from '../model/faults';
import { formulaFromFile } from '../formulas/fromFile';
import type { Package } from '../package/package';
import { child, children, isTrue, relationId, type XmlElement } from '../package/xml';
import { decodeEscapes } from './values';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  readonly visibility: BookSheet['visibility'];
  readonly part: string;
  /** The kind of sheet: `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`. */
  readonly type: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  /** Those that a `Book` has. */
  readonly worksheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly calculation?: 'iteration' | 'asDisplayed';
}

/** Names that programs give to print areas and filters; no person made them. */
const BUILT_IN_NAME = /^_xlnm\./i;

export function readWorkbookPart(file: Package): WorkbookPart {
  const part = findWorkbook(file);
  const root = file.xml(part);
  if (root.name !== 'workbook') fault('damaged', { part });
  const relations = new Map(file.relations(part).map((relation) => [relation.id, relation]));
  const sheets = children(child(root, 'sheets'), 'sheet').map((element): SheetEntry => {
    const relation = relations.get(relationId(element.attributes) ?? '');
    const target = relation && file.find(relation.target);
    if (!relation || target === undefined) return fault('damaged', { part: relation?.target ?? part });
    const { name = '', state } = element.attributes;
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    return { element, name, visibility, part: target, type: relation.type };
  });
  const worksheets = sheets.filter(({ type }) => type === 'worksheet');
  const { iterate, fullPrecision } = child(root, 'calcPr')?.attributes ?? {};
  const calculation = isTrue(iterate)
    ? 'iteration'
    : fullPrecision !== undefined && !isTrue(fullPrecision)
      ? 'asDisplayed'
      : undefined;
  return {
    ...{ part, root, sheets, worksheets, date1904: isTrue(child(root, 'workbookPr')?.attributes['date1904']) },
    ...(calculation && { calculation }),
  };
}

function findWorkbook(file: Package): string {
  const target = file.relations('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = file.find(target);
  if (part?.endsWith('.bin')) fault('binaryFormat', {});
  if (part !== undefined && /\.xml$/i.test(part) && !/^(word|ppt)\//.test(part)) return part;
  return /^xl\//i.test(target) && file.names().some((name) => /^xl\//i.test(name))
    ? fault('damaged', { part: target })
    : fault('notAWorkbook', {});
}

export function readNames({ root, sheets }: WorkbookPart): readonly BookName[] {
  return nameElements(root)
    .filter(isBookName)
    .map(({ attributes, text }) => {
      const { name = '', localSheetId } = attributes;
      const sheet = localSheetId === undefined ? null : (sheets[Number(localSheetId)]?.name ?? null);
      return { name, sheet, formula: formulaFromFile(text), hidden: isTrue(attributes['hidden']) };
    });
}

export function nameElements(root: XmlElement): readonly XmlElement[] {
  return children(child(root, 'definedNames'), 'definedName');
}

/** Names of macros are none of a `Book`. */
export function isBookName({ attributes }: XmlElement): boolean {
  const { name = '' } = attributes;
  return !BUILT_IN_NAME.test(name) && !isTrue(attributes['function']) && !isTrue(attributes['vbProcedure']);
}

/** Which of the worksheets is in front. */
export function readActive({ root, sheets, worksheets }: WorkbookPart): number {
  const front = sheets[Number(child(child(root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0)];
  return Math.max(0, front ? worksheets.indexOf(front) : 0);
}

/** The tables of a sheet with the parts that hold them. */
export function readTables(file: Package, sheetPart: string): ReadonlyMap<string, BookTable> {
  const tables = new Map<string, BookTable>();
  for (const { type, target } of file.relations(sheetPart)) {
    const part = type === 'table' ? file.find(target) : undefined;
    const table = part === undefined ? null : readTable(file.xml(part));
    if (part !== undefined && table) tables.set(part, table);
  }
  return tables;
}

function readTable(root: XmlElement): BookTable | null {
  const { displayName, name, ref = '', headerRowCount, totalsRowCount } = root.attributes;
  const rect = readRect(ref);
  if (!rect) return null;
  return {
    name: displayName ?? name ?? '',
    rect,
    hasHeaders: headerRowCount !== '0',
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    style: child(root, 'tableStyleInfo')?.attributes['name'] ?? '',
    columns: children(child(root, 'tableColumns')).map(({ attributes }) => decodeEscapes(attributes['name'] ?? '')),
  };
}
