import { opened, splice, withPrefix, type Edit } from '../package/splice';
import { parseXml } from '../package/xml';

/** An element's children by name and place; what a tree has and what a pass over a sheet notes. */
export interface Outline {
  readonly children: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly contentEnd: number;
}

/** The order that the format prescribes for the children of a workbook (18.2.27), a sheet (18.3.1.99) and the styles (18.8.39). */
export const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects
extLst`.split(/\s+/);

export const SHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

export const METADATA_ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

/** Collects new texts for the children of one element, wherever they stand or are to stand. */
export class Placement {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly outline: Outline,
    private readonly order: readonly string[],
    private readonly prefix: string,
  ) {}

  /** The child's new text; an empty one removes it. */
  set(name: string, text: string): void {
    this.texts.set(name, withPrefix(text, this.prefix));
  }

  /** In the format's order, which new ones at one place keep. */
  edits(): readonly Edit[] {
    return [...this.texts]
      .sort(([one], [other]) => this.order.indexOf(one) - this.order.indexOf(other))
      .map(([name, text]) => placeChild(this.outline, this.order, name, text));
  }
}

/** Replaces a child, or puts it where the order has it; an empty text removes it. */
export function placeChild(
  { children, contentEnd }: Outline,
  order: readonly string[],
  name: string,
  text: string,
): Edit {
  const present = children.find((one) => one.name === name);
  if (present) return { start: present.start, end: present.end, text };
  const rank = order.indexOf(name);
  const next = children.find((one) => order.indexOf(one.name) > rank);
  const at = next?.start ?? contentEnd;
  return { start: at, end: at, text };
}

/** A document with one more child at the end of its root, which is told the root's prefix. */
export function withLastChild(xml: string, child: (prefix: string) => string): string {
  const { start, contentStart, contentEnd, end } = parseXml(xml);
  const [, name = '', prefix = ''] = /^<(([\w.-]+:)?[^\s/>]+)/.exec(xml.slice(start, contentStart)) ?? [];
  const isClosed = contentEnd < end;
  const edit = isClosed
    ? { start: contentEnd, end: contentEnd, text: child(prefix) }
    : { start, end, text: `${opened(xml.slice(start, contentStart))}${child(prefix)}</${name}>` };
  return splice(xml, [edit]);
}
