import type { BookBorder, BookStyle } from '../model/book';
import { fault } from '../model/faults';
import { LIMITS } from '../model/limits';
import { child, children, isTrue, type XmlElement } from '../package/xml';
import type { Colors } from './colors';

/**
 * Number formats that a file names by number only (18.8.30), as Excel shows them in Japan: a number such as 14 or 38 means what the
 * country's Excel says, and files of Japanese Excel use 38 for every comma style.
 */
const ERA_SHORT = '[$-411]ge.m.d';
const ERA_LONG = '[$-411]ggge"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: ERA_SHORT,
  28: ERA_LONG,
  29: ERA_LONG,
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: YEAR_MONTH,
  35: MONTH_DAY,
  36: ERA_SHORT,
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: ERA_SHORT,
  51: ERA_LONG,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: ERA_LONG,
  55: YEAR_MONTH,
  56: MONTH_DAY,
  57: ERA_SHORT,
  58: ERA_LONG,
};

/** Those that mean the same in every country: others are written out, or another country's program shows months as times. */
export const SAME_EVERYWHERE: ReadonlySet<number> = new Set([
  1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49,
]);

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
  const list = (name: string): readonly XmlElement[] => {
    const elements = children(child(root, name));
    if (elements.length > LIMITS.styles) fault('tooLarge', { what: 'styles', limit: LIMITS.styles });
    return elements;
  };
  const fonts = list('fonts').map((font) => readFont(font, colors));
  const fills = list('fills').map((fill) => readFill(fill, colors));
  const borders = list('borders').map((border) => readBorders(border, colors));
  const own = new Map<number, string>();
  for (const { attributes } of list('numFmts')) {
    own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  }
  const full = list('cellXfs').map((xf): BookStyle => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const id = Number(numFmtId ?? 0);
    const numberFormat = own.get(id) ?? BUILT_IN_FORMATS[id];
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

/** Excel's own limit, in points. */
const LARGEST_FONT = 409;

function readFont(font: XmlElement, colors: Colors): Font {
  const value = (name: string): string | undefined => child(font, name)?.attributes['val'];
  const flag = (name: string): boolean => child(font, name) !== undefined && isTrue(value(name) ?? '1');
  const size = value('sz');
  return pruned({
    bold: flag('b') || undefined,
    italic: flag('i') || undefined,
    fontName: value('name'),
    fontSize: Number(size) >= 1 && Number(size) <= LARGEST_FONT ? Number(size) : undefined,
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
