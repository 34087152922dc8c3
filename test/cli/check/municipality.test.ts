import { expect, test } from '@jest/globals';
import { municipalityOf } from '../../../src/cli/check/municipality';

test.each([
  ['計画', '川崎市', '川崎市'],
  ['計画', '141305_川崎市_交付円滑化計画', '川崎市'],
  ['計画', '141305川崎市（第2版）', '川崎市'],
  ['計画', '四日市市交付円滑化計画', '四日市市'],
  ['計画', '市川市の計画', '市川市'],
  ['計画', '東京都千代田区', '東京都千代田区'],
  ['大町市', '長野県まとめ', '大町市'],
  ['市区町村', '各市町村-玉村町', '玉村町'],
  ['計画', '市場調査', '市場調査'],
  ['Sheet1', 'plan-2026', 'plan-2026'],
])('sheet %s of file %s: %s', (sheet, file, name) => {
  expect(municipalityOf(sheet, file)).toBe(name);
});
