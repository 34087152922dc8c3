import type { Desk } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelReference } from '../../src/excel/desk/reference';
import { excelWorkbook } from '../../src/excel/desk/workbook';
import { ReferenceCommands } from '../../src/taskpane/views/reference/commands';
import { documents, keysOf, readReference, sheetOfReference } from '../../src/taskpane/views/reference/referenceTable';
import { readTariff, sheetTableOf } from '../../src/taskpane/views/reference/tariff';
import type { CellWrite } from '../../src/engine/access/cells';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { excelOver } from '../excel/support/excelOver';
import { textsOf } from './support/texts';
import type { ReferenceTexts } from '../../src/taskpane/views/reference/texts/ja';
import { reference } from '../../src/taskpane/views/reference';
import type { ReferenceEvent, ReferenceState } from '../../src/taskpane/views/reference/state';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';

let book: MemoryBook;
let pane: PaneOf<ReferenceState, ReferenceEvent, ReferenceTexts>;
const { views, frame } = TEXTS.ja;
const desk = { workbook: excelWorkbook, reference: excelReference } as unknown as Desk;
const commands = (): ReferenceCommands =>
  new ReferenceCommands({ desk, actions: pane.actions, texts: views.reference, language: 'ja' });

/** Microsoft's library over a book in memory: what the view does is done to cells. */
beforeEach(() => {
  book = new MemoryBook();
  excelOver(book);
  pane = new PaneOf(reference);
});

function write(row: number, column: number, cells: readonly (readonly CellWrite[])[]): void {
  book.write(book.activeSheet(), { row, column, rows: cells.length, columns: cells[0]!.length }, cells);
}
const read = (row: number, column: number): unknown =>
  book.values(book.activeSheet(), { row, column, rows: 1, columns: 1 })[0]![0];

async function putTariff(day = '2024-10-01'): Promise<void> {
  const tariff = readTariff(day, 'ja');
  if ('reason' in tariff) throw new Error(tariff.reason);
  await commands().makeTable(sheetTableOf(tariff, views.reference, frame.day));
}

describe('the effect on formulas', () => {
  test('is told for the formulas of the book, with the sum', async () => {
    write(0, 0, [[25], [{ formula: '=MYNA.POSTAGE(A1,"定形")' }], [{ formula: '=MYNA.POSTAGE(A1*2,"定形")' }]]);
    await commands().studyEffects({ before: '2024-09-30', after: '2024-10-01' });
    expect(pane.state.busy).toBe(false);
    expect(pane.own.effects).toMatchObject([
      { state: 'known', before: 84, after: 110, use: { sheet: 'Sheet1', cell: 'A2' } },
      { state: 'unknown', why: { kind: 'expression' }, use: { cell: 'A3' } },
    ]);
  });

  test('is forgotten once another day is chosen', async () => {
    await commands().studyEffects({ before: '2024-09-30', after: '2024-10-01' });
    expect(pane.own.effects).toEqual([]);
    pane.actions.dispatch({ type: 'daysChosen', days: { before: '', after: '' } });
    expect(pane.own.effects).toBeNull();
  });
});

