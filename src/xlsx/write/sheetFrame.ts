import { cellAddress, cornersAddress } from '../../sheet';
import type { BookColumn, BookSheet } from '../model/book';
import { attributeText, prefixOf, splice } from '../package/splice';
import { children, isTrue, parseXml, type Attributes, type XmlElement, walk } from '../package/xml';
import { sheetHandlers } from '../read/scanSheet';
import { changedKeys, sortedJson } from './compare';
import { filterXml } from './filters';
import { Placement, SHEET_ORDER } from './placement';

interface FrameContext {
  readonly before: BookSheet;
  readonly after: BookSheet;
  /** Points in a unit of column width. */
  readonly digit: number;
  /** Whether the sheet is to be the selected one; undefined where that stays as it is. */
  readonly selected: boolean | undefined;
}

export function isFrameChanged({ before, after, selected }: FrameContext): boolean {
  const rest = ({ merges, frozen, tabColor, defaultColumnWidth, defaultRowHeight, filter }: BookSheet): string =>
    sortedJson([merges, frozen, tabColor, defaultColumnWidth, defaultRowHeight, filter]);
  return selected !== undefined || rest(before) !== rest(after) || changedKeys(before.columns, after.columns).size > 0;
}

/** The sheet's XML with everything changed that is not in its rows: columns, merged cells, frozen panes, the tab. */
export function patchFrame(xml: string, { before, after, digit, selected }: FrameContext): string {
  const outline = outlineOf(xml);
  const placement = new Placement(outline, SHEET_ORDER, prefixOf(xml, 'worksheet'));
  const element = (name: string): Fragment | undefined => {
    const found = outline.children.find((one) => one.name === name);
    const source = found && xml.slice(found.start, found.end);
    return source === undefined ? undefined : { source, root: parseXml(source) };
  };
  const columns = changedKeys(before.columns, after.columns);
  if (columns.size > 0) placement.set('cols', columnsXml(element('cols')?.root, columns, after.columns, digit));
  if (sortedJson(before.merges) !== sortedJson(after.merges)) placement.set('mergeCells', mergesXml(after));
  if (sortedJson(before.filter) !== sortedJson(after.filter))
    placement.set('autoFilter', filterXml(element('autoFilter'), before.filter, after.filter));
  if (before.tabColor !== after.tabColor) placement.set('sheetPr', propertiesXml(element('sheetPr'), after.tabColor));
  if (before.defaultColumnWidth !== after.defaultColumnWidth || before.defaultRowHeight !== after.defaultRowHeight) {
    placement.set('sheetFormatPr', defaultsXml(element('sheetFormatPr')?.root.attributes, before, after, digit));
  }
  const isFrozenAlike = sortedJson(before.frozen) === sortedJson(after.frozen);
  if (!isFrozenAlike || selected !== undefined) {
    const views = element('sheetViews');
    const text = viewsXml(views, isFrozenAlike ? null : after.frozen, selected);
    if (text !== null) placement.set('sheetViews', text);
  }
  return splice(xml, placement.edits());
}

/** An element of the document with its own text. */
interface Fragment {
  readonly source: string;
  readonly root: XmlElement;
}

function rawXml(fragment: Fragment | undefined, elements: readonly XmlElement[]): string {
  return elements.map(({ start, end }) => fragment!.source.slice(start, end)).join('');
}

/** The sheet's root and its children, without what is in its rows, of which there may be millions. */
export function outlineOf(xml: string): XmlElement {
  let root: XmlElement | null = null;
  walk(
    xml,
    sheetHandlers({
      cell: () => undefined,
      element(name, attributes, parent, start, contentStart) {
        const made = {
          name,
          attributes,
          children: [],
          text: '',
          start,
          contentStart,
          contentEnd: contentStart,
          end: contentStart,
        };
        if (parent === '') root ??= made;
        else if (parent === root?.name) root.children.push(made);
      },
      elementEnd(name, parent, contentEnd, end) {
        const closed = parent === '' ? root! : parent === root!.name ? root!.children.at(-1)! : null;
        if (closed?.name === name) Object.assign(closed, { contentEnd, end });
      },
    }),
  );
  return root!;
}

