import type { Book, BookName, BookSheet } from '../model/book';
import { absoluteAddress } from '../../sheet';
import { attributeText, escapeXml, prefixOf, splice, type Edit, withAttributes } from '../package/splice';
import { child, highestOf, type XmlElement } from '../package/xml';
import { isBookName, nameElements, readActive, readNames, type SheetEntry, type WorkbookPart } from '../read/workbook';
import { formulaToFile } from '../formulas/toFile';
import { Placement, WORKBOOK_ORDER } from './placement';
import { encodeEscapes } from './cellXml';
import { sortedJson } from './compare';

/** What Excel calculates when it opens the file: `keep` nothing, `missing` everything, since there are formulas without results. */
export type Calculation = 'asBefore' | 'keep' | 'missing';

const FILTER_NAME = '_xlnm._FilterDatabase';

/** Excel refuses a file with a longer one. */
const MOST_OF_COMMENT = 255;

interface WorkbookChange {
  /** The workbook part. */
  readonly xml: string;
  readonly workbook: WorkbookPart;
  readonly book: Book;
  /** What the file had. */
  readonly before: Book;
  readonly plans: readonly SheetPlan[];
  readonly calculation: Calculation;
  readonly relationsNamespace: string;
}

/** The calculation engine of the present Excel; a file of an older one is calculated anew when it is opened. */
const PRESENT_ENGINE = 191029;

/** The workbook part with its list of sheets, its names and its settings as the book has them. */
export function patchWorkbook(change: WorkbookChange): string {
  const { xml, workbook, book, calculation } = change;
  const { root } = workbook;
  const edits: Edit[] = [];
  const placement = new Placement(root, WORKBOOK_ORDER, prefixOf(xml, 'workbook'));
  const set = (
    name: string,
    element: XmlElement | undefined,
    changes: Readonly<Record<string, string | number | undefined>>,
  ): void => {
    if (!element) return placement.set(name, `<${name}${attributeText(changes)}/>`);
    const { start, contentStart, attributes } = element;
    edits.push({ start, end: contentStart, text: withAttributes(xml.slice(start, contentStart), attributes, changes) });
  };
  if (!isSameList(change)) placement.set('sheets', sheetsXml(change));
  const names = namesXml(change);
  if (names !== null) placement.set('definedNames', names);
  if (book.date1904 !== workbook.date1904)
    set('workbookPr', child(root, 'workbookPr'), { date1904: book.date1904 ? 1 : undefined });
  const front = frontTab(change);
  const views = child(root, 'bookViews');
  if (front !== null && views)
    set('workbookView', child(views, 'workbookView'), { activeTab: front || undefined, firstSheet: undefined });
  else if (front !== null) placement.set('bookViews', `<bookViews><workbookView activeTab="${front}"/></bookViews>`);
  if (calculation !== 'asBefore') {
    const fullCalcOnLoad = calculation === 'missing' ? 1 : undefined;
    set('calcPr', child(root, 'calcPr'), { calcId: PRESENT_ENGINE, fullCalcOnLoad });
  }
  return splice(xml, [...edits, ...placement.edits()]);
}

/** Whether the sheets are the same, in the same order, under the same names. */
function isSameList({ workbook: { sheets }, plans }: WorkbookChange): boolean {
  return (
    plans.length === sheets.length &&
    plans.every(
      ({ entry, sheet }, index) => entry !== null && entry === sheets[index] && (!sheet || isAsBefore(sheet, entry)),
    )
  );
}

function isAsBefore(sheet: BookSheet, entry: NonNullable<SheetPlan['entry']>): boolean {
  return sheet.name === entry.name && sheet.visibility === entry.visibility;
}

function sheetsXml({ xml, workbook, plans, relationsNamespace }: WorkbookChange): string {
  let highest = highestOf(workbook.sheets.map(({ element }) => element.attributes['sheetId']));
  const list = plans.map(({ entry, sheet, relation }) => {
    const about = { name: sheet?.name, state: sheet && sheet.visibility !== 'visible' ? sheet.visibility : undefined };
    if (!entry) {
      highest += 1;
      return `<sheet${attributeText({ ...about, sheetId: highest, 'xmlns:r': relationsNamespace, 'r:id': relation })}/>`;
    }
    const text = xml.slice(entry.element.start, entry.element.end);
    return !sheet || isAsBefore(sheet, entry) ? text : withAttributes(text, entry.element.attributes, about);
  });
  return `<sheets>${list.join('')}</sheets>`;
}

