import type { IWorkbookData } from '@univerjs/presets';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import type { Language } from '../../functions';
import { capacitySheet, capacityVerdicts } from './capacitySheet';
import { COST_VERDICTS, costSheet } from './costSheet';
import { INTRO_VERDICTS, introSheet } from './introSheet';
import { POSTAGE_VERDICTS, postageSheet } from './postageSheet';
import { STYLES } from './styles';
import { verdictColours } from './verdictColours';

/** The workbook that the workbench opens with: the review's tables, calculated anew. */
export function sampleBook(language: Language): Partial<IWorkbookData> {
  const verdicts = {
    intro: INTRO_VERDICTS,
    cost: COST_VERDICTS,
    capacity: capacityVerdicts(),
    postage: POSTAGE_VERDICTS,
  };
  const colours = Object.entries(verdicts).map(([sheet, ranges]) => [sheet, verdictColours(sheet, ranges)]);
  return {
    id: 'sample',
    name: language === 'ja' ? 'マイナンバーカード交付事業費補助金' : 'MYNA sample',
    styles: STYLES,
    sheetOrder: ['intro', 'cost', 'capacity', 'postage'],
    sheets: { intro: introSheet(language), cost: costSheet(), capacity: capacitySheet(), postage: postageSheet() },
    resources: [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(colours)) }],
  };
}
