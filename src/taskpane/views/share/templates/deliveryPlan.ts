import { column, monthSerial, row, spilling } from './template';
import type { Template } from './template';

const FIRST = 9;

/** Which days of the week, from Monday on, are no days of work. */
const [SATURDAYS, SUNDAYS] = ['1111101', '1111110'];

function daysOf(row: number, week: string): string {
  return `NETWORKDAYS.INTL(A${row},EOMONTH(A${row},0),"${week}")`;
}

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
        column('B4', 'inputNumber', [10000, 20]),
        row('A8', 'head', ...heads),
        column(
          `A${FIRST}`,
          'month',
          each((number) => (number === FIRST ? '=B3' : `=EDATE(A${number - 1},1)`)),
        ),
        spilling(`B${FIRST}`, 'number', `=MYNA.OPENDAYS(${rows('A')},${rows('F')})`, months),
        spilling(`C${FIRST}`, 'number', `=MYNA.PLANSPREAD($B$4,${rows('A')},${rows('B')})`, months),
        spilling(`D${FIRST}`, 'number', `=MYNA.WINDOWS(${rows('C')},$B$5,${rows('B')})`, months),
        column(
          `E${FIRST}`,
          'number',
          each(() => '=$B$5'),
        ),
        column(
          `F${FIRST}`,
          'inputNumber',
          each((number) => `=MIN(${daysOf(number, SATURDAYS)},${daysOf(number, SUNDAYS)})`),
        ),
        // Whoever is to stand at a window next month is trained in this one.
        column(
          `G${FIRST}`,
          'number',
          each((number) => `=MYNA.STAFF(MAX(D${number}:D${Math.min(number + 1, last)}))`),
        ),
        spilling(`H${FIRST}`, 'number', `=MYNA.TERMINALS(${rows('D')})`, months),
        row(`A${last + 1}`, 'label', total),
        row(
          `B${last + 1}`,
          'number',
          ...['B', 'C'].map((letter) => `=SUM(${rows(letter)})`),
          `=MAX(${rows('D')})`,
          null,
          `=SUM(${rows('F')})`,
          ...['G', 'H'].map((letter) => `=MAX(${rows(letter)})`),
        ),
      ],
      columnWidths: [170, 80, 100, 80, 120, 100, 80, 100],
      frozenRows: FIRST - 1,
      printArea: `A1:H${last + 37}`,
      landscape: false,
      charts: charts.map((chart, index) => ({
        type: 'ColumnClustered',
        title: chart.title,
        categories: rows('A'),
        series: [{ name: heads[index + 2]!, values: rows(index === 0 ? 'C' : 'D') }],
        categoryTitle: heads[0]!,
        valueTitle: chart.unit,
        from: `A${last + 3 + index * 18}`,
        to: `H${last + 19 + index * 18}`,
      })),
    };
  },
};
