import type { Book, BookSheet } from '../book';
import { attributeText, prefixOf, splice, withAttributes, type Edit } from '../package/splice';
import { child, type XmlElement } from '../package/xml';
import { readActive, type WorkbookPart } from '../read/workbook';
import { namesXml } from './names';
import { Placement, WORKBOOK_ORDER } from './placement';
import type { SheetPlan } from './sheetPlans';

/** What Excel calculates when it opens the file: `keep` nothing, `missing` everything, since there are formulas without results. */
export type Calculation = 'asBefore' | 'keep' | 'missing';

export interface WorkbookChange {
  /** The workbook part. */
  readonly xml: string;
  readonly workbook: WorkbookPart;
  readonly book: Book;
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
export function isSameList({ workbook: { sheets }, plans }: WorkbookChange): boolean {
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
  let highest = Math.max(0, ...workbook.sheets.map(({ element }) => Number(element.attributes['sheetId'] ?? 0)));
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
