import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renewalSheet } from '../../src/samples/renewalSheet';
import { openSheet } from './openSheet';
import type { OpenSheet } from './openSheet';

let sheet: OpenSheet;
beforeAll(async () => {
  sheet = await openSheet(renewalSheet());
});
afterAll(() => sheet.close());

const values = (address: string) => sheet.values(address);
const numbers = (address: string) => values(address).flat() as number[];
const change = (address: string, value: number) => sheet.write(address, value);

const texts = (address: string) => sheet.texts(address);

test('the peak, the grant and the post offices beside the other figures', () => {
  expect(texts('M5:M16').flat()).toEqual([
    ...['440', '140', '3.14', '31.8%', '895', '5,141', '5,327', '2,745', '64', '216', '3.38', '3.7%'],
  ]);
});

describe('the expectation and the workload', () => {
  test('both tables of the document give the same renewals from fiscal 2025 on', () => {
    expect(values('G7:H9').flat()).toEqual(Array(6).fill('一致'));
    expect(numbers('I6:J6').map((share) => share.toFixed(3))).toEqual(['0.643', '0.406']);
  });

  test('sums and monthly means, in tens as printed', () => {
    expect(values('C18:D18')).toEqual([[520, 1680]]);
    expect(numbers('D22')[0]).toBeCloseTo((1680 + 1580) / 12, 10);
    for (const row of [18, 19, 21, 22]) expect(values(`I${row}:J${row}`)).toEqual([['一致', '一致']]);
  });

  test('window hours and windows', async () => {
    expect(numbers('D29:D30').map((hours) => hours.toFixed(2))).toEqual(['56.94', '68.61']);
    expect(numbers('D31:D33')).toEqual([3500, Math.ceil(1580e4 / 12 / 600), 3500 + Math.ceil(1580e4 / 12 / 600)]);
    await change('J30', 40);
    expect(numbers('D31')).toEqual([1750]);
  });

  test('a changed count changes what follows', async () => {
    await change('D16', 600);
    expect(values('D18')).toEqual([[1800]]);
    expect(values('J18:J19').flat()).toEqual(['不一致', '不一致']);
  });
});

describe('municipal efforts', () => {
  test('the rates, and the only denominators that fit both of them', () => {
    expect(values('H38:H41').flat()).toEqual(Array(4).fill('一致'));
    const [from, to] = [numbers('I38:I41'), numbers('J38:J41')];
    const both = (first: number) => [Math.max(from[first]!, from[first + 1]!), Math.min(to[first]!, to[first + 1]!)];
    expect([both(0), both(2)]).toEqual([
      [105, 105],
      [1740, 1741],
    ]);
  });

  test('another denominator does not match', async () => {
    await change('E38', 106);
    expect(values('H38:H39').flat()).toEqual(['不一致', '不一致']);
  });
});

describe('the back-test', () => {
  const DOCUMENT = readFileSync(join(__dirname, '../../docs/backtests/renewals.md'), 'utf8').replace(/ +/g, ' ');
  const [JAPANESE = '', ENGLISH = ''] = DOCUMENT.split('\n---\n');
  const COLUMNS = [
    ['カード', 'C', 'F', 'C', 'D'],
    ['電子証明書', 'D', 'G', 'E', 'F'],
    ['計', 'E', 'H', 'G', 'H'],
  ] as const;
  const shown = (address: string) => texts(address)[0]![0]!;

  test('its table is that of the sheet', () => {
    const lines = [
      [72, 78],
      [73, 79],
    ].flatMap(([year, error]) =>
      COLUMNS.map(([kind, computed, published, difference, rate]) => {
        const figures = [`${computed}${year}`, `${published}${year}`, `${difference}${error}`, `${rate}${error}`];
        return `| ${[shown(`B${year}`), kind, ...figures.map(shown)].join(' | ')} |`;
      }),
    );
    expect(lines[5]).toContain('| 2,874.75 | 2,810 | 64.75 | 2.3% |');
    const rows = JAPANESE.split('\n').filter((line) => /^\| 20\d\d年度/.test(line));
    expect(rows).toEqual(lines);
  });

  test('so are the figures of its text', () => {
    const inText = [
      `未成年の割合は${shown('E49')}`,
      `保有されている割合は${shown('E50')}`,
      `2028年度（${shown('E74')}万件）`,
      `2029年度（${shown('E75')}万件）`,
      `計の差は ${shown('G79')}万件（${shown('H79')}）`,
      `カードでは${shown('J49')}、電子証明書では${shown('J50')}`,
    ];
    expect(inText.filter((words) => !JAPANESE.includes(words))).toEqual([]);
    const inEnglish = [
      `${shown('E49').replace('%', ' %')} of the cards`,
      `total ${shown('H78')}`,
      `${(numbers('E73')[0]! / 100).toFixed(4)} million computed against ${(numbers('H73')[0]! / 100).toFixed(1)} million`,
      `${shown('G79')} (in 10,000s), ${shown('H79')}`,
      `cards come out ${shown('D79')}, certificates ${shown('F79')} off`,
      `shares of ${shown('J49')} and ${shown('J50')}`,
    ];
    expect(inEnglish.filter((words) => !ENGLISH.includes(words))).toEqual([]);
  });

  test('the total does not depend on the share of minors, the parts do', async () => {
    const [total, certificates] = [numbers('E73')[0]!, numbers('D73')[0]!];
    await change('E49', 0.3);
    expect(numbers('E73')[0]).toBeCloseTo(total, 8);
    expect(numbers('D73')[0]).toBeCloseTo((certificates * 0.7) / 0.85, 8);
  });

  test('at the shares that it names, cards and certificates equal the published figures', async () => {
    const [ofCards, ofCertificates] = numbers('J49:J50');
    await change('E49', ofCards!);
    expect(numbers('C79')[0]).toBeCloseTo(0, 8);
    await change('E49', ofCertificates!);
    expect(numbers('E79')[0]).toBeCloseTo(0, 8);
  });

  test('issues and retention change the renewals of the years that they reach', async () => {
    const [before, later] = [numbers('E73')[0]!, numbers('E75')[0]!];
    await change('C54', 0);
    expect(numbers('E73')[0]).toBeCloseTo(before - 92 / 24, 8);
    expect(numbers('E75')[0]).toBeCloseTo(later, 8);
    await change('E50', 0.5);
    expect(numbers('E73')[0]).toBeCloseTo((before - 92 / 24) / 2, 8);
  });
});
