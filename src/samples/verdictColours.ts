import { CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { IRange, IStyleBase } from '@univerjs/presets';

/** The words say it; colour only helps to find them. */
const COLOURS: readonly (readonly [word: string, style: IStyleBase])[] = [
  ['一致', { bg: { rgb: '#E3F4E6' }, cl: { rgb: '#12592A' } }],
  ['適', { bg: { rgb: '#E3F4E6' }, cl: { rgb: '#12592A' } }],
  ['要確認', { bg: { rgb: '#FFF0CC' }, cl: { rgb: '#6B4500' } }],
  ['端数の範囲内', { bg: { rgb: '#FFF0CC' }, cl: { rgb: '#6B4500' } }],
  ['不一致', { bg: { rgb: '#FDE3E1' }, cl: { rgb: '#9C1C12' } }],
];

/** Conditional formats for the cells of a sheet in which verdicts stand. */
export function verdictColours(sheetId: string, ranges: IRange[]) {
  return COLOURS.map(([value, style], index) => ({
    cfId: `${sheetId}-verdict-${index}`,
    ranges,
    stopIfTrue: true,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value, style },
  }));
}
