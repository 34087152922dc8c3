import type { BookStyle } from '../xlsx';

const LINE = { line: 'thin', color: '#8C8C8C' };
const BOX: BookStyle = { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE }, vertical: 'center' };
const CENTRE: BookStyle = { horizontal: 'center' };
const RIGHT: BookStyle = { horizontal: 'right' };
const BOLD: BookStyle = { bold: true };
const WRAP: BookStyle = { wrapText: true };
const HEAD: BookStyle = { ...BOX, ...CENTRE, ...BOLD, ...WRAP, fill: '#E8EDF7' };

/** Negative amounts as Japanese budgets print them. */
const NUMBER: BookStyle = { ...BOX, ...RIGHT, numberFormat: '#,##0;"▲ "#,##0' };

const DECIMAL: BookStyle = { ...BOX, ...RIGHT, numberFormat: '#,##0.0;"▲ "#,##0.0' };
const PALE: BookStyle = { fill: '#F5F5F5' };
const MONTH = 'yyyy"年"m"月"';

/** Pale yellow, and blue figures: where a person may type. */
const INPUT: BookStyle = { ...BOX, fill: '#FFF8DB', fontColor: '#0B3BA8' };

export const STYLES = {
  plain: { vertical: 'center' },
  title: { ...BOLD, fontSize: 16, vertical: 'center' },
  heading: { ...BOLD, fontSize: 12, vertical: 'center' },
  note: { ...WRAP, fontSize: 10, fontColor: '#595959', vertical: 'center' },
  unit: { ...RIGHT, fontSize: 10, vertical: 'center' },
  head: HEAD,
  label: { ...BOX, ...PALE },
  cell: BOX,
  centred: { ...BOX, ...CENTRE },
  wrapped: { ...BOX, ...WRAP },
  code: { ...BOX, fontColor: '#1D5C2F' },
  number: NUMBER,
  thousands: { ...NUMBER, numberFormat: '#,##0,;"▲ "#,##0,' },
  total: { ...NUMBER, ...BOLD },
  printed: { ...NUMBER, ...PALE },
  printedDecimal: { ...DECIMAL, ...PALE },
  decimal: DECIMAL,
  totalDecimal: { ...DECIMAL, ...BOLD },
  printedHundredth: { ...BOX, ...RIGHT, ...PALE, numberFormat: '#,##0.00;"▲ "#,##0.00' },
  hundredth: { ...BOX, ...RIGHT, numberFormat: '#,##0.00;"▲ "#,##0.00' },
  percent: { ...BOX, ...RIGHT, numberFormat: '0.0%;"▲ "0.0%' },
  probability: { ...BOX, ...RIGHT, numberFormat: '0.000' },
  month: { ...BOX, ...RIGHT, numberFormat: MONTH },
  months: { ...NUMBER, numberFormat: '0"か月"' },
  verdict: { ...BOX, ...CENTRE, ...BOLD },
  input: INPUT,
  inputNumber: { ...INPUT, ...RIGHT, numberFormat: '#,##0' },
  inputDecimal: { ...INPUT, ...RIGHT, numberFormat: '#,##0.0' },
  inputPercent: { ...INPUT, ...RIGHT, numberFormat: '0%' },
  inputPercentDecimal: { ...INPUT, ...RIGHT, numberFormat: '0.0%' },
  inputMonth: { ...INPUT, ...RIGHT, numberFormat: MONTH },
  inputDate: { ...INPUT, ...RIGHT, numberFormat: 'yyyy/m/d' },
} satisfies Record<string, BookStyle>;

export type StyleName = keyof typeof STYLES;
