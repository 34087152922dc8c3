import { column, monthSerial, published, row, spilling } from './template';
import type { Template } from './template';

const TABLE = '000表2';
const [FIRST, LAST] = [5, 16];

export const capacity: Template = {
  id: 'capacity',
  build({ texts }) {
    const { sheet, title, note, heads, month, total, unit } = texts.capacity;
    const values = (name: string) => published(TABLE, name, ([year]) => year === '令和7年度');
    const months = values('年月').map((cell) => new Date((monthSerial(cell) - 25_569) * 86_400_000));
    const [all, issued] = [`B${FIRST}:B${LAST}`, `C${FIRST}:C${LAST}`];
    return {
      sheetName: sheet,
      blocks: [
        row('A1', 'title', title),
        row('A2', 'note', note),
        row('A4', 'head', ...heads),
        // Texts: a chart takes them for the names of its points, which dates it might take for figures.
        column(
          `A${FIRST}`,
          'label',
          months.map((day) => `'${month(day.getUTCFullYear(), day.getUTCMonth() + 1)}`),
        ),
        column(`B${FIRST}`, 'inputNumber', values('最大発行能力')),
        column(`C${FIRST}`, 'inputNumber', values('発行枚数')),
        spilling(`D${FIRST}`, 'number', `=MYNA.IDLECAPACITY(${all},${issued})`, 12),
        spilling(`E${FIRST}`, 'percent', `=MYNA.UTILIZATION(${all},${issued})`, 12),
        row('A17', 'label', total),
        row('B17', 'number', `=SUM(${all})`, `=SUM(${issued})`, `=MYNA.IDLETOTAL(${all},${issued})`),
        row('E17', 'percent', '=MYNA.UTILIZATION(B17,C17)'),
      ],
      columnWidths: [90, 90, 90, 120, 80],
      frozenRows: 4,
      printArea: 'A1:E36',
      landscape: false,
      charts: [
        {
          type: 'LineMarkers',
          title,
          categories: `A${FIRST}:A${LAST}`,
          series: [
            { name: heads[1]!, values: all },
            { name: heads[2]!, values: issued },
          ],
          categoryTitle: heads[0]!,
          valueTitle: unit,
          from: 'A19',
          to: 'E36',
        },
      ],
    };
  },
};
