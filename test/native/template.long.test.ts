import { describe, expect, test } from '@jest/globals';
import { NATIVE_FUNCTIONS, nativeRelease, nativeTemplate, presentFunctions } from '../../src/native';
import { openBook, saveBook } from '../../src/xlsx';
import { calculatedByIronCalc } from './bookInIronCalc';
import { closeTo } from './closeTo';

describe('the empty book with all functions', () => {
  const file = openBook(saveBook(nativeTemplate())).book;

  test('has them all, with nothing kept as a value', () => {
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['使い方', 'visible'],
      ['自己テスト', 'visible'],
      ['MYNA_データ', 'hidden'],
    ]);
    expect(nativeRelease(file)).toMatchObject({ isPresent: true });
    expect(presentFunctions(file).size).toBe(NATIVE_FUNCTIONS.length);
  });

  test('has a live example of each, which comes to the value beside it in the engine of somebody else', () => {
    const results = calculatedByIronCalc(file, (formula, sheet) => sheet === '自己テスト' && /MYNA_/.test(formula));
    expect(new Set(results.map(({ row }) => row)).size).toBeGreaterThanOrEqual(NATIVE_FUNCTIONS.length);
    const wrong = results.filter(({ expected, found }) => closeTo((expected ?? '') as string, found) !== found);
    expect(wrong.map(({ formula, expected, found }) => [formula, expected, found])).toEqual([]);
  });

  test('counts in one cell how many agree, and says how old its data are', () => {
    const told = calculatedByIronCalc(file, (formula) => /一致しました|TODAY/.test(formula));
    const { length } = NATIVE_FUNCTIONS;
    const texts = told.map(({ found }) => String(found));
    expect(texts).toContain(`自己テスト: ${length} 個の関数のうち ${length} 個が一致しました。`);
    expect(
      texts.filter((text) => /^MYNA \d.*年\d+月\d+日に確認したもので、それから\d+日たっています。$/.test(text)),
    ).toHaveLength(2);
  });
});
