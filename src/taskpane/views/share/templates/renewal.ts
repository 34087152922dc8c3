import { column, monthSerial, published, row, spilling } from './template';
import type { Template } from './template';

const TABLE = '000表2';
const CARDS_PER_UNIT = 10_000;

export const renewal: Template = {
  id: 'renewal',
  build({ texts }) {
    const { sheet, title, note, issued, inputs, hours, total, month, counts, load } = texts.renewal;
    const values = (name: string) => published(TABLE, name, ([year]) => year === '令和4年度');
    return {
      sheetName: sheet,
      blocks: [
        row('A1', 'title', title),
        row('A2', 'note', note),
        row('A4', 'head', ...issued),
        column('A5', 'inputMonth', values('年月').map(monthSerial)),
        column(
          'B5',
          'inputNumber',
          values('発行枚数').map((cards) => Number(cards) * CARDS_PER_UNIT),
        ),
        column('D4', 'label', inputs),
        column('E4', 'inputPercent', [0.2, 0.9]),
        column('E6', 'inputMonth', [monthSerial('2027-04'), monthSerial('2028-03')]),
        column('E8', 'inputDecimal', [17.5, 10]),
        spilling('G4', 'number', '=MYNA.RENEWALS(A5:A16,B5:B16,E4,E5,E6,E7)', 13, 3),
        row('G4', 'head', null, null, null),
        column('G5', 'month', Array<null>(12).fill(null)),
        row('J4', 'head', hours),
        spilling('J5', 'number', '=MYNA.WORKLOAD(H5:H16,I5:I16,E8,E9)', 12),
        row('G17', 'label', total),
        row('H17', 'number', '=SUM(H5:H16)', '=SUM(I5:I16)', '=SUM(J5:J16)'),
      ],
      columnWidths: [90, 100, 16, 140, 90, 16, 90, 90, 90, 90],
      frozenRows: 4,
      printArea: 'A1:J36',
      landscape: true,
      charts: [
        {
          type: 'ColumnStacked',
          title: counts.title,
          categories: 'G5:G16',
          series: [
            { name: counts.cards, values: 'H5:H16' },
            { name: counts.certificates, values: 'I5:I16' },
          ],
          categoryTitle: month,
          valueTitle: counts.unit,
          from: 'A19',
          to: 'E36',
        },
        {
          type: 'ColumnClustered',
          title: load.title,
          categories: 'G5:G16',
          series: [{ name: hours, values: 'J5:J16' }],
          categoryTitle: month,
          valueTitle: load.unit,
          from: 'G19',
          to: 'J36',
        },
      ],
    };
  },
};
