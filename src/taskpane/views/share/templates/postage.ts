import type { TemplateBlock, TemplateChart } from '../../../../desk';
import { block, column, published, row, spilling } from './template';
import type { Template } from './template';
import type { TemplateTexts } from './texts/ja';

const TABLE = '000表3';

/** The least weights that give the prices of the document: 500 g and 1 kg today, 50 g and 500 g after. */
const PACKING = {
  current: [
    [1, '規格外', 500],
    [20, '規格外', 1000],
  ],
  proposed: [
    [1, '定形', 50],
    [3, '規格内', 500],
  ],
} as const;

export const postage: Template = {
  id: 'postage',
  build({ texts }) {
    const { sheet, title, note, heads, total, packing, sides, packed, chart, yen } = texts.postage;
    const bands = published(TABLE, '郵送枚数帯');
    const last = 4 + bands.length;
    const head = last + 3;
    const body = head + 2;
    const ranges = `A5:A${last},B5:B${last},A${body}:C${body + 1},E${body}:G${body + 1}`;
    const byWeight = postageByWeight(body + 4, texts.postageByWeight);
    const [from, to] = [byWeight.last + 2, byWeight.last + 20];
    return {
      sheetName: sheet,
      blocks: [
        row('A1', 'title', title),
        row('A2', 'note', note),
        row('A4', 'head', ...heads),
        column('A5', 'input', bands),
        column('B5', 'inputNumber', published(TABLE, '郵送件数(件)')),
        row(`A${last + 1}`, 'label', total),
        row(`B${last + 1}`, 'number', `=SUM(B5:B${last})`),
        spilling('C5', 'number', `=MYNA.MAILCOSTCOMPARE(${ranges},"一般書留")`, bands.length + 1, 5),
        row(`A${head - 1}`, 'heading', packing),
        row(`A${head}`, 'heading', sides[0]!, null, null, null, sides[1]!),
        row(`A${head + 1}`, 'head', ...packed),
        row(`E${head + 1}`, 'head', ...packed),
        block(`A${body}`, 'input', PACKING.current),
        block(`E${body}`, 'input', PACKING.proposed),
        ...byWeight.blocks,
      ],
      columnWidths: [90, 80, 90, 100, 90, 100, 100],
      frozenRows: 4,
      printArea: `A1:G${to + 20}`,
      landscape: false,
      charts: [
        {
          type: 'ColumnClustered',
          title: chart,
          categories: `A5:A${last}`,
          series: [
            { name: sides[0]!, values: `D5:D${last}` },
            { name: sides[1]!, values: `F5:F${last}` },
          ],
          categoryTitle: heads[0]!,
          valueTitle: yen,
          from: `A${from}`,
          to: `G${to}`,
        },
        { ...byWeight.chart, from: `A${to + 2}`, to: `G${to + 20}` },
      ],
    };
  },
};

const OPTIONS = ['特定記録', '簡易書留', '一般書留'] as const;

/** The upper bounds of the tiers that the class has. */
const WEIGHTS = [50, 100, 150, 250, 500, 1000];

/** What an item costs by its weight, with each option: a table from a row on, and the chart of it. */
function postageByWeight(top: number, texts: TemplateTexts['postageByWeight']) {
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
