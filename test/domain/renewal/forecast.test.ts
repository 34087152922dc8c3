import { beforeAll, describe, expect, test } from '@jest/globals';
import { addMonths, readDate } from '../../../src/domain/calendar';
import type { Day } from '../../../src/domain/calendar';
import { DomainError } from '../../../src/domain';
import {
  forecaster,
  forecastPeriod,
  openSpread,
  partsOfNation,
  UNCERTAINTIES,
} from '../../../src/domain/renewal/forecast';
import type { Forecast, ForecastOptions } from '../../../src/domain/renewal/forecast';
import { termsOf } from '../../../src/domain/renewal';
import { loadDeliveries, together } from '../../../src/reference/deliveries';
import type { Deliveries } from '../../../src/reference/deliveries';
import { renewals, RULES } from './inForce';

const termsOn = termsOf(RULES);
const period = (from: string, to: string): ForecastOptions => ({ from: readDate(from), to: readDate(to) });
const PUBLISHED = period('2024-04-01', '2028-03-01');
const COMING = period('2026-04-01', '2030-03-01');

let deliveries: Deliveries;
let forecast: ReturnType<typeof forecaster>;
let nation: Forecast;
beforeAll(async () => {
  deliveries = await loadDeliveries();
  forecast = forecaster(deliveries.statistics, termsOn);
  nation = forecast(deliveries.statistics.nation, PUBLISHED);
});
const body = (code: string) => deliveries.bodies.find((one) => one.code === code)!;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const issuedIn = ({ issued }: Forecast, from: string, to: string) =>
  sum(issued.filter(({ month }) => month >= readDate(from) && month <= readDate(to)).map((one) => one.issued));

describe('cards by month of issue', () => {
  test('from the first card to the last month of the nation’s issues, each with its basis', () => {
    expect(nation.issued.length).toBe(123);
    const bases = nation.issued.map(({ basis }) => basis);
    expect([...new Set(bases)]).toEqual(['firstMonths', 'deliveries', 'partOfNation', 'populationOfNation']);
    expect(bases.filter((basis) => basis === 'firstMonths').length).toBe(14);
  });

  test('up to March 2022 as many as were delivered up to a month later', () => {
    expect(issuedIn(nation, '2016-01-01', '2022-03-01')).toBeCloseTo(55_765_137, -4);
    const kawasaki = forecast(body('141305'), COMING);
    expect(Math.abs(issuedIn(kawasaki, '2016-01-01', '2022-03-01') / 744_810 - 1)).toBeLessThan(1e-3);
  });

  test('after that what the nation issued, all of it', () => {
    expect(issuedIn(nation, '2022-04-01', '2023-03-01')).toBeCloseTo(35_590_000, 0);
    const parts = ['鳥取県', '神奈川県'].map((name) =>
      together(deliveries.bodies.filter(({ prefecture }) => prefecture === name)),
    );
    const rest = together(deliveries.bodies.filter(({ prefecture }) => !['鳥取県', '神奈川県'].includes(prefecture)));
    const issued = [...parts, rest].map((part) => issuedIn(forecast(part, COMING), '2022-04-01', '2026-03-01'));
    expect(sum(issued)).toBeCloseTo(issuedIn(nation, '2022-04-01', '2026-03-01'), 0);
  });

  test('made by 27 March 2016: 867 of the 1,213 that the nation had made a month before the first count', () => {
    const early = issuedIn(nation, '2016-01-01', '2016-03-01');
    expect(early / 10_717_919).toBeGreaterThan(867 / 1300);
    expect(early / 10_717_919).toBeLessThan(953 / 1200);
  });

  test('minors: under 20 before April 2022, under 18 since', () => {
    const share = (month: string) => nation.issued.find((one) => one.month === readDate(month))!.minorShare;
    expect(share('2016-01-01')).toBeCloseTo((90_657 + 140_103 + 132_204 + 194_407) / 11_474_475, 10);
    // 2022-10-01 to 10-31 in the statistics: ages 0–14 and three fifths of 15–19.
    const added = 139_490 + 132_631 + 127_923 + (132_653 * 3) / 5;
    expect(share('2022-09-01')).toBeCloseTo(added / 2_727_436, 2);
  });
});

describe('renewals', () => {
  test('are those of RENEWALS for the cards by month of issue', () => {
    const cohorts = nation.issued.map((month) => ({ ...month, retention: nation.held.central }));
    const direct = renewals(cohorts, PUBLISHED);
    expect(nation.months.map(({ month, cards, certificates }) => [month, cards.central, certificates.central])).toEqual(
      direct.map(({ month, cards, certificates }) => [month, cards, certificates]),
    );
  });

  test('of all bodies of a prefecture make up those of the prefecture', () => {
    const bodies = deliveries.bodies.filter(({ prefecture }) => prefecture === '鳥取県');
    const whole = forecast(together(bodies), COMING);
    const parts = bodies.map((one) => forecast(one, COMING));
    whole.years.forEach(({ cards }, index) =>
      expect(sum(parts.map(({ years }) => years[index]!.cards.central))).toBeCloseTo(cards.central, 4),
    );
  });

  test('come to the window in the three months before, none lost', () => {
    expect(openSpread(3)).toEqual([1 / 6, 1 / 3, 1 / 3, 1 / 6]);
    const wide = forecast(deliveries.statistics.nation, period('2024-04-01', '2028-06-01')).months;
    const at = wide[10]!;
    const ahead = [0, 1, 2, 3].map((months) => wide[10 + months]!.cards.central);
    expect(at.atWindow!.cards).toBeCloseTo((ahead[0]! + 2 * ahead[1]! + 2 * ahead[2]! + ahead[3]!) / 6, 4);
    expect(nation.months.at(-1)!.atWindow).not.toBeNull();
    expect(
      forecast(body('141305'), COMING)
        .months.slice(-4)
        .map(({ atWindow }) => atWindow === null),
    ).toEqual([false, true, true, true]);
  });
});

