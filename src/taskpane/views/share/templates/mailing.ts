import type { TemplateBlock } from '../../../../desk';
import { block, column, monthSerial, row, spilling } from './template';
import type { Template } from './template';
import type { TemplateTexts } from './texts/ja';

const MONTHS = Array.from({ length: 12 }, (_, month) => 14 + month);
const [FIRST, LAST] = [MONTHS[0]!, MONTHS.at(-1)!];
const rows = (letter: string): string => `${letter}${FIRST}:${letter}${LAST}`;

/** Class, weight and options of a notice and of a card sent in either way, by the rows in which they stand. */
const MAIL = [
  [5, '通常はがき', null, '転送不要'],
  [6, '定形郵便', 50, '一般書留+本人限定受取（特例型）+転送不要'],
  [7, '定形郵便', 50, '簡易書留+転送不要'],
] as const;

/** A card that is applied for in person is sent, and needs no notice; all others are fetched with one. */
export const mailing: Template = {
  id: 'mailing',
  build({ texts: { mailing: texts } }) {
    const { sheet, heads, chart, yen } = texts;
    return {
      sheetName: sheet,
      blocks: [...inputs(texts), ...months(texts)],
      columnWidths: [150, 100, 120, 110, 120, 100, 110, 120, 140, 110, 110],
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

function inputs(texts: TemplateTexts['mailing']): TemplateBlock[] {
  return [
    row('A1', 'title', texts.title),
    row('A2', 'note', texts.note),
    row('A4', 'head', ...texts.kinds),
    column('A5', 'label', texts.items),
    row('B5', 'percent', '=1-B6-B7'),
    column('B6', 'inputPercent', [0.2, 0.1]),
    column('C5', 'inputPercent', [0.03, 0.05, 0.05]),
    ...MAIL.flatMap(([at, mailClass, grams, options]) => [
      row(`D${at}`, 'input', mailClass),
      row(`E${at}`, 'inputNumber', grams),
      row(`F${at}`, 'number', `=MYNA.POSTAGE(E${at},D${at},G${at},$B$9)`),
      row(`G${at}`, 'input', options),
    ]),
    column('A9', 'label', texts.inputs),
    row('B9', 'inputMonth', monthSerial('2026-04')),
    row('B10', 'inputNumber', 10_000),
    row('A11', 'note', texts.prices),
  ];
}

function months({ heads, total }: TemplateTexts['mailing']): TemplateBlock[] {
  /** What is sent again of each kind, and what that costs. */
  const again = (month: number) => MAIL.map(([at], index) => `ROUND(${'CDE'[index]}${month}*$C$${at},0)`);
  const paidAgain = (month: number) => again(month).map((items, index) => `${items}*$F$${MAIL[index]![0]}`);
  return [
    row(`A${FIRST - 1}`, 'head', ...heads),
    column(
      `A${FIRST}`,
      'month',
      MONTHS.map((month) => (month === FIRST ? '=B9' : `=EDATE(A${month - 1},1)`)),
    ),
    spilling(`B${FIRST}`, 'number', `=MYNA.PLANSPREAD($B$10,${rows('A')},MYNA.OPENDAYS(${rows('A')}))`, MONTHS.length),
    block(
      `C${FIRST}`,
      'number',
      MONTHS.map((month) => [
        `=B${month}-D${month}-E${month}`,
        `=ROUND(B${month}*$B$6,0)`,
        `=ROUND(B${month}*$B$7,0)`,
        `=${again(month).join('+')}`,
        `=C${month}*$F$5`,
        `=D${month}*$F$6`,
        `=E${month}*$F$7`,
        `=${paidAgain(month).join('+')}`,
        `=SUM(G${month}:J${month})`,
      ]),
    ),
    row(`A${LAST + 1}`, 'label', total),
    row(`B${LAST + 1}`, 'number', ...Array.from('BCDEFGHIJK', (letter) => `=SUM(${rows(letter)})`)),
  ];
}
