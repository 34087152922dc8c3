import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { erlangB, erlangC } from '../../../src/domain/callCentre';

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

const traffic = fc.double({ min: 1e-3, max: 2000, noNaN: true });
const servers = fc.integer({ min: 1, max: 2500 });

describe('published values', () => {
  // Lucent Technologies, WirelessU traffic engineering: Erlang B capacity table for 2 % blocking, 1 to 31 channels.
  test.each([
    [1, 0.02],
    [3, 0.602],
    [5, 1.657],
    [7, 2.935],
    [9, 4.345],
    [11, 5.842],
    [13, 7.402],
    [15, 9.01],
    [17, 10.656],
    [19, 12.333],
    [21, 14.036],
    [23, 15.761],
    [25, 17.505],
    [27, 19.265],
    [29, 21.039],
    [31, 22.827],
  ])('%d channels carry %d erlangs at 2 %% blocking', (channels, load) => {
    const lastDigit = 0.001;
    expect(erlangB(load - lastDigit, channels)).toBeLessThan(0.02);
    expect(erlangB(load + lastDigit, channels)).toBeGreaterThan(0.02);
  });

  // T. S. Rappaport, Wireless Communications: Principles and Practice, table 3.4, capacity of an Erlang B system.
  test.each([
    [10, 0.01, 4.46, 0.005],
    [20, 0.005, 11.1, 0.05],
    [24, 0.002, 13, 0.05],
    [70, 0.001, 49.2, 0.05],
    [100, 0.01, 84.1, 0.05],
  ])('%d channels at a grade of service of %d carry %d erlangs', (channels, grade, load, halfDigit) => {
    expect(erlangB(load - halfDigit, channels)).toBeLessThan(grade);
    expect(erlangB(load + halfDigit, channels)).toBeGreaterThan(grade);
  });

  // Documentation of the R package ErlangC 0.1.0 and of pyworkforce: 100 calls in 30 minutes, 3 minutes each, 14 agents.
  test('10 erlangs and 14 agents', () => {
    expect(relative(erlangC(10, 14), 0.1741319335950498)).toBeLessThan(1e-14);
  });
});

describe('against the sums of the definition in 40 digits (mpmath 1.3)', () => {
  test.each([
    [9900, 10000, 0.00285812673885659, 0.222776928864148],
    [10000, 10000, 0.00793656324880567, 1],
    [12000, 10000, 0.167080867625939, 1],
    [0.5, 20, 2.37754217118835e-25, 2.43850479096241e-25],
    [100, 1, 0.99009900990099, 1],
    [99.9, 100, 0.0751279527376849, 0.98783908355965],
    [220, 330, 1.00883687126216e-12, 3.02651061378036e-12],
  ])('%d erlangs, %d agents', (load, agents, blocking, waiting) => {
    expect(relative(erlangB(load, agents), blocking)).toBeLessThan(1e-12);
    expect(relative(erlangC(load, agents), waiting)).toBeLessThan(1e-12);
  });
});

describe('at the edges', () => {
  test('without traffic nothing is lost; without servers everything is', () => {
    expect(erlangB(0, 3)).toBe(0);
    expect(erlangC(0, 3)).toBe(0);
    expect(erlangB(0, 0)).toBe(1);
    expect(erlangB(5, 0)).toBe(1);
  });

  test('a million servers underflow to 0 without getting slow', () => {
    expect(erlangB(1, 1_000_000)).toBe(0);
    expect(erlangC(1, 1_000_000)).toBe(0);
  });
});

describe('properties', () => {
  test('blocking is the ratio of the definition, for few servers', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), fc.integer({ min: 1, max: 30 }), (load, count) => {
        const terms = [1];
        for (let k = 1; k <= count; k++) terms.push((terms[k - 1]! * load) / k);
        const exact = terms[count]! / terms.reduce((sum, term) => sum + term, 0);
        expect(relative(erlangB(load, count), exact)).toBeLessThan(1e-12);
      }),
    );
  });

  test('blocking falls with every server and rises with traffic', () => {
    fc.assert(
      fc.property(traffic, servers, (load, count) => {
        const blocking = erlangB(load, count);
        expect(blocking).toBeGreaterThanOrEqual(0);
        expect(blocking).toBeLessThan(1);
        expect(erlangB(load, count + 1)).toBeLessThanOrEqual(blocking * (1 + 1e-12));
        expect(erlangB(load * 1.01, count)).toBeGreaterThanOrEqual(blocking);
      }),
    );
  });

  test('more calls wait where waiting is allowed than are lost where it is not', () => {
    fc.assert(
      fc.property(traffic, servers, (load, count) => {
        const waiting = erlangC(load, count);
        expect(waiting).toBeGreaterThanOrEqual(erlangB(load, count));
        expect(waiting).toBeLessThanOrEqual(1);
        expect(erlangC(load, count + 1)).toBeLessThanOrEqual(waiting * (1 + 1e-12));
      }),
    );
  });
});
