import type { BookBorder, BookHighlight, BookStyle } from '../model/book';
import { attributeText, splice, withAttributes, withPrefix, prefixOf, type Edit } from '../package/splice';
import { child, children, highestOf, parseXml, type XmlElement } from '../package/xml';
import { BUILT_IN_FORMATS, SAME_EVERYWHERE } from '../read/styles';
import type { Styles } from '../read/styles';
import { sameStyle, sortedJson, styleKey } from './compare';
import { placeChild, STYLES_ORDER } from './placement';

const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const BORDER_SIDES = ['left', 'right', 'top', 'bottom'] as const;
const ALIGNMENT = ['horizontal', 'vertical', 'wrapText'] as const;
/** Numbers below are the formats that a file names without writing them out. */
const FIRST_FORMAT = 164;

/** One of the lists in the styles part, to which entries can be added. */
class List {
  readonly added: string[] = [];
  readonly entries: readonly XmlElement[];

  constructor(
    private readonly root: XmlElement,
    readonly name: string,
  ) {
    this.entries = children(child(root, name));
  }

  add(xml: string): number {
    const known = this.added.indexOf(xml);
    if (known >= 0) return this.entries.length + known;
    this.added.push(xml);
    return this.entries.length + this.added.length - 1;
  }

  edits(source: string): readonly Edit[] {
    if (this.added.length === 0) return [];
    const list = child(this.root, this.name);
    const count = this.entries.length + this.added.length;
    const tag = list
      ? withAttributes(source.slice(list.start, list.contentStart).replace(/\/>$/, '>'), list.attributes, { count })
      : '';
    const old = list ? source.slice(list.contentStart, list.contentEnd) : '';
    const prefix = prefixOf(source, 'styleSheet');
    const added = withPrefix(this.added.join(''), prefix);
    const text = `${tag || `<${prefix}${this.name} count="${count}">`}${old}${added}</${prefix}${this.name}>`;
    return [placeChild(this.root, STYLES_ORDER, this.name, text)];
  }
}

