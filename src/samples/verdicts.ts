import type { Rect } from '../sheet';
import type { ColourRule } from '../xlsx';

type Look = Pick<ColourRule, 'fill' | 'fontColor'>;

const GOOD: Look = { fill: '#E3F4E6', fontColor: '#12592A' };
const DOUBTFUL: Look = { fill: '#FFF0CC', fontColor: '#6B4500' };
const BAD: Look = { fill: '#FDE3E1', fontColor: '#9C1C12' };

/** The words say it; colour only helps to find them. */
const LOOKS: readonly (readonly [word: string, look: Look])[] = [
  ['一致', GOOD],
  ['適', GOOD],
  ['要確認', DOUBTFUL],
  ['端数の範囲内', DOUBTFUL],
  ['不一致', BAD],
];

/** The colours of the cells of a sheet in which verdicts stand. */
export function verdictColours(sheet: string, cells: readonly Rect[]): readonly ColourRule[] {
  return LOOKS.map(([text, look]) => ({ sheet, cells, text, ...look }));
}

/**
 * A published figure against a computed one: 一致 where it rounds to the published one, 端数の範囲内 where it was cut off or
 * rounded up instead. `decimals` are those printed; -1 is a figure printed in tens.
 */
export function roundedVerdict(published: string, computed: string, decimals = 0): string {
  const lastDigit = decimals > 0 ? `0.${'0'.repeat(decimals - 1)}1` : `1${'0'.repeat(-decimals)}`;
  const near = `IF(ABS(${computed}-${published})<${lastDigit},"端数の範囲内","不一致")`;
  return `=IF(ROUND(${computed},${decimals})=${published},"一致",${near})`;
}
