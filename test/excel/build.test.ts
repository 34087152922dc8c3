import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { giveToPane, isOtherBuild } from '../../src/excel/build';

const page = globalThis as { MYNA_BUILD?: string; mynaFunctions?: unknown };

beforeEach(() => void (page.MYNA_BUILD = '1.2.3 abc'));
afterEach(() => {
  delete page.MYNA_BUILD;
  delete page.mynaFunctions;
});

test('functions of the same build fit the pane', () => {
  giveToPane({}, () => Promise.resolve());
  expect(isOtherBuild()).toBe(false);
});

test('functions of another build do not, nor do those of a release that told no build', () => {
  giveToPane({}, () => Promise.resolve());
  page.MYNA_BUILD = '1.2.3 def';
  expect(isOtherBuild()).toBe(true);
  page.mynaFunctions = ['as it was before'];
  expect(isOtherBuild()).toBe(true);
});

test('without any functions.js the pane is not held up: it says elsewhere what is missing', () => {
  expect(isOtherBuild()).toBe(false);
});
