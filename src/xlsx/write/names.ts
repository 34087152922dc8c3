import type { BookName } from '../book';
import { formulaToFile } from '../formulas/toFile';
import { attributeText, escapeXml, withAttributes } from '../package/splice';
import type { XmlElement } from '../package/xml';
import { isBookName, nameElements, readNames } from '../read/workbook';
import { sortedJson } from './compare';
import { isSameList, type WorkbookChange } from './workbookPatch';

/** `<definedNames>` where it changes, else null. Names that are none of the book (print areas, macros) go with their sheets. */
export function namesXml(change: WorkbookChange): string | null {
  const { workbook, book } = change;
  const before = readNames(workbook);
  if (isSameList(change) && sortedJson(before) === sortedJson(book.names)) return null;
  const elements = nameElements(workbook.root);
  const others = elements.filter((element) => !isBookName(element)).map((element) => keptXml(change, element));
  const own = book.names.map((name) => {
    const at = before.findIndex((one) => sortedJson(one) === sortedJson(name));
    const element = elements.filter(isBookName)[at];
    return element ? keptXml(change, element) : newXml(change, name);
  });
  const list = [...others, ...own].join('');
  return list === '' ? '' : `<definedNames>${list}</definedNames>`;
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

function newXml({ plans }: WorkbookChange, { name, sheet, formula, hidden }: BookName): string {
  const index = sheet === null ? -1 : plans.findIndex((plan) => plan.sheet?.name === sheet);
  if (sheet !== null && index < 0) return '';
  const attributes = attributeText({
    name,
    localSheetId: sheet === null ? undefined : index,
    hidden: hidden ? 1 : undefined,
  });
  return `<definedName${attributes}>${escapeXml(formulaToFile(formula))}</definedName>`;
}