function mergesXml({ merges }: BookSheet): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((rect) => `<mergeCell ref="${cornersAddress(rect)}"/>`).join('')}</mergeCells>`;
}

function propertiesXml(old: Fragment | undefined, tabColor: string | undefined): string {
  const color = tabColor === undefined ? '' : `<tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>`;
  const rest = children(old?.root).filter(({ name }) => name !== 'tabColor');
  return `<sheetPr${attributeText(old?.root.attributes ?? {})}>${color}${rawXml(old, rest)}</sheetPr>`;
}

function defaultsXml(old: Attributes | undefined, before: BookSheet, after: BookSheet, digit: number): string {
  const { defaultColumnWidth: width, defaultRowHeight: height } = after;
  const changes = {
    ...(width === before.defaultColumnWidth
      ? {}
      : { defaultColWidth: width === undefined ? undefined : width / digit }),
    ...(height === before.defaultRowHeight ? {} : { customHeight: height === undefined ? undefined : 1 }),
  };
  const rowHeight = height ?? old?.['defaultRowHeight'] ?? 15;
  return `<sheetFormatPr${attributeText({ ...old, ...changes, defaultRowHeight: rowHeight })}/>`;
}

/** The first view with another pane (`frozen` not null) and another mark of the selected sheet; null where nothing differs. */
function viewsXml(
  old: Fragment | undefined,
  frozen: BookSheet['frozen'] | null,
  selected: boolean | undefined,
): string | null {
  const [first, ...others] = children(old?.root, 'sheetView');
  const isSelected = isTrue(first?.attributes['tabSelected']);
  if (frozen === null && (selected === undefined || selected === isSelected)) return null;
  const attributes = { workbookViewId: 0, ...first?.attributes, tabSelected: (selected ?? isSelected) ? 1 : undefined };
  // A selection belongs to a pane, so that it does not outlive the panes.
  const kept = children(first).filter(({ name }) => frozen === null || (name !== 'pane' && name !== 'selection'));
  const content = (frozen === null ? '' : paneXml(frozen)) + rawXml(old, kept);
  return `<sheetViews><sheetView${attributeText(attributes)}>${content}</sheetView>${rawXml(old, others)}</sheetViews>`;
}

function paneXml({ rows, columns }: BookSheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const place = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
  };
  return `<pane${attributeText({ ...place, state: 'frozen' })}/><selection pane="${activePane}"/>`;
}

type ColumnAttributes = Readonly<Record<string, string | number | undefined>>;

/** `<cols>` with the changed columns as the book has them; the others keep their styles and outlines. */
function columnsXml(
  old: XmlElement | undefined,
  changed: ReadonlySet<number>,
  columns: ReadonlyMap<number, BookColumn>,
  digit: number,
): string {
  const all = new Map<number, ColumnAttributes>();
  for (const { attributes } of children(old, 'col')) {
    const own: Attributes = Object.fromEntries(
      Object.entries(attributes).filter(([name]) => name !== 'min' && name !== 'max'),
    );
    for (let at = Number(attributes['min']); at <= Number(attributes['max']); at += 1) all.set(at - 1, own);
  }
  for (const column of changed) {
    const { width, hidden } = columns.get(column) ?? {};
    const rest: ColumnAttributes = {
      ...all.get(column),
      width: undefined,
      customWidth: undefined,
      hidden: undefined,
      bestFit: undefined,
    };
    all.set(column, {
      ...rest,
      ...(width === undefined ? {} : { width: width / digit, customWidth: 1 }),
      ...(hidden ? { hidden: 1 } : {}),
    });
  }
  const list = runs(all)
    .map(([min, max, attributes]) => `<col min="${min + 1}" max="${max + 1}"${attributes}/>`)
    .join('');
  return list === '' ? '' : `<cols>${list}</cols>`;
}

/** Neighbours that are alike are written as one. */
function runs(columns: ReadonlyMap<number, ColumnAttributes>): readonly [number, number, string][] {
  const found: [number, number, string][] = [];
  for (const [column, attributes] of [...columns].sort(([one], [other]) => one - other)) {
    const text = attributeText(attributes);
    const last = found.at(-1);
    if (text === '') continue;
    if (last && last[1] === column - 1 && last[2] === text) last[1] = column;
    else found.push([column, column, text]);
  }
  return found;
}
