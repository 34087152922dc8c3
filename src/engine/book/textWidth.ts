import type { CellFormat } from './cells';

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** How many pixels wide the longest line of a text is drawn. */
export function textWidth(text: string, { bold, italic, fontName, fontSize }: CellFormat): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!context || text === '') return 0;
  const drawing = context;
  drawing.font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize}pt ${JSON.stringify(fontName)}`;
  return Math.max(...text.split('\n').map((line) => drawing.measureText(line).width));
}
