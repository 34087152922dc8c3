import { column, monthSerial, row, spilling } from './template';
import type { Template } from './template';

const FIRST = 9;

const TEXTS = {
  ja: {
    sheet: '交付計画',
    title: '交付計画（開庁日数による割り振り）',
    note: '黄色の例の値を書き換えてください。開庁日数は土日・祝日・年末年始を除いて数えます。',
    inputs: ['開始月', '合計枚数', '1窓口1日当たりの枚数', '土日などの開庁日数（毎月）'],
    heads: ['年月', '開庁日数', '計画枚数', '必要な窓口数', '1日当たりの枚数'],
    total: '合計（窓口数は最大）',
    charts: [
      { title: '月ごとの計画枚数', unit: '枚数(枚)' },
      { title: '月ごとに必要な窓口数', unit: '窓口数' },
    ],
  },
  en: {
    sheet: 'Delivery plan',
    title: 'Delivery plan, spread by open days',
    note: 'Change the yellow example values. Open days leave out weekends, holidays and the turn of the year.',
    inputs: ['First month', 'Cards in all', 'Cards per window and day', 'Open weekend days a month'],
    heads: ['Month', 'Open days', 'Cards', 'Windows needed', 'Cards per day'],
    total: 'Total (windows: most)',
    charts: [
      { title: 'Cards planned by month', unit: 'Cards' },
      { title: 'Windows needed by month', unit: 'Windows' },
    ],
  },
};

export const deliveryPlan: Template = {
  id: 'deliveryPlan',
  build({ language, months }) {
    const { sheet, title, note, inputs, heads, total, charts } = TEXTS[language];
    const last = FIRST + months - 1;
    const rows = (letter: string): string => `${letter}${FIRST}:${letter}${last}`;
    const each = (make: (number: number) => string): string[] =>
      Array.from({ length: months }, (_, i) => make(FIRST + i));
    return {
      sheetName: sheet,
      blocks: [
        row('A1', 'title', title),
        row('A2', 'note', note),
        column('A3', 'label', inputs),
        row('B3', 'inputMonth', monthSerial('2026-04')),
        column('B4', 'inputNumber', [10000, 20, 0]),
        row('A8', 'head', ...heads),
        column(
          `A${FIRST}`,
          'month',
          each((number) => (number === FIRST ? '=B3' : `=EDATE(A${number - 1},1)`)),
        ),
        spilling(`B${FIRST}`, 'number', `=MYNA.OPENDAYS(${rows('A')},$B$6)`, months),
        spilling(`C${FIRST}`, 'number', `=MYNA.PLANSPREAD($B$4,${rows('A')},${rows('B')})`, months),
        spilling(`D${FIRST}`, 'number', `=MYNA.WINDOWS(${rows('C')},$B$5,${rows('B')})`, months),
        column(
          `E${FIRST}`,
          'decimal',
          each((number) => `=C${number}/B${number}`),
        ),
        row(`A${last + 1}`, 'label', total),
        row(`B${last + 1}`, 'number', `=SUM(${rows('B')})`, `=SUM(${rows('C')})`, `=MAX(${rows('D')})`),
      ],
      columnWidths: [170, 90, 90, 100, 110],
      frozenRows: FIRST - 1,
      printArea: `A1:E${last + 37}`,
      landscape: false,
      charts: charts.map((chart, index) => ({
        type: 'ColumnClustered',
        title: chart.title,
        categories: rows('A'),
        series: [{ name: heads[index + 2]!, values: rows(index === 0 ? 'C' : 'D') }],
        categoryTitle: heads[0]!,
        valueTitle: chart.unit,
        from: `A${last + 3 + index * 18}`,
        to: `E${last + 19 + index * 18}`,
      })),
    };
  },
};
