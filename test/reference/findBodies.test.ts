import { beforeAll, expect, test } from '@jest/globals';
import { findBodies, findPrefecture, loadDeliveries } from '../../src/reference/deliveries';
import type { Deliveries } from '../../src/reference/deliveries';

let deliveries: Deliveries;
beforeAll(async () => {
  deliveries = await loadDeliveries();
});

test.each([
  ['神奈川県', '神奈川県'],
  ['神奈川', '神奈川県'],
  [' 東京 都 ', '東京都'],
  ['京都', '京都府'],
  ['北海道', '北海道'],
  ['カナダ', undefined],
  ['', undefined],
])('the prefecture %s is %s', (text, name) => {
  expect(findPrefecture(deliveries, text)).toBe(name);
});

const names = (text: string) => {
  const { exact, similar } = findBodies(deliveries.bodies, text);
  return [exact, similar].map((list) => list.map(({ code }) => code));
};

test.each([
  ['川崎市', ['141305'], []],
  ['141305', ['141305'], []],
  ['１４１３０', ['141305'], []],
  ['清川村', ['144029'], []],
  ['愛甲郡清川村', ['144029'], []],
  ['府中市', ['132063', '342084'], []],
  ['郡山市', ['072036'], []],
  // Renamed in 2019: what stayed of the name finds it.
  ['篠山市', [], ['282219']],
  ['かわさきし', ['141305'], []],
  ['ゆすはらちょう', ['394050'], []],
  ['ﾌﾁｭｳｼ', ['132063', '342084'], []],
  ['さゝやま', [], []],
  ['', [], []],
])('%s finds %j, or else %j', (text, exact, similar) => {
  expect(names(text)).toEqual([exact, similar]);
});

test('in kana, hiragana or katakana, of similar ones those that begin so come first', () => {
  const found = (text: string) => findBodies(deliveries.bodies, text).similar.map(({ name }) => name);
  expect(found('ｶﾜｻｷ')).toEqual(found('かわさき'));
  expect(found('カワサキ').slice(0, 2).sort()).toEqual(['川崎市', '柴田郡川崎町'].sort());
  expect(found('さいたま')).toEqual(['さいたま市']);
});

test('of similar ones those that begin so come first', () => {
  const [, similar] = names('川崎');
  expect(similar!.length).toBeGreaterThan(1);
  const found = findBodies(deliveries.bodies, '川崎').similar.map(({ name }) => name.indexOf('川崎'));
  expect(found).toEqual([...found].sort((one, other) => one - other));
});