describe('a person’s own prices', () => {
  const HEADER = ['種別', '重量上限(g)', '料金(円)'];
  const select = (row: number, column: number, rows: number, columns: number): void =>
    book.select(book.activeSheet(), { row, column, rows, columns });

  test('that are faulty make no table, and every fault has its cell', async () => {
    write(2, 1, [HEADER, ['定形', '', 'たくさん'], ['定形', 50, 99], ['定形', 50, 98]]);
    select(2, 1, 4, 3);
    await commands().loadOwn();
    expect(pane.own.faulty?.faults.map(({ address }) => address)).toEqual(['C4', 'D4', 'B6:D6']);
    expect(pane.notice()).toBe(
      'Sheet1!B3:D6 に直すところが3件あるため、表は作っていません。直してから、もう一度押してください。',
    );
    expect(book.sheets()).toHaveLength(1);
  });

  test('that are valid become a table with a name, and the faults of before are gone', async () => {
    write(0, 0, [HEADER, ['定型', '50g', '99円'], ['一般書留', '', 400]]);
    select(0, 0, 9, 3);
    pane.actions.dispatch({ type: 'tariffRead', faulty: { address: 'A1', faults: [] } });
    await commands().loadOwn();
    expect(pane.notice()).toBe('シート「自分の料金表」に表を作りました。数式では 自分の料金表 と指定できます。');
    expect(pane.own.faulty).toBeNull();
    const rows = book.values(book.activeSheet(), { row: 4, column: 0, rows: 3, columns: 4 });
    expect(rows).toEqual([
      ['種別', '重量上限(g)', '料金(円)', '適用開始日'],
      ['定形郵便', 50, 99, null],
      ['一般書留', null, 400, null],
    ]);
    expect(book.names()).toMatchObject([{ name: '自分の料金表' }]);
  });

  test('of nothing are asked for', async () => {
    await commands().loadOwn();
    expect(pane.notice()).toBe(views.reference.nothingSelected);
  });
});

describe('a table that was made', () => {
  test('and not touched since is the same as today’s data', async () => {
    await putTariff();
    await commands().makeTable(sheetOfReference(readReference('000表2')!, views.reference, frame.day));
    await commands().findTables();
    expect(pane.own.kept?.map(({ mark, standing }) => [mark.of, standing.state])).toEqual([
      ['2024-10-01', 'same'],
      ['000表2', 'same'],
    ]);
  });

  test('and changed shows the change, is replaced on leave only, and comes back', async () => {
    await putTariff();
    write(6, 2, [[{ formula: '=100+11' }]]);
    await commands().findTables();
    const [kept] = pane.own.kept!;
    expect(kept).toMatchObject({ standing: { state: 'differs', edited: true, changes: [{ key: '定形郵便 25 g' }] } });
    commands().askToUpdate(kept!);
    expect(pane.question()).toMatch(/ご自分で変更した値も置き換わります/);
    expect(book.formulas(book.activeSheet(), { row: 6, column: 2, rows: 1, columns: 1 })).toEqual([['=100+11']]);
    pane.state.confirmation!.run();
    await settled();
    expect(pane.notice()).toBe('郵便料金_20241001 を今の収録データに更新しました。「元に戻す」で前の内容に戻せます。');
    expect(read(6, 2)).toBe(110);
    expect(pane.own.kept).toMatchObject([{ standing: { state: 'same' } }]);
    await commands().undo(pane.own.former[0]!);
    expect(pane.notice()).toBe(views.reference.undone('郵便料金_20241001'));
    expect(book.formulas(book.activeSheet(), { row: 6, column: 2, rows: 1, columns: 1 })).toEqual([['=100+11']]);
    expect(pane.own).toMatchObject({ former: [], kept: [{ standing: { edited: true } }] });
  });

  test('by a release that left no mark is known by its name, updated, and marked', async () => {
    const tariff = readTariff('2024-10-01', 'ja');
    if ('reason' in tariff) throw new Error(tariff.reason);
    const { comment, ...unmarked } = sheetTableOf(tariff, views.reference, frame.day);
    expect(comment).toMatch(/^MYNA tariff 2024-10-01; /);
    await commands().makeTable({ ...unmarked, rows: unmarked.rows.slice(0, -2) });
    await commands().findTables();
    const [kept] = pane.own.kept!;
    expect(kept).toMatchObject({ mark: { verifiedOn: null }, standing: { edited: null } });
    commands().askToUpdate(kept!);
    pane.state.confirmation!.run();
    await settled();
    expect(pane.own.kept).toMatchObject([{ mark: { verifiedOn: tariff.verifiedOn }, standing: { state: 'same' } }]);
    await commands().undo(pane.own.former[0]!);
    expect(pane.own.kept).toMatchObject([{ mark: { verifiedOn: null }, standing: { state: 'differs' } }]);
    expect(book.tables()[0]!.rect.rows).toBe(tariff.rows.length - 1);
  });

  test('that was changed after an update is not taken back unasked', async () => {
    await putTariff();
    write(6, 2, [[111]]);
    await commands().findTables();
    commands().askToUpdate(pane.own.kept![0]!);
    pane.state.confirmation!.run();
    await settled();
    write(7, 2, [[112]]);
    await commands().undo(pane.own.former[0]!);
    expect(read(7, 2)).toBe(112);
    expect(pane.question()).toBe(views.reference.leaveUndo('郵便料金_20241001'));
    pane.state.confirmation!.run();
    await settled();
    expect([read(6, 2), read(7, 2)]).toEqual([111, 110]);
  });

  test('that was changed after it was looked at is left alone', async () => {
    await putTariff();
    write(6, 2, [[111]]);
    await commands().findTables();
    commands().askToUpdate(pane.own.kept![0]!);
    write(7, 2, [[112]]);
    pane.state.confirmation!.run();
    await settled();
    expect(pane.notice()).toBe(frame.fault('changed'));
    expect([read(6, 2), read(7, 2)]).toEqual([111, 112]);
    expect(pane.own.former).toEqual([]);
  });

  test('with other columns, or none any more, cannot be updated and says so', async () => {
    await putTariff();
    await putTariff('2023-10-01');
    write(5, 2, [['値段']]);
    book.setName({ ...book.names()[0]!, formula: '=#REF!' });
    await commands().findTables();
    const states = pane.own.kept!.map(({ standing }) => standing.state);
    expect(states.sort()).toEqual(['headerChanged', 'lost']);
  });

  test('of a table that today’s data lack says so', async () => {
    await putTariff();
    const [name] = book.names();
    book.setName({ ...name!, comment: 'MYNA ref なくなった表; verified 2020-01-01; sum 00000000' });
    await commands().findTables();
    expect(pane.own.kept).toMatchObject([{ standing: { state: 'withdrawn' } }]);
  });
});