describe('the band', () => {
  test('adds up what each interval moves, and holds the central figure', () => {
    for (const { cards, certificates } of [...nation.months, ...nation.years]) {
      for (const { low, central, high, by } of [cards, certificates]) {
        expect(low).toBeCloseTo(Math.max(0, central - sum(UNCERTAINTIES.map((name) => by[name].below))), 4);
        expect(high).toBeCloseTo(central + sum(UNCERTAINTIES.map((name) => by[name].above)), 4);
      }
    }
  });

  test('the part of the nation moves a body and not the nation', () => {
    expect(nation.years.map(({ certificates }) => certificates.by.part)).toEqual(Array(4).fill({ below: 0, above: 0 }));
    const kawasaki = forecast(body('141305'), COMING);
    const fiscal2028 = kawasaki.years.find(({ year }) => year === 2028)!;
    expect(fiscal2028.certificates.by.part.above).toBeGreaterThan(0);
  });

  test('is widest for the cards whose months of issue are not observed', () => {
    const width = (year: number) => {
      const { low, central, high } = nation.years.find((one) => one.year === year)!.cards;
      return (high - low) / central;
    };
    expect(width(2026)).toBeGreaterThan(width(2027));
  });

  test('parts of the nation: least and greatest of four, by population in between', () => {
    const { low, central, high } = partsOfNation(body('141305'), deliveries.statistics);
    expect(central).toBeCloseTo(1_522_390 / 125_927_902, 12);
    expect(low).toBeLessThanOrEqual(central);
    expect(high).toBeGreaterThanOrEqual(central);
    const unknown = partsOfNation({ ...body('141305'), population: null }, deliveries.statistics);
    expect(unknown.central).toBeCloseTo(882_240 / 71_905_789, 12);
  });
});

describe('own figures', () => {
  const own = (...figures: readonly [string, number][]) =>
    figures.map(([month, issued]) => ({ month: readDate(month), issued }));

  test('take the place of the estimate, and the months between stay estimated and are told', () => {
    const plain = forecast(body('141305'), COMING);
    const figures = own(['2021-04-01', 30_000], ['2021-06-01', 40_000]);
    const { issued, notes } = forecast(body('141305'), { ...COMING, own: figures });
    const changed = issued.filter(({ basis }) => basis === 'own').map(({ month, issued: count }) => [month, count]);
    expect(changed).toEqual(figures.map((figure) => [figure.month, figure.issued]));
    expect(notes).toEqual([{ kind: 'ownGaps', months: [readDate('2021-05-01')] }]);
    const may = (of: Forecast) => of.issued.find(({ month }) => month === readDate('2021-05-01'));
    expect(may({ ...plain, issued })).toEqual(may(plain));
  });

  test('behind the last month on record make the forecast longer', () => {
    const later = own(['2026-04-01', 10_000], ['2026-05-01', 12_000]);
    const longer = { from: COMING.from, to: readDate('2030-05-01') };
    expect(() => forecast(body('141305'), longer)).toThrow(DomainError);
    expect(forecast(body('141305'), { ...longer, own: later }).months.length).toBe(50);
  });
});

describe('what cannot be told', () => {
  const kindOf = (options: ForecastOptions): string => {
    try {
      forecast(body('141305'), options);
      return 'told';
    } catch (error) {
      return (error as DomainError).kind;
    }
  };

  test('months to which later cards add, months before the first card, a period from its end', () => {
    const { first, last } = forecastPeriod(nation.issued);
    expect([first, last]).toEqual([readDate('2016-01-01'), readDate('2030-03-01')]);
    const around = (from: Day, to: Day) => kindOf({ from, to });
    expect(around(first, last)).toBe('told');
    expect(around(first, addMonths(last, 1))).toBe('forecastOutOfReach');
    expect(around(addMonths(first, -1), last)).toBe('forecastOutOfReach');
    expect(around(last, first)).toBe('periodReversed');
  });

  test('so few that chance moves them, and a body without a population, are notes', () => {
    const village = deliveries.bodies.find(({ name }) => name === '青ヶ島村')!;
    const { notes } = forecast({ ...village, population: null }, COMING);
    expect(notes.map(({ kind }) => kind)).toEqual(['few', 'noPopulation']);
    expect(forecast(body('141305'), COMING).notes).toEqual([]);
  });
});