/** Finds or makes the number of a style. A style that changes keeps what a `BookStyle` does not say: underlines, indents, locks. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly lists: Readonly<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', List>>;
  /** By the number of the style before and the key of the one after. */
  private readonly known = new Map<number, Map<string, number>>();

  constructor(
    private readonly source: string,
    private readonly styles: Styles,
  ) {
    this.root = parseXml(source);
    const list = (name: string): List => new List(this.root, name);
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
  }

  /** @param base the number of the style that the cell has, 0 for a new cell. */
  indexOf(style: BookStyle | undefined, base: number): number {
    const before = this.styles.byIndex[base];
    if (sameStyle(before, style)) return base;
    let known = this.known.get(base);
    if (!known) this.known.set(base, (known = new Map()));
    const key = styleKey(style);
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = this.make(style ?? {}, before ?? {}, base)));
    return index;
  }

  /** The number of what a conditional format changes of a cell's look. */
  lookOf({ bold, fontColor, fill }: BookHighlight['style']): number {
    const font = `${bold ? '<b/>' : ''}${colorXml('color', fontColor)}`;
    // Unlike a cell's, the fill of a conditional format has its colour in the background.
    const pattern =
      fill === undefined ? '' : `<patternFill patternType="solid">${colorXml('bgColor', fill)}</patternFill>`;
    return this.lists.dxfs.add(
      `<dxf>${font === '' ? '' : `<font>${font}</font>`}${pattern === '' ? '' : `<fill>${pattern}</fill>`}</dxf>`,
    );
  }

  /** The styles part with what was added. */
  xml(): string {
    return splice(
      this.source,
      Object.values(this.lists).flatMap((list) => list.edits(this.source)),
    );
  }

  get hasAdded(): boolean {
    return this.lists.cellXfs.added.length + this.lists.dxfs.added.length > 0;
  }

  private make(style: BookStyle, before: BookStyle, base: number): number {
    const xf = this.lists.cellXfs.entries[base];
    const differs = (...names: readonly (keyof BookStyle)[]): boolean =>
      names.some((name) => sortedJson(style[name]) !== sortedJson(before[name]));
    const changes: Record<string, string | number> = {};
    const change = (id: string, applied: string, value: number): void => {
      changes[id] = value;
      changes[applied] = 1;
    };
    if (differs('numberFormat')) change('numFmtId', 'applyNumberFormat', this.numberFormat(style.numberFormat));
    if (differs('bold', 'italic', 'fontName', 'fontSize', 'fontColor')) {
      change('fontId', 'applyFont', this.font(style, before, Number(xf?.attributes['fontId'] ?? 0)));
    }
    if (differs('fill')) change('fillId', 'applyFill', this.fill(style.fill));
    if (differs('borders'))
      change('borderId', 'applyBorder', this.border(style, before, Number(xf?.attributes['borderId'] ?? 0)));
    const isAligned = differs(...ALIGNMENT);
    if (isAligned) changes['applyAlignment'] = 1;
    const first = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...xf?.attributes, ...changes };
    const alignment = isAligned
      ? this.alignment(style, before, child(xf, 'alignment'))
      : this.slice(child(xf, 'alignment'));
    const rest = children(xf).filter(({ name }) => name !== 'alignment');
    return this.lists.cellXfs.add(
      `<xf${attributeText(first)}>${alignment}${rest.map((one) => this.slice(one)).join('')}</xf>`,
    );
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const { numFmts } = this.lists;
    const own = numFmts.entries.find(({ attributes }) => attributes['formatCode'] === code);
    if (own) return Number(own.attributes['numFmtId']);
    const taken = new Set(numFmts.entries.map(({ attributes }) => Number(attributes['numFmtId'])));
    const builtIn = [...SAME_EVERYWHERE].find((id) => BUILT_IN_FORMATS[id] === code && !taken.has(id));
    if (builtIn !== undefined) return builtIn;
    const highest = Math.max(
      FIRST_FORMAT - 1,
      highestOf(numFmts.entries.map(({ attributes }) => attributes['numFmtId'])),
    );
    const known = numFmts.added.findIndex((xml) => xml.endsWith(`${attributeText({ formatCode: code })}/>`));
    const id = highest + 1 + (known >= 0 ? known : numFmts.added.length);
    numFmts.add(`<numFmt${attributeText({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  private font(style: BookStyle, before: BookStyle, base: number): number {
    const { fontName, fontSize, fontColor } = { ...this.styles.defaultStyle, ...style };
    const parts = new Map(children(this.lists.fonts.entries[base]).map((one) => [one.name, this.slice(one)]));
    parts.set('b', style.bold ? '<b/>' : '').set('i', style.italic ? '<i/>' : '');
    if (style.fontName !== before.fontName) {
      for (const name of ['family', 'charset', 'scheme']) parts.delete(name);
      parts.set('name', fontName === undefined ? '' : `<name${attributeText({ val: fontName })}/>`);
    }
    if (style.fontSize !== before.fontSize && fontSize !== undefined) parts.set('sz', `<sz val="${fontSize}"/>`);
    if (style.fontColor !== before.fontColor) {
      // The default's own colour may be a theme's, which the default's font says better than a number.
      const inherited = child(this.lists.fonts.entries[0], 'color');
      parts.set('color', style.fontColor === undefined ? this.slice(inherited) : colorXml('color', fontColor));
    }
    return this.lists.fonts.add(`<font>${FONT_ORDER.map((name) => parts.get(name) ?? '').join('')}</font>`);
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const pattern = `<patternFill patternType="solid">${colorXml('fgColor', color)}<bgColor indexed="64"/></patternFill>`;
    return this.lists.fills.add(`<fill>${pattern}</fill>`);
  }

  private border(style: BookStyle, before: BookStyle, base: number): number {
    const element = this.lists.borders.entries[base];
    const sides = BORDER_SIDES.map((side) => {
      const line = style.borders?.[side];
      const old = child(element, side) ?? child(element, side === 'left' ? 'start' : side === 'right' ? 'end' : side);
      return old && sortedJson(line) === sortedJson(before.borders?.[side]) ? this.slice(old) : sideXml(side, line);
    });
    const rest = children(element).filter(({ name }) => ['diagonal', 'vertical', 'horizontal'].includes(name));
    const attributes = attributeText(element?.attributes ?? {});
    return this.lists.borders.add(
      `<border${attributes}>${sides.join('')}${rest.map((one) => this.slice(one)).join('')}</border>`,
    );
  }

  private alignment(style: BookStyle, before: BookStyle, old: XmlElement | undefined): string {
    const attributes: Record<string, string | undefined> = { ...old?.attributes };
    for (const name of ALIGNMENT) {
      if (style[name] === before[name]) continue;
      const value = style[name] ?? this.styles.defaultStyle[name];
      attributes[name] = value === undefined || value === false ? undefined : value === true ? '1' : value;
    }
    return `<alignment${attributeText(attributes)}/>`;
  }

  /** An element as the file writes it. */
  private slice(element: XmlElement | undefined): string {
    return element ? this.source.slice(element.start, element.end) : '';
  }
}

function colorXml(name: string, color: string | undefined): string {
  return color === undefined ? '' : `<${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

function sideXml(side: string, border: BookBorder | undefined): string {
  return border
    ? `<${side}${attributeText({ style: border.line })}>${colorXml('color', border.color)}</${side}>`
    : `<${side}/>`;
}
