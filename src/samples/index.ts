import type { IWorkbookData } from '@univerjs/presets';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import type { Language } from '../functions';
import { callsSheet } from './callsSheet';
import { capacitySheet } from './capacitySheet';
import { costSheet } from './costSheet';
import { figuresSheet } from './figuresSheet';
import { introSheet } from './introSheet';
import { kawasakiSheet } from './kawasakiSheet';
import { planSheet } from './planSheet';
import { postageSheet } from './postageSheet';
import { renewalSheet } from './renewalSheet';
import type { SheetBuilder } from './sheetBuilder';
import { STYLES } from './styles';
import { surveySheet } from './surveySheet';
import { verdictColours } from './verdictColours';

/** The sheets of the documents, in the documents' order. */
export function documentSheets(): readonly SheetBuilder[] {
  return [
    costSheet(),
    capacitySheet(),
    postageSheet(),
    callsSheet(),
    renewalSheet(),
    kawasakiSheet(),
    surveySheet(),
    planSheet(),
  ];
}

/** The workbook that the workbench opens with: the documents' tables, calculated anew. */
export function sampleBook(language: Language): Partial<IWorkbookData> {
  const documents = documentSheets();
  const sheets = [introSheet(language), figuresSheet(documents), ...documents];
  const colours = sheets.map(({ id, verdicts }) => [id, verdictColours(id, verdicts)] as const);
  return {
    id: 'sample',
    name: language === 'ja' ? 'マイナンバーカードの発行と交付' : 'MYNA sample',
    styles: STYLES,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.build()])),
    resources: [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(colours)) }],
  };
}
