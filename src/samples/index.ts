import type { Language } from '../functions';
import type { Book, BookLooks } from '../xlsx';
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
import { surveySheet } from './surveySheet';
import { verdictColours } from './verdicts';

export { SHEET_NAMES } from './sheetNames';

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

/** A workbook, and how it is to look beyond what a file's book holds. */
export interface SampleBook {
  readonly name: string;
  readonly book: Book;
  readonly looks: BookLooks;
}

/** The workbook that the workbench opens with: the documents' tables, to be calculated anew. */
export function sampleBook(language: Language): SampleBook {
  const documents = documentSheets();
  const sheets = [introSheet(language), figuresSheet(documents), ...documents];
  return {
    name: language === 'ja' ? 'マイナンバーカードの発行と交付' : 'MYNA sample',
    book: { sheets: sheets.map((sheet) => sheet.build()), names: [], active: 0, date1904: false },
    looks: {
      hidesGridlines: true,
      cellPadding: 5,
      colourRules: sheets.flatMap(({ name, verdicts }) => verdictColours(name, verdicts)),
    },
  };
}
