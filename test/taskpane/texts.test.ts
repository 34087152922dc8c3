import { describe, expect, test } from '@jest/globals';
import { showValue } from '../../src/taskpane/views/functions/Examples';
import { themeFor } from '../../src/taskpane/app/theme';
import { TEXTS } from './support/bothLanguages';
import { textsOf } from './support/texts';

/** What the other views say has tests of its own. */
const texts = (language: 'ja' | 'en'): [string, string][] => {
  const { frame, views } = TEXTS[language];
  return textsOf({ ...frame, functions: views.functions }, (path) => {
    if (path === '.fault') return ['protected'];
    return path === '.day' ? ['2024-10-01'] : undefined;
  });
};

describe('texts', () => {
  test('no text is empty or broken, in either language', () => {
    for (const [path, text] of [...texts('ja'), ...texts('en')]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('English is English', () => {
    for (const [, text] of texts('en')) expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  test('days are written as people write them', () => {
    expect([TEXTS.ja.frame.day('2024-10-01'), TEXTS.en.frame.day('2024-10-01')]).toEqual([
      '2024年10月1日',
      '1 October 2024',
    ]);
  });
});

test('values are shown as short as they can be told', () => {
  expect(showValue(2961.2709832134292, 'ja')).toBe('2961.270983');
  expect(showValue(440184720, 'en')).toBe('440184720');
  expect(showValue(0.172, 'ja')).toBe('0.172');
  expect(showValue(true, 'ja')).toBe('TRUE');
  expect(showValue(null, 'ja')).toBe('');
});

describe('the theme of Office', () => {
  test.each([
    ['#FFFFFF', { palette: 'light', background: '#FFFFFF' }],
    ['#F3F2F1', { palette: 'light', background: '#F3F2F1' }],
    ['#262626', { palette: 'dark', background: '#262626' }],
    ['#000000', { palette: 'dark', background: '#000000' }],
    // On Office's dark grey the fainter text would not be readable: the pane keeps its own background.
    ['#666666', { palette: 'dark', background: null }],
    ['#B2B2B2', { palette: 'light', background: null }],
  ])('%s', (office, theme) => {
    expect(themeFor(office)).toEqual(theme);
  });
});
