import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from '../access/cells';

/** What the grid draws where nothing was set. */
export const DEFAULT_FORMAT: CellFormat = {
  bold: false,
  italic: false,
  fontColor: '#000000',
  fontName: 'Arial',
  fontSize: 11,
  fill: '',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  numberFormat: 'General',
};

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (!style) return DEFAULT_FORMAT;
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    fontColor: hexOf(style.cl?.rgb) || DEFAULT_FORMAT.fontColor,
    fontName: style.ff ?? DEFAULT_FORMAT.fontName,
    fontSize: style.fs ?? DEFAULT_FORMAT.fontSize,
    fill: hexOf(style.bg?.rgb),
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht) ?? DEFAULT_FORMAT.horizontalAlignment,
    verticalAlignment: keyOf(VERTICAL, style.vt) ?? DEFAULT_FORMAT.verticalAlignment,
    numberFormat: style.n?.pattern ?? DEFAULT_FORMAT.numberFormat,
  };
}

type StyleOf = { readonly [K in keyof CellFormat]: (value: CellFormat[K]) => object };

/** The grid's way of saying a setting; null takes one away. */
const STYLE_OF: StyleOf = {
  bold: (bold) => ({ bl: flag(bold) }),
  italic: (italic) => ({ it: flag(italic) }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  fill: (rgb) => ({ bg: rgb === '' ? null : { rgb } }),
  wrapText: (wraps) => ({ tb: wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  horizontalAlignment: (alignment) => ({ ht: HORIZONTAL[alignment] }),
  verticalAlignment: (alignment) => ({ vt: VERTICAL[alignment] }),
  numberFormat: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
};

export function styleOf(change: Partial<CellFormat>): object {
  const entries = Object.entries(change) as [keyof CellFormat, never][];
  return Object.assign({}, ...entries.map(([property, value]) => STYLE_OF[property](value))) as object;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<K extends string, V>(record: Readonly<Record<K, V>>, value: Nullable<V>): K | undefined {
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}

/** Colours of the grid may be `#RRGGBB`, short, or `rgb(…)`. */
export function hexOf(color: Nullable<string>): string {
  if (!color) return '';
  const channels = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/.exec(color)?.slice(1).map(Number);
  if (channels) return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)?.slice(1);
  return (short ? `#${short.map((digit) => digit + digit).join('')}` : color).toUpperCase();
}
