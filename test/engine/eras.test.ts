import { expect, test } from '@jest/globals';
import { numfmt } from '@univerjs/core';
import { shownText } from '../../src/engine/access/cellValues';

test.each([
  ['[$-411]ge.m.d', 46113, 'R8.4.1'],
  ['[$-411]ggge"年"m"月"d"日"', 46113, '令和8年4月1日'],
  ['[$-411]ggge"年"m"月"', 46113, '令和8年4月'],
  ['gge.mm.dd', 46113, '令8.04.01'],
  ['[$-ja-JP]gee/mm/dd', 46113, 'R08/04/01'],
  ['ge.m.d', 43585, 'H31.4.30'],
  ['ge.m.d', 43586, 'R1.5.1'],
  ['ge.m.d h:mm', 43585.75, 'H31.4.30 18:00'],
  ['ggge"年度"', 32515, '昭和64年度'],
  ['ggge', 2_958_465.5, '令和7981'],
  ['ge.m.d;"ge"', 46113, 'R8.4.1'],
  ['yyyy"ge"', 46113, '2026ge'],
  ['0.00E+00', 46113, '4.61E+04'],
  ['General', 46113, '46113'],
  ['[Green]0', 46113, '46113'],
])('%s shows %d as %s', (pattern, value, text) => {
  expect(shownText(value, pattern)).toBe(text);
});

test('the grid’s own formats know no era; once they do, ours can go', () => {
  expect(numfmt.format('[$-411]ge.m.d', 46113, { locale: 'ja-JP' })).not.toBe('R8.4.1');
});
