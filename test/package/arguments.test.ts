import { expect, test } from '@jest/globals';
import { readOptions } from '../../scripts/package/arguments';

test('an origin, with or without a slash at its end, and where office.js comes from', () => {
  expect(readOptions(['--origin', 'https://addin.example.lg.jp/'])).toEqual({
    origin: 'https://addin.example.lg.jp',
    officeJs: 'cdn',
    serving: 'cdn',
  });
  expect(readOptions(['--officejs', 'self', '--origin', 'https://addin.example.lg.jp:8443'])).toEqual({
    origin: 'https://addin.example.lg.jp:8443',
    officeJs: 'self',
    serving: 'self',
  });
});

test('Excel on the web shows the pane of the self-served build where that is allowed', () => {
  const servingWith = (...args: string[]) => readOptions(['--origin', 'https://a.example', ...args]).serving;
  expect(servingWith('--officejs', 'self', '--excel-on-the-web', 'allow')).toBe('selfOnTheWeb');
  expect(servingWith('--officejs', 'self', '--excel-on-the-web', 'deny')).toBe('self');
  expect(servingWith('--excel-on-the-web', 'allow')).toBe('cdn');
});

test.each([
  [[], '--origin には'],
  [['--origin', 'http://addin.example.lg.jp'], 'http://addin.example.lg.jp'],
  [['--origin', 'https://addin.example.lg.jp/myna'], 'サーバーの一部（/myna）には置けません'],
  [['--origin', 'addin.example.lg.jp'], '--origin には'],
  [['--origin', 'https://a.example', '--officejs', 'both'], '--officejs は cdn か self'],
  [['--origin', 'https://a.example', '--excel-on-the-web', 'yes'], '--excel-on-the-web は allow か deny'],
  [['--orgin', 'https://a.example'], '--orgin は知らない指定です'],
])('%j is refused and says why', (args, reason) => {
  expect(() => readOptions(args)).toThrow(reason);
});
