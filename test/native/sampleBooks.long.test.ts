import { beforeAll, describe, expect, test } from '@jest/globals';
import { calculate } from '../../src/engine';
import { nativeRelease, withNative } from '../../src/native';
import type { NativeBook } from '../../src/native';
import { mapFormulas } from '../../src/native/cells';
import { sampleBook, SHEET_NAMES } from '../../src/samples';
import { isStoredError, placeAddress } from '../../src/sheet';
import { openBook, saveBook } from '../../src/xlsx';
import type { BookCell } from '../../src/xlsx';
import { calculatedByIronCalc } from './bookInIronCalc';
import type { FormulaResult } from './bookInIronCalc';
import { closeTo } from './closeTo';

/** The engine has no ROUND of an array, be it of one cell, and takes `--` of an array for 0: both are put to it in other words. */
function inItsWords(cell: BookCell & { readonly formula: string }): BookCell {
  return {
    ...cell,
    formula: cell.formula.replace(/^=ROUND\((MYNA_.*),0\)$/, '=ROUND(SUM($1),0)').replaceAll('--(', '1*('),
  };
}

function differs({ expected, found }: FormulaResult): boolean {
  const wanted = isStoredError(expected) ? expected.error : (expected ?? '');
  return closeTo(wanted, found) !== found;
}

describe.each(['ja', 'en'] as const)('the sample book as a native one, %s', (language) => {
  let native: NativeBook;
  let results: readonly FormulaResult[];

  beforeAll(async () => {
    const { book } = await calculate(sampleBook(language).book, language);
    native = withNative(book);
    const file = openBook(saveBook(native.book)).book;
    results = calculatedByIronCalc(
      { ...file, sheets: file.sheets.map((sheet) => mapFormulas(sheet, inItsWords)) },
      (formula, sheet) => /MYNA_/.test(formula) || (sheet === SHEET_NAMES.figures && /^='/.test(formula)),
    );
  }, 300_000);

  test('has every formula with our functions either live or in the list of values', () => {
    expect(native.changed).toBeGreaterThan(20);
    const functions = results.filter(({ formula }) => formula.includes('MYNA_'));
    expect(functions.length).toBeGreaterThan(native.changed - 1);
    // Published and computed figures, and whether they agree.
    expect(results.length - functions.length).toBeGreaterThan(100);
    expect(nativeRelease(native.book)!.isPresent).toBe(true);
  });

  test('comes in the engine of somebody else to what the add-in gave', () => {
    const wrong = results.filter(differs);
    expect(wrong.map((one) => [placeAddress({ ...one }), one.formula, one.expected, one.found])).toEqual([]);
  });
});