/** The tab to be in front, where that changes. A chart's sheet, which is none of the book's, stays there unless another was chosen. */
function frontTab(change: WorkbookChange): number | null {
  const { book, plans, workbook } = change;
  const wanted = book.sheets[book.active];
  const front = plans.findIndex(({ sheet }) => sheet !== null && sheet === wanted);
  const before = Number(child(child(workbook.root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  const isMoved = !isSameList(change) || book.active !== readActive(workbook);
  return front >= 0 && front !== before && isMoved ? front : null;
}

/** `<definedNames>` where it changes, else null. Names that are none of the book (print areas, macros) go with their sheets. */
function namesXml(change: WorkbookChange): string | null {
  const { workbook, book } = change;
  const before = readNames(workbook);
  const filtered = filterNames(change);
  if (isSameList(change) && filtered.size === 0 && sortedJson(before) === sortedJson(book.names)) return null;
  const elements = nameElements(workbook.root);
  const others = elements
    .filter((element) => !isBookName(element) && !filtered.has(filteredSheet(change, element)))
    .map((element) => keptXml(change, element));
  const own = book.names.map((name) => {
    const at = before.findIndex((one) => sortedJson(one) === sortedJson(name));
    const element = elements.filter(isBookName)[at];
    return element ? keptXml(change, element) : newXml(change, name);
  });
  const list = [...others, ...filtered.values(), ...own].join('');
  return list === '' ? '' : `<definedNames>${list}</definedNames>`;
}

/** Excel names the area of each sheet's filter. By the sheets whose filter is elsewhere now: the name, or nothing where there is none. */
function filterNames({
  plans,
  workbook,
  before,
}: WorkbookChange): ReadonlyMap<SheetEntry | BookSheet | undefined, string> {
  const names = new Map<SheetEntry | BookSheet | undefined, string>();
  plans.forEach(({ entry, sheet }, index) => {
    if (!sheet) return;
    const was = entry && before.sheets[workbook.worksheets.indexOf(entry)];
    const isSame = sortedJson(was?.filter?.rect) === sortedJson(sheet.filter?.rect);
    if (isSame && (!sheet.filter || was?.name === sheet.name)) return;
    const attributes = attributeText({ name: FILTER_NAME, localSheetId: index, hidden: 1 });
    const area = sheet.filter && escapeXml(absoluteAddress({ sheet: sheet.name, ...sheet.filter.rect }));
    names.set(entry ?? sheet, area === undefined ? '' : `<definedName${attributes}>${area}</definedName>`);
  });
  return names;
}

/** The sheet of such a name. */
function filteredSheet({ workbook }: WorkbookChange, { attributes }: XmlElement): SheetEntry | undefined {
  return attributes['name'] === FILTER_NAME ? workbook.sheets[Number(attributes['localSheetId'])] : undefined;
}

/** A name of the file, counted among the sheets as they stand now; nothing when its sheet is gone. */
function keptXml({ xml, workbook, plans }: WorkbookChange, element: XmlElement): string {
  const { localSheetId } = element.attributes;
  const text = xml.slice(element.start, element.end);
  if (localSheetId === undefined) return text;
  const sheet = workbook.sheets[Number(localSheetId)];
  const index = plans.findIndex(({ entry }) => entry !== null && entry === sheet);
  if (index < 0) return '';
  const tag = xml.slice(element.start, element.contentStart);
  return (
    withAttributes(tag, element.attributes, { localSheetId: index }) + xml.slice(element.contentStart, element.end)
  );
}

function newXml({ plans }: WorkbookChange, { name, sheet, formula, hidden, comment }: BookName): string {
  const index = sheet === null ? -1 : plans.findIndex((plan) => plan.sheet?.name === sheet);
  if (sheet !== null && index < 0) return '';
  const attributes = attributeText({
    name,
    comment: comment && encodeEscapes(comment.slice(0, MOST_OF_COMMENT)),
    localSheetId: sheet === null ? undefined : index,
    hidden: hidden ? 1 : undefined,
  });
  return `<definedName${attributes}>${escapeXml(formulaToFile(formula))}</definedName>`;
}

/** A sheet of the file that is saved. */
export interface SheetPlan {
  /** The one of the file that was opened; null for a new one. */
  readonly entry: SheetEntry | null;
  /** Null for a sheet that no book has, such as a chart's. */
  readonly sheet: BookSheet | null;
  /** The id under which the workbook part names a new one. */
  relation?: string;
}

/** All sheets in the book's order; one that no book has stays behind the sheet it stood behind. */
export function planSheets(book: Book, workbook: WorkbookPart): readonly SheetPlan[] {
  const pairs = pairSheets(book, workbook.worksheets);
  const plans = book.sheets.map((sheet): SheetPlan => ({ entry: pairs.get(sheet) ?? null, sheet }));
  workbook.sheets.forEach((entry, index) => {
    if (entry.type === 'worksheet') return;
    const earlier = new Set(workbook.sheets.slice(0, index));
    const after = plans.reduce((last, plan, at) => (plan.entry !== null && earlier.has(plan.entry) ? at : last), -1);
    plans.splice(after + 1, 0, { entry, sheet: null });
  });
  return plans;
}

/** Which of the file's sheets each sheet of the book was: first the sure ones, then renamed ones, then those known by name only. */
function pairSheets(book: Book, entries: readonly SheetEntry[]): ReadonlyMap<BookSheet, SheetEntry> {
  const pairs = new Map<BookSheet, SheetEntry>();
  const left = new Set(entries);
  const pair = (isSame: (sheet: BookSheet, entry: SheetEntry) => boolean): void => {
    for (const sheet of book.sheets) {
      const entry = pairs.has(sheet) ? undefined : [...left].find((one) => isSame(sheet, one));
      if (!entry) continue;
      pairs.set(sheet, entry);
      left.delete(entry);
    }
  };
  pair((sheet, entry) => sheet.part === entry.part && sheet.name === entry.name);
  pair((sheet, entry) => sheet.part === entry.part);
  pair((sheet, entry) => sheet.name === entry.name);
  return pairs;
}
