import type { TemplateBlock, TemplateChart } from '../../../../excel/templates/sheetTemplate';
import { column, row, spilling } from './template';
import type { TemplateTexts } from './texts/ja';

const OPTIONS = ['特定記録', '簡易書留', '一般書留'] as const;

/** The upper bounds of the tiers that the class has. */
const WEIGHTS = [50, 100, 150, 250, 500, 1000];

/** What an item costs by its weight, with each option: a table from a row on, and the chart of it. */
export function postageByWeight(top: number, texts: TemplateTexts['postageByWeight']) {
  const { heading, mailClass, heads, chart, yen } = texts;
  const [head, first] = [top + 2, top + 3];
  const last = top + 2 + WEIGHTS.length;
  const rows = (letter: string): string => `${letter}${first}:${letter}${last}`;
  const price = (options: string): string => `=MYNA.POSTAGE(${rows('$A')},$B$${top + 1}${options})`;
  const blocks: TemplateBlock[] = [
    row(`A${top}`, 'heading', heading),
    row(`A${top + 1}`, 'label', mailClass),
    row(`B${top + 1}`, 'input', '規格内'),
    row(`A${head}`, 'head', ...heads),
    row(`C${head}`, 'input', ...OPTIONS),
    column(`A${first}`, 'inputNumber', WEIGHTS),
    spilling(`B${first}`, 'number', price(''), WEIGHTS.length),
    ...['C', 'D', 'E'].map((letter) =>
      spilling(`${letter}${first}`, 'number', price(`,${letter}$${head}`), WEIGHTS.length),
    ),
  ];
  const drawn: Omit<TemplateChart, 'from' | 'to'> = {
    type: 'LineMarkers',
    title: chart,
    categories: rows('A'),
    series: [heads[1]!, ...OPTIONS].map((name, index) => ({ name, values: rows('BCDE'.charAt(index)) })),
    categoryTitle: heads[0]!,
    valueTitle: yen,
  };
  return { blocks, chart: drawn, last };
}
