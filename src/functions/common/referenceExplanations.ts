import { readDate } from '../../domain/calendar';
import { fail } from '../../domain';
import { dataVersion, findTable, referenceTables } from '../../reference';
import type { ReferenceTable, TableSource } from '../../reference';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';
import { VERSION } from '../core/version';
import { columnIndex, listedTables, tableCells, VERSION_TEXT } from './reference';

const REF = explainer<[name: string, column: string | undefined]>(([name, column], say) => {
  const table = findTable(name) ?? fail('unknownTable', { text: name });
  const cells = tableCells(table);
  const [rows, columns] = say.numbers(table.rows.length, table.columns.length);
  const found = say.step(
    `「${table.name}」は、${rows}行・${columns}列の表「${table.title}」です。`,
    `${table.name} is the table “${table.title}” of ${rows} rows and ${columns} columns.`,
  );
  const printed = say.step(
    '数は資料に印字されたままで、計算はしていません。資料に値のないセルは空白です。',
    'Its figures are those that the document prints; nothing is calculated. Cells without a value there are blank.',
  );
  const rules = [sourceText(table.source, say)];
  if (column === undefined) return { steps: [found, printed, ...noteSteps(table, say)], figure: cells, rules };
  const index = columnIndex(table, column);
  const { title } = table.columns[index]!;
  const place = say.number(index + 1);
  const chosen = say.step(
    `「${column}」は、左から ${place}列目の「${title}」です。`,
    `${column} is the column “${title}”, number ${place} from the left.`,
  );
  const figure = cells.map((row) => [row[index]!]);
  return { steps: [found, chosen, printed, ...noteSteps(table, say)], figure, rules };
});

/** What has to be known to use a table is said in Japanese, as its document is. */
function noteSteps({ note }: ReferenceTable, say: Speaker): Step[] {
  return say.language === 'ja' && note ? [{ text: note }] : [];
}

/** The document, who published it and when, where in it the table stands, and when that was last verified. */
function sourceText({ title, publisher, date, page, verifiedOn }: TableSource, say: Speaker): string {
  const verified = say.date(readDate(verifiedOn));
  const from = [publisher, ...(date === null ? [] : [date])];
  return say.text(
    `${from.join('、')}「${title}」${page}（${verified}に確認）`,
    `${from.join(', ')}: “${title}”, ${page} (verified on ${verified})`,
  );
}

const REFLIST = explainer<[]>((_, say) => {
  const tables = referenceTables();
  const count = say.number(tables.length);
  return {
    steps: [
      documentsStep(say),
      say.step(
        `表ごとに1行で、見出しの下に ${count}行を並べます。`,
        `Under the header stand ${count} rows, one for each table.`,
      ),
    ],
    figure: listedTables(),
    rules: [verifiedText(say)],
  };
});

const DATAVERSION = explainer<[]>((_, say) => ({
  steps: [
    say.step(`このアドインの版は ${VERSION} です。`, `The release of this add-in is ${VERSION}.`),
    documentsStep(say),
    say.step(`つなげると「${VERSION_TEXT}」です。`, `Together: ${VERSION_TEXT}.`),
  ],
  figure: VERSION_TEXT,
  rules: [verifiedText(say)],
}));

function documentsStep(say: Speaker): Step {
  const tables = referenceTables();
  const documents = [...new Map(tables.map(({ source }) => [source.id, source])).values()];
  const [count, all] = say.numbers(documents.length, tables.length);
  const table = say.table(
    { ja: '収録した資料', en: 'Documents' },
    [
      ['資料', 'Document', 'text'],
      ['発行者', 'Publisher', 'text'],
      ['資料の日付', 'Its date', 'text'],
      ['表の数', 'Tables', 'number'],
      ['最終確認日', 'Verified on', 'date'],
    ],
    documents.map(({ id, title, publisher, date, verifiedOn }) => [
      title,
      publisher,
      date,
      tables.filter(({ source }) => source.id === id).length,
      readDate(verifiedOn),
    ]),
  );
  return say.step(
    `${count}件の資料から、${all}個の表を収録しています。`,
    `${all} tables out of ${count} documents are built in.`,
    table,
  );
}

/** The earliest day: since then nobody has checked all of the data. */
function verifiedText(say: Speaker): string {
  const day = say.date(readDate(dataVersion.verifiedOn));
  return say.text(
    `郵便料金も含め、収録したすべての資料のうち最も古い確認日は ${day}です。`,
    `Of all the data, postal tariffs included, the earliest day of verification is ${day}.`,
  );
}

export const REFERENCE_EXPLANATIONS = { REF, REFLIST, DATAVERSION };
