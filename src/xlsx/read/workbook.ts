import { readRect } from '../../sheet';
import type { Rect } from '../../sheet';
import type { BookName, BookSheet, BookTable } from '../model/book';
import { fault, impossible } from '../model/faults';
import { LIMITS } from '../model/limits';
import { formulaFromFile, namesLikeOurs } from '../formulas/fromFile';
import type { Package } from '../package/package';
import { child, children, isTrue, relationId, type XmlElement } from '../package/xml';
import { decodeEscapes } from './values';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  readonly visibility: BookSheet['visibility'];
  /** `''` for an old macro module, which Excel lists without a part. */
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
  // Nothing is read from it, but nothing can be saved without it.
  file.xml('[Content_Types].xml');
  const relations = new Map(file.relations(part).map((relation) => [relation.id, relation]));
  const elements = children(child(root, 'sheets'), 'sheet');
  if (elements.length > LIMITS.sheets) fault('tooLarge', { what: 'sheets', limit: LIMITS.sheets });
  const taken = new Set<string>();
  const takenParts = new Set<string>();
  const sheets = elements.map((element): SheetEntry => {
    const id = relationId(element.attributes);
    const { name = '', state } = element.attributes;
    if (name.trim() === '') impossible('sheetName', part, name);
    if (taken.has(name.toLowerCase())) fault('twice', { what: 'sheet', name });
    taken.add(name.toLowerCase());
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    if (id === '') return { element, name, visibility, part: '', type: '' };
    const relation = relations.get(id ?? '');
    const target = relation && file.find(relation.target);
    if (!relation || target === undefined) return fault('damaged', { part: relation?.target ?? part });
    if (takenParts.has(target)) fault('twice', { what: 'sheetPart', name });
    takenParts.add(target);
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

/** The book's own names that look like functions of ours. */
export function readNamesLikeOurs({ root }: WorkbookPart): ReadonlySet<string> {
  return namesLikeOurs(nameElements(root).map(({ attributes }) => attributes['name'] ?? ''));
}

export function readNames(workbook: WorkbookPart): readonly BookName[] {
  const { root, sheets } = workbook;
  const bookNames = readNamesLikeOurs(workbook);
  const elements = nameElements(root).filter(isBookName);
  if (elements.length > LIMITS.names) fault('tooLarge', { what: 'names', limit: LIMITS.names });
  const taken = new Set<string>();
  return elements.map(({ attributes, text }) => {
    const { name = '', localSheetId } = attributes;
    const scope = localSheetId === undefined ? null : sheets[Number(localSheetId)];
    if (scope === undefined) return impossible('nameScope', name, localSheetId ?? '');
    if (text.length > LIMITS.formulaLength)
      fault('tooLarge', { what: 'formula', limit: LIMITS.formulaLength, part: name });
    const key = `${localSheetId ?? ''}!${name.toLowerCase()}`;
    if (taken.has(key)) fault('twice', { what: 'name', name });
    taken.add(key);
    const hidden = isTrue(attributes['hidden']);
    const comment = decodeEscapes(attributes['comment'] ?? '');
    return {
      ...{ name, sheet: scope?.name ?? null, formula: formulaFromFile(text, bookNames), hidden },
      ...(comment !== '' && { comment }),
    };
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
    if (part !== undefined && !tables.has(part)) tables.set(part, readTable(file.xml(part)));
  }
  return tables;
}

/** Where the tables of a sheet leave out rows. */
export function readTableFilters(file: Package, tables: ReadonlyMap<string, BookTable>): readonly Rect[] {
  return [...tables].flatMap(([part, { rect }]) =>
    children(child(file.xml(part), 'autoFilter')).some(({ name }) => name === 'filterColumn') ? [rect] : [],
  );
}

function readTable(root: XmlElement): BookTable {
  const { displayName, ref = '', headerRowCount, totalsRowCount } = root.attributes;
  const name = displayName ?? root.attributes['name'] ?? '';
  const rect = readRect(ref) ?? impossible('table', name, ref);
  return {
    name,
    rect,
    hasHeaders: headerRowCount !== '0',
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    style: child(root, 'tableStyleInfo')?.attributes['name'] ?? '',
    columns: children(child(root, 'tableColumns')).map(({ attributes }) => decodeEscapes(attributes['name'] ?? '')),
  };
}
