import { block, column, published, row } from './template';
import type { Template } from './template';

const TABLE = '000表1';
const UNITS = '"百万円","万枚"';

const TEXTS = {
  ja: {
    sheet: '1枚当たりの費用',
    title: 'カード1枚当たりの費用',
    note: '黄色のセルを書き換えてください。初めの値は総括調査票（令和8年度）の表1です。',
    heads: ['年度', '費用(百万円)', '枚数(万枚)', '公表値(円)', '1枚当たり(円)', '公表値との突き合わせ'],
    chart: 'カード1枚当たりの費用（公表値と計算した値）',
    unit: '1枚当たり(円)',
  },
  en: {
    sheet: 'Cost per card',
    title: 'Cost per card',
    note: 'Change the yellow cells. They begin with table 1 of the budget review of fiscal 2026.',
    heads: ['Fiscal year', 'Cost (¥ million)', 'Cards (10,000)', 'Published (¥)', 'Per card (¥)', 'Against published'],
    chart: 'Cost per card, published and computed',
    unit: '¥ per card',
  },
};

export const unitCost: Template = {
  id: 'unitCost',
  build({ language }) {
    const { sheet, title, note, heads, chart, unit } = TEXTS[language];
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
        row(`A${last + 1}`, 'label', language === 'ja' ? '合計・平均' : 'Total, average'),
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