test('a reference table goes onto a sheet with its source, as precise as the document', () => {
  const table = readReference('000表5')!;
  const sheet = sheetOfReference(table, views.reference, frame.day);
  expect(sheet.notes.slice(0, 2)).toEqual([
    '出典: 財務省（予算執行調査）「総括調査票（令和8年度）マイナンバーカード交付事業費補助金」【表5】',
    '資料の日付: 資料に記載なし',
  ]);
  expect(sheet.notes[3]).toBe('単位: 割合 %');
  expect(sheet.definedName).toBe('参照_000表5');
  expect(sheet.columns.map(({ numberFormat }) => numberFormat)).toEqual(['@', '#,##0', '#,##0.0']);
  expect(keysOf(table)).toEqual([0]);
  expect(keysOf(readReference('000表2')!)).toEqual([0, 1]);
});

test('what a column holds is told by its cells as its seed declares it: functions.js names only days and months', () => {
  for (const { name, columns } of documents.flatMap(({ tables }) => tables)) {
    expect([name, readReference(name)!.types]).toEqual([name, columns.map(({ type }) => type)]);
  }
});

test('every reference table has a name that Excel takes', () => {
  const names = documents
    .flatMap(({ tables }) => tables)
    .map(({ name }) => sheetOfReference(readReference(name)!, views.reference, frame.day).definedName);
  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
});

describe('the texts of the view', () => {
  const texts = (table: ReferenceTexts) =>
    textsOf(
      table,
      (path) =>
        ({
          '.tariffSourceLine': [['x']],
          '.aloneLine': [['x']],
          '.changeDays': [['x']],
          '.unitLine': [['x']],
          '.month': ['2024-10-01'],
        })[path] ?? ['x', 3, 3],
    );

  test('none is empty or broken, and English is English', () => {
    for (const [path, text] of [...texts(views.reference), ...texts(TEXTS.en.views.reference)]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    // A kind of mail is quoted as formulas take it.
    for (const [, text] of texts(TEXTS.en.views.reference)) {
      expect(text.replace('定形', '')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });
});

/** What a button started goes on by itself. */
async function settled(): Promise<void> {
  for (let tries = 0; tries < 100 && (pane.state.busy || pane.state.confirmation); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
