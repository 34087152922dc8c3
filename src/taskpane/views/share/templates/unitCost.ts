import { block, column, published, row } from './template';
import type { Template } from './template';

const TABLE = '000表1';
const UNITS = '"百万円","万枚"';

export const unitCost: Template = {
  id: 'unitCost',
  build({ texts }) {
    const { sheet, title, note, heads, total, chart, unit } = texts.unitCost;
    const years = published(TABLE, '年度');
    const last = 4 + years.length;
    const rows = (letter: string): string => `${letter}5:${letter}${last}`;
    const formulas = years.map((_, index) => {
      const [cost, cards, price] = ['B', 'C', 'D'].map((letter) => `${letter}${index + 5}`);
      return [
        `=MYNA.PERCARDCOST(${cost},${cards},${UNITS})`,
        `=MYNA.PERCARDCOSTCHECK(${price},${cost},${cards},${UNITS})`,
      ];
    });
    return {
      sheetName: sheet,
      blocks: [
        row('A1', 'title', title),
        row('A2', 'note', note),
        row('A4', 'head', ...heads),
        column('A5', 'input', years),
        column('B5', 'inputNumber', published(TABLE, '決算額(百万円)')),
        column('C5', 'inputNumber', published(TABLE, '発行枚数(万枚)')),
        column('D5', 'inputNumber', published(TABLE, '1枚当たりの国費(円)')),
        block(
          'E5',
          'decimal',
          formulas.map(([cost]) => [cost!]),
        ),
        column(
          'F5',
          'verdict',
          formulas.map(([, verdict]) => verdict!),
        ),
        row(`A${last + 1}`, 'label', total),
        row(`B${last + 1}`, 'number', `=SUM(${rows('B')})`, `=SUM(${rows('C')})`),
        row(`E${last + 1}`, 'decimal', `=MYNA.PERCARDCOST(B${last + 1},C${last + 1},${UNITS})`),
      ],
      columnWidths: [90, 90, 90, 80, 90, 130],
      frozenRows: 4,
      printArea: `A1:F${last + 20}`,
      landscape: false,
      charts: [
        {
          type: 'ColumnClustered',
          title: chart,
          categories: rows('A'),
          series: [
            { name: heads[3]!, values: rows('D') },
            { name: heads[4]!, values: rows('E') },
          ],
          categoryTitle: heads[0]!,
          valueTitle: unit,
          from: `A${last + 3}`,
          to: `F${last + 20}`,
        },
      ],
    };
  },
};
