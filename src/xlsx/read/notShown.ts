import type { NotShown, NotShownKind } from '../model/faults';
import type { Package } from '../package/package';
import { isTrue, type Attributes } from '../package/xml';

const ELEMENTS: Readonly<Record<string, NotShownKind>> = {
  dataValidation: 'dataValidation',
  hyperlink: 'link',
  sheetProtection: 'protection',
  workbookProtection: 'protection',
  protectedRange: 'protection',
  sparkline: 'sparkline',
  control: 'control',
  oleObject: 'control',
};

/** What a sheet's own relations lead to. */
const RELATIONS: Readonly<Record<string, NotShownKind>> = {
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'slicer',
  queryTable: 'connection',
  image: 'image',
};

const WORKBOOK_RELATIONS: Readonly<Record<string, NotShownKind>> = {
  vbaProject: 'macro',
  xlMacrosheet: 'macro',
  externalLink: 'externalLink',
  connections: 'connection',
};

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
    const kind = ELEMENTS[name];
    // LibreOffice writes a protection without anything protected.
    if (kind && Object.keys(attributes).length > 0) this.add(kind);
    else if (name === 'conditionalFormatting' && parent === 'worksheet') this.add('conditionalFormat');
    else if (name === 'autoFilter' && parent === 'worksheet') this.add('autoFilter');
    else if (name === 'brk' || (name === 'pageSetUpPr' && isTrue(attributes['fitToPage']))) this.mark('print');
  }

  relations(file: Package, part: string): void {
    for (const { type, target } of file.relations(part)) {
      const kind = RELATIONS[type];
      if (kind) this.add(kind);
      else if (type === 'comments' || type === 'drawing') this.linkedPart(file, type, target);
    }
  }

  workbook(file: Package, part: string): void {
    for (const { type } of file.relations(part)) {
      const kind = WORKBOOK_RELATIONS[type];
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

  private linkedPart(file: Package, type: 'comments' | 'drawing', target: string): void {
    const part = file.find(target);
    if (part === undefined) return;
    if (type === 'drawing')
      this.add('chart', file.relations(part).filter((one) => /^chart(Ex)?$/.test(one.type)).length);
    let fallback = 0;
    file.walk(part, {
      open: (name) => {
        // What newer programs show in another way is there a second time for older ones.
        if (name === 'Fallback') fallback += 1;
        if (fallback > 0) return;
        if (name === 'comment') this.add('comment');
        else if (name === 'pic') this.add('image');
        else if (name === 'sp' || name === 'cxnSp') this.add('shape');
      },
      close: (name) => {
        if (name === 'Fallback') fallback -= 1;
      },
    });
  }
}
