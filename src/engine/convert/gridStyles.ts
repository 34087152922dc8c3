import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { BookBorder, BookStyle } from '../../xlsx';
import { hexOf } from '../book/cellFormats';

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

type Side = keyof typeof SIDES;

/** What a style of the file is in the grid. */
export function gridStyle(style: BookStyle): IStyleData {
  return {
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
    ...(style.borders === undefined ? {} : { bd: gridBorders(style.borders) }),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function gridBorders(borders: NonNullable<BookStyle['borders']>): IBorderData {
  const entries = Object.entries(borders) as [Side, BookBorder][];
  return Object.fromEntries(
    entries.map(([side, { line, color }]) => [
      SIDES[side],
      { s: LINES[line] ?? BorderStyleTypes.THIN, cl: { rgb: color } },
    ]),
  );
}

/** What the file is to hold of a style of the grid; undefined where there is nothing to hold. */
export function bookStyle(style: Nullable<IStyleData>): BookStyle | undefined {
  if (!style) return undefined;
  const pattern = style.n?.pattern;
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const borders = bookBorders(style.bd);
  const held: BookStyle = {
    ...(pattern && pattern !== 'General' ? { numberFormat: pattern } : {}),
    ...bookFont(style),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(borders ? { borders } : {}),
  };
  return Object.keys(held).length > 0 ? held : undefined;
}

function bookFont({ bl, it, ff, fs, cl, bg }: IStyleData): BookStyle {
  const fontColor = hexOf(cl?.rgb);
  const fill = hexOf(bg?.rgb);
  return {
    ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(ff ? { fontName: ff } : {}),
    ...(fs ? { fontSize: fs } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(fill ? { fill } : {}),
  };
}

function bookBorders(borders: Nullable<IBorderData>): BookStyle['borders'] | undefined {
  const sides = (Object.keys(SIDES) as Side[]).flatMap((side) => {
    const border = borders?.[SIDES[side]];
    const line = keyOf(LINES, border?.s);
    return border && line ? [[side, { line, color: hexOf(border.cl.rgb) || '#000000' }] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

function keyOf<K extends string, V>(record: Readonly<Record<K, V>>, value: Nullable<V>): K | undefined {
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}
