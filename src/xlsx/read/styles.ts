import type { BookBorder, BookStyle } from '../model/book';
import { child, children, isTrue, type XmlElement } from '../package/xml';
import { BUILT_IN_FORMATS } from './builtInFormats';
import type { Colors } from './colors';

/** The formats of a book by the number that cells name them with. */
export interface Styles {
  /** Undefined for one that looks like the default. */
  readonly byIndex: readonly (BookStyle | undefined)[];
  readonly defaultStyle: BookStyle;
}

type Font = Pick<BookStyle, 'bold' | 'italic' | 'fontName' | 'fontSize' | 'fontColor'>;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
/** `start` and `end` are `left` and `right` in the strict form. */
const SIDE_NAMES = { top: ['top'], bottom: ['bottom'], left: ['left', 'start'], right: ['right', 'end'] } as const;

export function readStyles(root: XmlElement | undefined, colors: Colors): Styles {
  const fonts = children(child(root, 'fonts')).map((font) => readFont(font, colors));
  const fills = children(child(root, 'fills')).map((fill) => readFill(fill, colors));
  const borders = children(child(root, 'borders')).map((border) => readBorders(border, colors));
  const formats = new Map<number, string>(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]));
  for (const { attributes } of children(child(root, 'numFmts'))) {
    formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  }
  const full = children(child(root, 'cellXfs'), 'xf').map((xf): BookStyle => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const numberFormat = formats.get(Number(numFmtId ?? 0));
    return pruned({
      numberFormat: numberFormat === 'General' ? undefined : numberFormat,
      ...fonts[Number(fontId ?? 0)],
      fill: fills[Number(fillId ?? 0)],
      borders: borders[Number(borderId ?? 0)],
      ...readAlignment(child(xf, 'alignment')),
    });
  });
  const defaultStyle = full[0] ?? {};
  return {
    defaultStyle,
    byIndex: full.map((style) => (style === defaultStyle ? undefined : relative(style, defaultStyle))),
  };
}

function readFont(font: XmlElement, colors: Colors): Font {
  const value = (name: string): string | undefined => child(font, name)?.attributes['val'];
  const flag = (name: string): boolean => child(font, name) !== undefined && isTrue(value(name) ?? '1');
  const size = value('sz');
  return pruned({
    bold: flag('b') || undefined,
    italic: flag('i') || undefined,
    fontName: value('name'),
    fontSize: size === undefined ? undefined : Number(size),
    fontColor: colors.read(child(font, 'color')?.attributes),
  });
}

/** Of patterns and gradients a grid shows nothing. */
function readFill(fill: XmlElement, colors: Colors): string | undefined {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid'
    ? colors.read(child(pattern, 'fgColor')?.attributes)
    : undefined;
}

function readBorders(border: XmlElement, colors: Colors): BookStyle['borders'] {
  const found: Partial<Record<(typeof SIDES)[number], BookBorder>> = {};
  for (const side of SIDES) {
    const element = SIDE_NAMES[side].map((name) => child(border, name)).find((one) => one !== undefined);
    const line = element?.attributes['style'];
    if (line === undefined || line === 'none') continue;
    found[side] = { line, color: colors.read(child(element, 'color')?.attributes) ?? '#000000' };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function readAlignment(alignment: XmlElement | undefined): Pick<BookStyle, 'horizontal' | 'vertical' | 'wrapText'> {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  return pruned({
    horizontal: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
    vertical: vertical === 'top' || vertical === 'center' ? vertical : undefined,
    wrapText: isTrue(wrapText) || undefined,
  });
}

/** A cell's style says only what differs from the book's default; what is neutral is said where the default is not. */
function relative(style: BookStyle, base: BookStyle): BookStyle | undefined {
  const same = <K extends keyof BookStyle>(name: K): BookStyle[K] | undefined =>
    style[name] === base[name] ? undefined : style[name];
  const result: BookStyle = pruned({
    ...style,
    fontName: same('fontName'),
    fontSize: same('fontSize'),
    fontColor: style.fontColor === undefined && base.fontColor !== undefined ? '#000000' : same('fontColor'),
    vertical: style.vertical === undefined && base.vertical !== undefined ? 'bottom' : same('vertical'),
  });
  return Object.keys(result).length > 0 ? result : undefined;
}

/** Without members that are undefined. */
export function pruned<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
