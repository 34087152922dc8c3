import { postageByWeight } from './postageByWeight';
import { block, column, published, row, spilling } from './template';
import type { Template } from './template';

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
