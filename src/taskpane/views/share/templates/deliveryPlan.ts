import { column, monthSerial, row, spilling } from './template';
import type { Template } from './template';

const FIRST = 9;

export const deliveryPlan: Template = {
  id: 'deliveryPlan',
  build({ texts, months }) {
    const { sheet, title, note, inputs, heads, total, charts } = texts.deliveryPlan;
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
