import type { Cell } from '../reference';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';

const COMPARED = ['上位の\n割合', '下位の\n割合', '差', 'p', '差の\n下限', '差の\n上限'];
const COMPARED_STYLES: readonly StyleName[] = ['percent', 'percent', 'percent', 'probability', 'percent', 'percent'];
const COMPARED_LETTERS = ['G', 'H', 'I', 'J', 'K', 'L'];

/** Characters of a label that one line holds. */
const LABEL_CHARACTERS = 15;

/** Bodies of the top and of the bottom: cells, one for all rows or a range with one for each. */
export interface Sizes {
  readonly high: string;
  readonly low: string;
}

/** All 30 bodies of each side. */
export const ALL: Sizes = { high: '$C$11', low: '$D$11' };

export function putHead(sheet: SheetBuilder, row: number, label: string, between: readonly Content[]): void {
  sheet.across(`B${row}`, [label, '交付率上位', '交付率下位', ...between, ...COMPARED], 'head').height(row, 44);
}

/** Rows of a label and the counts at the top and the bottom. */
export function putLines(sheet: SheetBuilder, first: number, lines: readonly (readonly Cell[])[]): void {
  lines.forEach(([label = null, ...counts], index) => {
    const row = first + index;
    const height = 26 + 18 * (Math.ceil(String(label).length / LABEL_CHARACTERS) - 1);
    sheet.put(`B${row}`, label, 'wrapped').across(`C${row}`, counts.slice(0, 2), 'inputNumber').height(row, height);
  });
}

/** Rates, difference, p and interval of the rows, by one formula that spills over them. */
export function putComparison(sheet: SheetBuilder, first: number, last: number, { high, low }: Sizes): void {
  COMPARED_LETTERS.forEach((letter, index) => {
    sheet.down(`${letter}${first}`, Array<null>(last - first + 1).fill(null), COMPARED_STYLES[index]!);
  });
  const counts = (letter: string) => `${letter}${first}:${letter}${last}`;
  sheet.put(`G${first}`, formula(`=MYNA.GROUPDIFF(${counts('C')},${high},${counts('D')},${low})`), 'percent');
}

interface Totals {
  readonly place: string;
  readonly what: string;
  readonly unit: string;
  readonly printed: readonly Cell[];
}

/** The sums of the rows above, the published ones and their verdicts. */
export function putTotals(sheet: SheetBuilder, first: number, last: number, totals: Totals): void {
  const [computed, published, verdict] = [last + 1, last + 2, last + 3];
  const parts = (letter: string) => `${letter}${first}:${letter}${last}`;
  sheet
    .down(`B${computed}`, ['合計【計算】', '合計【公表】', '突き合わせ'], 'label')
    .across(`C${published}`, totals.printed, 'printed');
  for (const [letter, side] of [
    ['C', '交付率上位'],
    ['D', '交付率下位'],
  ] as const) {
    sheet
      .put(`${letter}${computed}`, formula(`=SUM(${parts(letter)})`), 'total')
      .put(`${letter}${verdict}`, formula(`=MYNA.SUMCHECK(${letter}${published},${parts(letter)})`), 'verdict')
      .figure({
        place: totals.place,
        what: `${totals.what}（${side}）`,
        unit: totals.unit,
        published: `${letter}${published}`,
        computed: `${letter}${computed}`,
        verdict: `${letter}${verdict}`,
      });
  }
}
