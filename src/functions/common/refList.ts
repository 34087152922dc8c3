import { referenceTables } from '../../reference';
import type { ReferenceTable } from '../../reference';
import { DateCell } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { declare } from '../core/declaration';
import { outputCell } from './referenceCells';
import { REFERENCE_TABLES } from './texts';

const HEADER = ['名前', '表題', '資料名', '発行者', '資料の日付', '箇所', '最終確認日'] as const;

function listed({ name, title, source }: ReferenceTable): OutputCell[] {
  return [
    name,
    title,
    source.title,
    source.publisher,
    outputCell(source.date, 'text'),
    source.page,
    outputCell(source.verifiedOn, 'date'),
  ];
}

export function listedTables(): OutputCell[][] {
  return [[...HEADER], ...referenceTables().map(listed)];
}

export const REFLIST = declare({
  name: 'REFLIST',
  family: 'common',
  args: [],
  result: {
    shape: 'table',
    help: {
      ja: `見出しの行と、表ごとの1行。列は ${HEADER.join('、')} です。`,
      en: 'A header, and a row for each table: name, title, document, publisher, its date, place in it, and the day it was last verified.',
    },
  },
  help: {
    text: {
      ja: '収録した参照表の一覧（名前、表題、出典）を返します。',
      en: 'Returns the list of the built-in reference tables: names, titles and sources.',
    },
    rounding: { ja: '端数処理はありません。', en: 'Nothing is rounded.' },
    notes: {
      ja: '「名前」を REF に指定すると表の中身を返します。資料の日付は資料に書かれた精度のままの文字列で、書かれていないときは空白です。',
      en: 'Give a name to REF for the table itself. A document’s date is text, as precise as the document says, and blank where it says none.',
    },
    errors: [],
    examples: [
      {
        text: { ja: '収録したすべての表', en: 'All built-in tables' },
        formula: '=MYNA.REFLIST()',
        result: listedTables().map((row) => row.map((cell) => (cell instanceof DateCell ? cell.serial : String(cell)))),
      },
    ],
    sources: [REFERENCE_TABLES],
    related: ['REF', 'DATAVERSION'],
  },
  calculate: listedTables,
});
