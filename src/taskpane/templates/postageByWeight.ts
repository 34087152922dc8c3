import type { TemplateBlock, TemplateChart } from '../../excel/templates/sheetTemplate';
import type { Language } from '../../functions';
import { column, row, spilling } from './template';

const TEXTS = {
  ja: {
    heading: '重さとオプションごとの料金(円)',
    mailClass: '種別',
    heads: ['重さ(g)', 'オプションなし'],
    chart: '重さごとの料金（オプション別）',
    yen: '1通の料金(円)',
  },
  en: {
    heading: 'Prices by weight and option (¥)',
    mailClass: 'Class',
    heads: ['Weight (g)', 'No option'],
    chart: 'Price by weight, for each option',
    yen: '¥ per item',
  },
};

const OPTIONS = ['特定記録', '簡易書留', '一般書留'] as const;

/** The upper bounds of the tiers that the class has. */
const WEIGHTS = [50, 100, 150, 250, 500, 1000];

/** What an item costs by its weight, with each option: a table from a row on, and the chart of it. */
export function postageByWeight(top: number, language: Language) {
  const { heading, mailClass, heads, chart, yen } = TEXTS[language];
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
