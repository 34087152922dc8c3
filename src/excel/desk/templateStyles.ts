import type { TemplateStyle } from '../../desk';

interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
}

/** Pale yellow, and blue figures: where a person may type. */
const INPUT: Look = { fill: '#FFF8DB', color: '#0B3BA8' };
const MONTH = 'yyyy"年"m"月"';
/** Negative amounts as Japanese budgets print them. */
const NUMBER = '#,##0;"▲ "#,##0';

const LOOKS: Readonly<Record<TemplateStyle, Look>> = {
  title: { bold: true, size: 16 },
  heading: { bold: true, size: 12 },
  note: { color: '#595959', size: 10 },
  head: { bold: true, fill: '#E8EDF7', align: 'Center' },
  label: { fill: '#F5F5F5' },
  input: INPUT,
  inputNumber: { ...INPUT, numberFormat: '#,##0' },
  inputDecimal: { ...INPUT, numberFormat: '#,##0.0' },
  inputPercent: { ...INPUT, numberFormat: '0%' },
  inputMonth: { ...INPUT, numberFormat: MONTH },
  number: { numberFormat: NUMBER },
  decimal: { numberFormat: '#,##0.0;"▲ "#,##0.0' },
  percent: { numberFormat: '0.0%' },
  month: { numberFormat: MONTH },
  verdict: { bold: true, align: 'Center' },
};

export function applyStyle(range: Excel.Range, style: TemplateStyle): void {
  const { fill, color, bold, size, align, numberFormat } = LOOKS[style];
  const { format } = range;
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold) format.font.bold = bold;
  if (size) format.font.size = size;
  if (align) format.horizontalAlignment = align;
  // One for all the cells, as Excel takes it, though the type says a matrix.
  if (numberFormat) range.numberFormat = numberFormat as unknown as string[][];
}
