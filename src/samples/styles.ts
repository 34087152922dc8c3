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

const DECIMAL: IStyleData = { ...BOX, ...RIGHT, n: { pattern: '#,##0.0;"▲ "#,##0.0' } };
const PALE: IStyleData = { bg: { rgb: '#F5F5F5' } };
const MONTH = { pattern: 'yyyy"年"m"月"' };

/** Pale yellow, and blue figures: where a person may type. */
const INPUT: IStyleData = { ...BOX, bg: { rgb: '#FFF8DB' }, cl: { rgb: '#0B3BA8' } };

export const STYLES = {
  plain: { vt: VerticalAlign.MIDDLE },
  title: { ...BOLD, fs: 16, vt: VerticalAlign.MIDDLE },
  heading: { ...BOLD, fs: 12, vt: VerticalAlign.MIDDLE },
  note: { ...WRAP, fs: 10, cl: { rgb: '#595959' }, vt: VerticalAlign.MIDDLE },
  unit: { ...RIGHT, fs: 10, vt: VerticalAlign.MIDDLE },
  head: HEAD,
  label: { ...BOX, ...PALE },
  cell: BOX,
  centred: { ...BOX, ...CENTRE },
  wrapped: { ...BOX, ...WRAP },
  code: { ...BOX, cl: { rgb: '#1D5C2F' } },
  number: NUMBER,
  total: { ...NUMBER, ...BOLD },
  printed: { ...NUMBER, ...PALE },
  printedDecimal: { ...DECIMAL, ...PALE },
  decimal: DECIMAL,
  totalDecimal: { ...DECIMAL, ...BOLD },
  printedHundredth: { ...BOX, ...RIGHT, ...PALE, n: { pattern: '#,##0.00;"▲ "#,##0.00' } },
  hundredth: { ...BOX, ...RIGHT, n: { pattern: '#,##0.00;"▲ "#,##0.00' } },
  percent: { ...BOX, ...RIGHT, n: { pattern: '0.0%;"▲ "0.0%' } },
  probability: { ...BOX, ...RIGHT, n: { pattern: '0.000' } },
  month: { ...BOX, ...RIGHT, n: MONTH },
  months: { ...NUMBER, n: { pattern: '0"か月"' } },
  verdict: { ...BOX, ...CENTRE, ...BOLD },
  input: INPUT,
  inputNumber: { ...INPUT, ...RIGHT, n: { pattern: '#,##0' } },
  inputDecimal: { ...INPUT, ...RIGHT, n: { pattern: '#,##0.0' } },
  inputPercent: { ...INPUT, ...RIGHT, n: { pattern: '0%' } },
  inputMonth: { ...INPUT, ...RIGHT, n: MONTH },
  inputDate: { ...INPUT, ...RIGHT, n: { pattern: 'yyyy/m/d' } },
} satisfies Record<string, IStyleData>;

export type StyleName = keyof typeof STYLES;
