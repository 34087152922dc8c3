import { TEMPLATE_LOOKS } from '../../desk';
import type { TemplateStyle } from '../../desk';

export function applyStyle(range: Excel.Range, style: TemplateStyle): void {
  const { fill, color, bold, size, align, wrap, numberFormat } = TEMPLATE_LOOKS[style];
  const { format } = range;
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold) format.font.bold = bold;
  if (size) format.font.size = size;
  if (align) format.horizontalAlignment = align;
  if (wrap) format.wrapText = true;
  // One for all the cells, as Excel takes it, though the type says a matrix.
  if (numberFormat) range.numberFormat = numberFormat as unknown as string[][];
}
