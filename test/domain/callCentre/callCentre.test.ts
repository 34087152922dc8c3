import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aiSaving, callRatio, callShare } from '../../../src/domain/callCentre';
import { DomainError } from '../../../src/domain/fault';

const month = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 8 });

describe('ratio of evening to daytime calls', () => {
  test('lies between every hour by hour ratio of the same month', () => {
    fc.assert(
      fc.property(month, month, (evening, daytime) => {
        const found = callRatio(
          evening.map((calls) => [calls]),
          daytime.map((calls) => [calls]),
        )!;
        const ratios = evening.flatMap((late) => daytime.map((early) => late / early));
        expect(found).toEqual({ low: Math.min(...ratios), high: Math.max(...ratios) });
      }),
    );
  });

  test('never mixes months', () => {
    expect(callRatio([[10, 1000]], [[100, 10000]])).toEqual({ low: 0.1, high: 0.1 });
  });

  test('leaves out blank hours and months without figures', () => {
    expect(
      callRatio(
        [
          [10, 5],
          [null, 7],
        ],
        [
          [100, null],
          [50, null],
        ],
      ),
    ).toEqual({ low: 0.1, high: 0.2 });
    expect(callRatio([[null]], [[3]])).toBeUndefined();
  });

  test('an evening without calls is 0, a daytime hour without calls is refused', () => {
    expect(callRatio([[0]], [[3]])).toEqual({ low: 0, high: 0 });
    expect(() => callRatio([[1, 1]], [[3, 0]])).toThrow(new DomainError('noDaytimeCalls', { month: 2 }));
  });
});

describe('share of categories', () => {
  const table = [
    { name: '電子証明書', calls: 60 },
    { name: '一時停止', calls: 25 },
    { name: 'e-Tax', calls: 15 },
  ];

  test.each([['一時停止'], ['一時 停止'], ['　一時停止']])('%j is found', (name) => {
    expect(callShare(table, [name])).toBe(0.25);
  });

  test.each([['e-Tax'], ['Ｅ－ＴＡＸ'], ['E-tax ']])('%j is found', (name) => {
    expect(callShare(table, [name])).toBe(0.15);
  });

  test('half-width kana are the wide ones', () => {
    expect(callShare([...table, { name: 'コンビニ交付', calls: 100 }], ['ｺﾝﾋﾞﾆ交付'])).toBe(0.5);
  });

  test('circled digits are other names than digits', () => {
    expect(() => callShare([{ name: '区分1', calls: 1 }], ['区分①'])).toThrow(
      new DomainError('unknownCategory', { text: '区分①' }),
    );
  });

  test('a name selected twice counts once; one that stands twice in the table counts twice', () => {
    expect(callShare(table, ['一時停止', '一時停止 '])).toBe(0.25);
    expect(callShare([...table, { name: '一時停止', calls: 100 }], ['一時停止'])).toBe(0.625);
  });

  test('is unknown where a selected category has no known calls', () => {
    expect(callShare([...table, { name: 'その他', calls: null }], ['その他'])).toBeUndefined();
    expect(callShare([...table, { name: '一時停止', calls: null }], ['一時停止'])).toBe(0.25);
  });

  test('shares of a selection and of the rest add up to 1', () => {
    const tables = fc
      .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 12 })
      .filter((all) => all[0]! > 0);
    fc.assert(
      fc.property(tables, fc.nat(), (counts, seed) => {
        const named = counts.map((calls, index) => ({ name: `c${index}`, calls }));
        const cut = 1 + (seed % (counts.length - 1));
        const names = named.map(({ name }) => name);
        expect(callShare(named, names.slice(0, cut))! + callShare(named, names.slice(cut))!).toBeCloseTo(1, 12);
      }),
    );
  });
});

test('what runs at a higher cost than it saves is a loss', () => {
  expect(aiSaving(1000, 0.5, 0.5, 400)).toBe(-150);
});
