import type { Language } from '../../functions';
import type { GridPlace, GridBook } from '../../engine/grid';
import { SHEET_NAMES } from '../../samples';
import { text } from '../common/texts';

const YEARS = 4;
/** The first row of figures of the first year, and how many rows lie between years. */
const FIRST_YEAR = { row: 3, step: 6 };
const BANDS = { row: 5, rows: 6 };

const WORDS = {
  capacity: text('最大発行能力と発行枚数（月ごと）', 'Issuing capacity and cards issued, by month'),
  most: text('最大発行能力', 'Capacity'),
  issued: text('発行枚数', 'Issued'),
  month: text('令和4年4月～令和8年3月', 'April 2022 to March 2026'),
  cards: text('枚数(万枚)', 'Cards (10,000)'),
  postage: text('郵送料金の比較（現行と変更案）', 'Postage compared, present and proposed'),
  present: text('現行', 'Present'),
  proposed: text('変更案', 'Proposed'),
  band: text('郵送枚数帯', 'Cards in one mailing'),
  yen: text('合計(円)', 'Total (¥)'),
};

/** The charts that the sample workbook opens with, for those who would rather look than read. */
export function addSampleCharts(book: GridBook, language: Language): void {
  const { undrawn } = book;
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const capacity = sheetNamed(book, SHEET_NAMES.capacity);
  const monthly = (below: number) => months(capacity, below);
  undrawn.addChart(capacity, {
    type: 'LineMarkers',
    title: say('capacity'),
    categoryTitle: say('month'),
    valueTitle: say('cards'),
    series: [
      { id: '0', name: say('most'), values: monthly(1), categories: monthly(0), look: {} },
      { id: '1', name: say('issued'), values: monthly(2), categories: monthly(0), look: {} },
    ],
  });
  const postage = sheetNamed(book, SHEET_NAMES.postage);
  const banded = (column: number): GridPlace[] => [{ sheet: postage, rect: { ...BANDS, column, columns: 1 } }];
  undrawn.addChart(postage, {
    type: 'ColumnClustered',
    title: say('postage'),
    categoryTitle: say('band'),
    valueTitle: say('yen'),
    series: [
      { id: '0', name: say('present'), values: banded(5), categories: banded(1), look: {} },
      { id: '1', name: say('proposed'), values: banded(8), categories: banded(1), look: {} },
    ],
  });
}

/** A row of every year's block, from April to March. */
function months(sheet: string, below: number): GridPlace[] {
  return Array.from({ length: YEARS }, (_, year) => ({
    sheet,
    rect: { row: FIRST_YEAR.row + year * FIRST_YEAR.step + below, rows: 1, column: 2, columns: 12 },
  }));
}

function sheetNamed(book: GridBook, name: string): string {
  return book.sheets().find((sheet) => sheet.name === name)!.id;
}
