import { block, column, monthSerial, row, spilling } from './template';
import type { Template } from './template';

const MONTHS = 12;
const FIRST = 14;
const LAST = FIRST + MONTHS - 1;

/** Class, weight and options of a notice and of a card sent in either way; the weights are examples. */
const MAIL = [
  ['通常はがき', null, '転送不要'],
  ['定形郵便', 50, '一般書留+本人限定受取（特例型）+転送不要'],
  ['定形郵便', 50, '簡易書留+転送不要'],
] as const;

/** A card that is applied for in person is sent, and needs no notice; all others are fetched with one. */
export const mailing: Template = {
  id: 'mailing',
  build({ texts }) {
    const { sheet, title, note, kinds, items, inputs, prices, heads, total, chart, yen } = texts.mailing;
    const rows = (letter: string): string => `${letter}${FIRST}:${letter}${LAST}`;
    const each = (make: (number: number) => string): string[] =>
      Array.from({ length: MONTHS }, (_, index) => make(FIRST + index));
    const again = (number: number, index: number): string => `ROUND(${'CDE'[index]}${number}*$C$${5 + index},0)`;
    const sum = (make: (index: number) => string): string => `=${[0, 1, 2].map(make).join('+')}`;
    return {
      sheetName: sheet,
      blocks: [
        row('A1', 'title', title),
        row('A2', 'note', note),
        row('A4', 'head', ...kinds),
        column('A5', 'label', items),
        row('B5', 'percent', '=1-B6-B7'),
        column('B6', 'inputPercent', [0.2, 0.1]),
        column('C5', 'inputPercent', [0.03, 0.05, 0.05]),
        column(
          'D5',
          'input',
          MAIL.map(([mailClass]) => mailClass),
        ),
        column(
          'E5',
          'inputNumber',
          MAIL.map(([, grams]) => grams),
        ),
        column(
          'F5',
          'number',
          MAIL.map((_, index) => `=MYNA.POSTAGE(E${5 + index},D${5 + index},G${5 + index},$B$9)`),
        ),
        block(
          'G5',
          'input',
          MAIL.map(([, , options]) => [options]),
        ),
        column('A9', 'label', inputs),
        row('B9', 'inputMonth', monthSerial('2026-04')),
        row('B10', 'inputNumber', 10_000),
        row('A11', 'note', prices),
        row(`A${FIRST - 1}`, 'head', ...heads),
        column(
          `A${FIRST}`,
          'month',
          each((number) => (number === FIRST ? '=B9' : `=EDATE(A${number - 1},1)`)),
        ),
        spilling(`B${FIRST}`, 'number', `=MYNA.PLANSPREAD($B$10,${rows('A')},MYNA.OPENDAYS(${rows('A')}))`, MONTHS),
        block(
          `C${FIRST}`,
          'number',
          Array.from({ length: MONTHS }, (_, index) => FIRST + index).map((number) => [
            `=B${number}-D${number}-E${number}`,
            `=ROUND(B${number}*$B$6,0)`,
            `=ROUND(B${number}*$B$7,0)`,
            sum((index) => again(number, index)),
            `=C${number}*$F$5`,
            `=D${number}*$F$6`,
            `=E${number}*$F$7`,
            sum((index) => `${again(number, index)}*$F$${5 + index}`),
            `=SUM(G${number}:J${number})`,
          ]),
        ),
        row(`A${LAST + 1}`, 'label', total),
        row(`B${LAST + 1}`, 'number', ...Array.from('BCDEFGHIJK', (letter) => `=SUM(${rows(letter)})`)),
      ],
      columnWidths: [150, 80, 90, 90, 80, 80, 90, 100, 90, 80, 100],
      frozenRows: 1,
      printArea: `A1:K${LAST + 20}`,
      landscape: true,
      charts: [
        {
          type: 'ColumnStacked',
          title: chart,
          categories: rows('A'),
          series: Array.from('GHIJ', (letter, index) => ({ name: heads[6 + index]!, values: rows(letter) })),
          categoryTitle: heads[0]!,
          valueTitle: yen,
          from: `A${LAST + 3}`,
          to: `K${LAST + 19}`,
        },
      ],
    };
  },
};
