import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { nativeTemplate } from '../../src/native';
import { openBook, saveBook } from '../../src/xlsx';
import { formulaFromFile, formulaToFile } from '../../src/xlsx/formulas';
import { savedByLibreOffice } from '../support/libreOffice';

/**
 * Typed, and as Excel 16.115 on a Mac and build 20430 on Windows stored it in `definedName`: what the public notes of a project tell
 * that had Excel enter such names, saved the workbooks and read the parts (October 2026). Excel takes out the spaces between
 * parameters alone, keeps all others, and keeps the attribute `comment`, which it shows in its list; it refuses a file with a comment
 * above 255 characters, drops a name whose optional parameter stands in brackets, and takes 7,992 characters but not 8,192.
 */
const STORED_BY_EXCEL = [
  [
    '=LAMBDA(value,rate,[periods], ISOMITTED(periods))',
    '_xlfn.LAMBDA(_xlpm.value,_xlpm.rate,_xlop.periods, _xlfn.ISOMITTED(_xlpm.periods))',
  ],
  ['=LAMBDA([first],[second], first)', '_xlfn.LAMBDA(_xlop.first,_xlop.second, _xlpm.first)'],
  [
    '=LAMBDA(one,[part], LET(most, one, LAMBDA(other,[last], other)))',
    '_xlfn.LAMBDA(_xlpm.one,_xlop.part, _xlfn.LET(_xlpm.most, _xlpm.one, _xlfn.LAMBDA(_xlpm.other,_xlop.last, _xlpm.other)))',
  ],
  [
    '=LET(call, LAMBDA(turn, turn * 3), call(2))',
    '_xlfn.LET(_xlpm.call, _xlfn.LAMBDA(_xlpm.turn, _xlpm.turn * 3), _xlpm.call(2))',
  ],
  [
    '=LAMBDA(n, IF(n <= 1, 1, n * COUNTDOWN(n - 1)))',
    '_xlfn.LAMBDA(_xlpm.n, IF(_xlpm.n <= 1, 1, _xlpm.n * COUNTDOWN(_xlpm.n - 1)))',
  ],
] as const;

describe('names in the form that Excel gives them', () => {
  const bytes = saveBook(nativeTemplate());
  const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
  const names = [...xml.matchAll(/<definedName name="(MYNA_\w+)"([^>]*)>([^<]*)<\/definedName>/g)];
  const lambdas = names.filter(([, , , text]) => text!.includes('LAMBDA('));

  test.each(STORED_BY_EXCEL)('%s', (typed, stored) => {
    expect(formulaToFile(typed)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(typed);
  });

  test('none has brackets, lines or an equals sign, and all are short enough', () => {
    expect(lambdas.length).toBeGreaterThan(40);
    for (const [, name, , text] of lambdas) {
      const plain = text!.replaceAll('&quot;', '"').replace(/"[^"]*"/g, '""');
      expect([name, /[[\]\n\r]|&#1[03];/.test(plain), text!.startsWith('_xlfn.LAMBDA(')]).toEqual([name, false, true]);
      expect(text!.length).toBeLessThan(7992);
    }
  });

  test('an optional parameter is marked where it is declared and nowhere else, and everything new has its prefix', () => {
    for (const [, name, , text] of lambdas) {
      const plain = text!.replaceAll('&quot;', '"').replace(/"[^"]*"/g, '""');
      const bare = [
        ...plain.matchAll(/(?<![\w.])(?:LET|LAMBDA|MAP|REDUCE|FILTER|SEQUENCE|TEXTBEFORE|BYROW|ISOMITTED)\(/g),
      ];
      expect([name, bare.map(([one]) => one)]).toEqual([name, []]);
      for (const [, optional] of plain.matchAll(/_xlop\.(\w+)/g)) {
        expect([name, plain.split(`_xlop.${optional}`).length]).toEqual([name, 2]);
      }
    }
  });

  test('each has its comment, of 255 characters at most; helpers and data are hidden', () => {
    for (const [, name, attributes] of names) {
      const comment = / comment="([^"]*)"/.exec(attributes!)?.[1] ?? '';
      expect([name, comment.length > 0 && comment.length <= 255]).toEqual([name, true]);
      expect([name, attributes!.includes('hidden="1"')]).toEqual([name, name!.startsWith('MYNA_x_')]);
    }
  });

  test('LibreOffice opens the book and loses no sheet, no name and no formula', async () => {
    const before = openBook(bytes).book;
    const after = openBook(await savedByLibreOffice(bytes)).book;
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      before.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    const namesOf = (book: typeof before): string[] => book.names.map(({ name }) => name.toUpperCase()).sort();
    expect(namesOf(after)).toEqual(namesOf(before));
    const formulaCells = ({ sheets }: typeof before): string[] =>
      sheets.flatMap(({ name, cells }) =>
        [...cells].flatMap(([row, inRow]) =>
          [...inRow].flatMap(([column, { formula }]) => (formula === undefined ? [] : [`${name} ${row} ${column}`])),
        ),
      );
    const left = new Set(formulaCells(after));
    expect(formulaCells(before).filter((cell) => !left.has(cell))).toEqual([]);
  }, 120_000);
});
