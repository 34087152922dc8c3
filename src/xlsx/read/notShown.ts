import type { NotShown, NotShownKind } from '../model/faults';
import type { Package } from '../package/package';
import { isTrue, type Attributes } from '../package/xml';

const ELEMENTS: ReadonlyMap<string, NotShownKind> = new Map([
  ['dataValidation', 'dataValidation'],
  ['hyperlink', 'link'],
  ['sheetProtection', 'protection'],
  ['workbookProtection', 'protection'],
  ['protectedRange', 'protection'],
  ['sparkline', 'sparkline'],
  ['control', 'control'],
  ['oleObject', 'control'],
]);

/** What a sheet's own relations lead to. */
const RELATIONS: ReadonlyMap<string, NotShownKind> = new Map([
  ['pivotTable', 'pivotTable'],
  ['slicer', 'slicer'],
  ['timeline', 'slicer'],
  ['queryTable', 'connection'],
  ['image', 'image'],
]);

const WORKBOOK_RELATIONS: ReadonlyMap<string, NotShownKind> = new Map([
  ['vbaProject', 'macro'],
  ['xlMacrosheet', 'macro'],
  ['externalLink', 'externalLink'],
  ['connections', 'connection'],
]);

type Counts = ReadonlyMap<NotShownKind, number>;

/** What drawings and comments hold. Each is read once, however many relations lead to it. */
export class LinkedParts {
  private readonly known = new Map<string, Counts>();

  constructor(private readonly file: Package) {}

  in(part: string, type: 'comments' | 'drawing'): Counts {
    let counts = this.known.get(part);
    if (!counts) this.known.set(part, (counts = this.count(part, type)));
    return counts;
  }

  private count(part: string, type: 'comments' | 'drawing'): Counts {
    const counts = new Map<NotShownKind, number>();
    const add = (kind: NotShownKind, count = 1): void => void counts.set(kind, (counts.get(kind) ?? 0) + count);
    if (type === 'drawing')
      add('chart', this.file.relations(part).filter((one) => /^chart(Ex)?$/.test(one.type)).length);
    let fallback = 0;
    this.file.walk(part, {
      open: (name) => {
        // What newer programs show in another way is there a second time for older ones.
        if (name === 'Fallback') fallback += 1;
        if (fallback > 0) return;
        if (name === 'comment') add('comment');
        else if (name === 'pic') add('image');
        else if (name === 'sp' || name === 'cxnSp') add('shape');
      },
      close: (name) => {
        if (name === 'Fallback') fallback -= 1;
      },
    });
    return counts;
  }
}

/** Counts what a `Book` has no place for. All of it stays in a file that is saved over this one. */
export class Tally {
  private readonly counts = new Map<NotShownKind, number>();

  constructor(private readonly sheet?: string) {}

  add(kind: NotShownKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** For what a sheet has or has not. */
  mark(kind: NotShownKind): void {
    this.counts.set(kind, 1);
  }

  element(name: string, attributes: Attributes, parent: string): void {
    const kind = ELEMENTS.get(name);
    // LibreOffice writes a protection without anything protected.
    if (kind && Object.keys(attributes).length > 0) this.add(kind);
    else if (name === 'conditionalFormatting' && parent === 'worksheet') this.add('conditionalFormat');
    else if (name === 'brk' || (name === 'pageSetUpPr' && isTrue(attributes['fitToPage']))) this.mark('print');
  }

  relations(file: Package, part: string, linked: LinkedParts): void {
    const seen = new Set<string>();
    for (const { type, target } of file.relations(part)) {
      const kind = RELATIONS.get(type);
      if (kind) this.add(kind);
      if (type !== 'comments' && type !== 'drawing') continue;
      const found = file.find(target);
      if (found === undefined || seen.has(found)) continue;
      seen.add(found);
      for (const [counted, count] of linked.in(found, type)) this.add(counted, count);
    }
  }

  workbook(file: Package, part: string): void {
    for (const { type } of file.relations(part)) {
      const kind = WORKBOOK_RELATIONS.get(type);
      if (kind) this.add(kind);
    }
  }

  list(): readonly NotShown[] {
    return [...this.counts].map(([kind, count]) => ({
      kind,
      ...(this.sheet === undefined ? {} : { sheet: this.sheet }),
      count,
      kept: true,
    }));
  }
}
