import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { IStyleData } from '@univerjs/presets';

const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#8C8C8C' } };
const BOX: IStyleData = {
  bd: { t: LINE, b: LINE, l: LINE, r: LINE },
  pd: { l: 6, r: 6 },
  vt: VerticalAlign.MIDDLE,
};
const CENTRE: IStyleData = { ht: HorizontalAlign.CENTER };
const RIGHT: IStyleData = { ht: HorizontalAlign.RIGHT };
const BOLD: IStyleData = { bl: BooleanNumber.TRUE };
const WRAP: IStyleData = { tb: WrapStrategy.WRAP };
const HEAD: IStyleData = { ...BOX, pd: { l: 2, r: 2 }, ...CENTRE, ...BOLD, ...WRAP, bg: { rgb: '#E8EDF7' } };

/** Negative amounts as Japanese budgets print them. */
const NUMBER: IStyleData = { ...BOX, ...RIGHT, n: { pattern: '#,##0;"▲ "#,##0' } };

/** Pale yellow, and blue figures: where a person may type. */
const INPUT: IStyleData = { ...BOX, bg: { rgb: '#FFF8DB' }, cl: { rgb: '#0B3BA8' } };

export const STYLES = {
  plain: { vt: VerticalAlign.MIDDLE },
  title: { ...BOLD, fs: 16, vt: VerticalAlign.MIDDLE },
  heading: { ...BOLD, fs: 12, vt: VerticalAlign.MIDDLE },
  note: { ...WRAP, fs: 10, cl: { rgb: '#595959' }, vt: VerticalAlign.MIDDLE },
  unit: { ...RIGHT, fs: 10, vt: VerticalAlign.MIDDLE },
  head: HEAD,
  label: { ...BOX, bg: { rgb: '#F5F5F5' } },
  cell: BOX,
  code: { ...BOX, cl: { rgb: '#1D5C2F' } },
  number: NUMBER,
  total: { ...NUMBER, ...BOLD },
  printed: { ...NUMBER, bg: { rgb: '#F5F5F5' } },
  decimal: { ...BOX, ...RIGHT, n: { pattern: '#,##0.0' } },
  verdict: { ...BOX, ...CENTRE, ...BOLD },
  input: INPUT,
  inputNumber: { ...INPUT, ...RIGHT, n: { pattern: '#,##0' } },
  inputDate: { ...INPUT, ...RIGHT, n: { pattern: 'yyyy/m/d' } },
} satisfies Record<string, IStyleData>;

export type StyleName = keyof typeof STYLES;
