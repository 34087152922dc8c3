import { addMonths, isoOf, readDate } from '../../src/domain/calendar';
import { forecaster, partsOf, partsOfNation, UNCERTAINTIES } from '../../src/domain/renewal/forecast';
import type { Between, Forecast, Parts, Statistics, Uncertainty } from '../../src/domain/renewal/forecast';
import { termsOn } from '../../src/functions/renewal';
import { findTable } from '../../src/reference';
import type { Body, Deliveries } from '../../src/reference/deliveries';

export type Kind = 'cards' | 'certificates';
export const KINDS = ['cards', 'certificates'] as const satisfies readonly Kind[];

/** What the ministry expects, and what the method comes to, both in 10,000s; the fiscal year 2024 has two published figures. */
export interface Compared {
  readonly year: number;
  readonly kind: Kind;
  readonly isWinter: boolean;
  readonly published: number;
  readonly computed: Between;
  /** At the ends of the share still held, all else central. */
  readonly byHeld: Between;
  readonly moves: Readonly<Record<Uncertainty, { readonly below: number; readonly above: number }>>;
}

export interface SizeClass {
  /** From so many people, and below so many. */
  readonly from: number;
  readonly below: number;
}

export interface HoldOut {
  readonly known: string;
  readonly foretold: string;
  /** The nation's deliveries between the two days. */
  readonly nation: number;
  readonly rows: readonly (SizeClass & {
    readonly bodies: number;
    /** The error of what was added between the days, and of all delivered at the later one: half of the bodies have no greater one, nine tenths none. */
    readonly added: Spread;
    readonly total: Spread;
    /** The share of bodies of which what was added lies within the interval. */
    readonly within: number;
  })[];
  /** The median error of what was added, for each way to take a body's part. */
  readonly ways: Readonly<Record<keyof Parts, number>>;
}

interface Spread {
  readonly median: number;
  readonly ninety: number;
}

export interface KawasakiMonth {
  readonly month: string;
  readonly city: number;
  readonly ministry: number;
}

const TEN_THOUSAND = 1e4;
const EVERYBODY: SizeClass = { from: 0, below: Infinity };
const CLASSES: readonly SizeClass[] = [
  { from: 0, below: 10_000 },
  { from: 10_000, below: 50_000 },
  { from: 50_000, below: 200_000 },
  { from: 200_000, below: Infinity },
  EVERYBODY,
];
const HELD_OUT = [
  ['2020-09-01', '2021-09-01'],
  ['2021-04-01', '2022-04-01'],
  ['2021-12-01', '2022-12-31'],
  ['2022-06-30', '2022-12-31'],
] as const;

function rowsOf(name: string) {
  const table = findTable(name);
  if (!table) throw new Error(`No table ${name}`);
  return table.rows;
}

/** The nation's renewals of the fiscal years 2024 to 2027, and of December 2024 to March 2025. */
export function comparedWithMinistry({ statistics }: Deliveries): Compared[] {
  const forecast = forecaster(statistics, termsOn);
  const of = (from: string, to: string): Forecast =>
    forecast(statistics.nation, { from: readDate(from), to: readDate(to) });
  const winter = of('2024-12-01', '2025-03-01').years[0]!;
  const years = of('2024-04-01', '2028-03-01').years;
  const expected = rowsOf('001想定更新件数').map((row) => row.slice(1).map(Number));
  const ofWinter = ['カード交付 (更新)', '【参考】 電子証明書 (更新)'].map((item) =>
    Number(rowsOf('001更新への対応').find(([name]) => name === item)![1]),
  );
  return [
    ...years.flatMap((year, index) => KINDS.map((kind, at) => comparison(year, kind, false, expected[index]![at]!))),
    ...KINDS.map((kind, at) => comparison(winter, kind, true, ofWinter[at]!)),
  ];

  function comparison(year: Forecast['years'][number], kind: Kind, isWinter: boolean, published: number): Compared {
    const { low, central, high, by } = year[kind];
    const scaled = (counts: Between): Between => ({
      low: counts.low / TEN_THOUSAND,
      central: counts.central / TEN_THOUSAND,
      high: counts.high / TEN_THOUSAND,
    });
    const moves = UNCERTAINTIES.map((name) => [
      name,
      { below: by[name].below / TEN_THOUSAND, above: by[name].above / TEN_THOUSAND },
    ]);
    return {
      ...{ year: year.year, kind, isWinter, published },
      computed: scaled({ low, central, high }),
      byHeld: scaled({ low: central - by.held.below, central, high: central + by.held.above }),
      moves: Object.fromEntries(moves) as Compared['moves'],
    };
  }
}

/** What each body's deliveries up to a day foretell of those up to a later one, given what the nation delivered between. */
export function heldOut({ bodies, statistics }: Deliveries): HoldOut[] {
  return HELD_OUT.map(([known, foretold]) => {
    const [cut, end] = [known, foretold].map((day) => statistics.days.indexOf(readDate(day))) as [number, number];
    const before: Pick<Statistics, 'nation' | 'days'> = {
      days: statistics.days.slice(0, cut + 1),
      nation: { ...statistics.nation, delivered: statistics.nation.delivered.slice(0, cut + 1) },
    };
    const nation = statistics.nation.delivered[end]! - statistics.nation.delivered[cut]!;
    const tried = bodies.map((body) => tryOut(body, before, cut, end, nation));
    const ways = (['ofPeople', 'ofDelivered', 'ofLastYear', 'ofOthers'] as const).map((way) => [
      way,
      spreadOf(tried.map(({ parts, added }) => errorOf(parts[way]! * nation, added))).median,
    ]);
    return {
      ...{ known, foretold, nation },
      rows: CLASSES.map((size) => {
        const those = tried.filter(({ people }) => people >= size.from && people < size.below);
        return {
          ...size,
          bodies: those.length,
          added: spreadOf(those.map(({ added, foretold: { central } }) => errorOf(central, added))),
          total: spreadOf(
            those.map(({ added, start, foretold: { central } }) => errorOf(start + central, start + added)),
          ),
          within:
            those.filter(({ added, foretold: { low, high } }) => added >= low && added <= high).length / those.length,
        };
      }),
      ways: Object.fromEntries(ways) as HoldOut['ways'],
    };
  });
}

function tryOut(body: Body, before: Pick<Statistics, 'nation' | 'days'>, cut: number, end: number, nation: number) {
  const known = { ...body, delivered: body.delivered.slice(0, cut + 1) };
  const { low, central, high } = partsOfNation(known, before);
  return {
    people: body.population!,
    start: body.delivered[cut]!,
    added: body.delivered[end]! - body.delivered[cut]!,
    parts: partsOf(known, before),
    foretold: { low: low * nation, central: central * nation, high: high * nation },
  };
}

function errorOf(computed: number, actual: number): number {
  return computed === actual ? 0 : Math.abs(computed / actual - 1);
}

/** Of an even number the greater of the middle two. */
function spreadOf(errors: readonly number[]): Spread {
  const sorted = [...errors].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { median: at(0.5), ninety: at(0.9) };
}

/** What the city itself published, month by month, beside what the ministry's counts add up to. */
export function kawasaki({ bodies, statistics }: Deliveries): KawasakiMonth[] {
  const body = bodies.find(({ code }) => code === '141305')!;
  const countOn = (day: number) => body.delivered[statistics.days.indexOf(day)]!;
  return rowsOf('002申請・交付状況').map(([month, , delivered]) => {
    const first = readDate(`${month}-01`);
    const city = Number(delivered);
    return { month: isoOf(first).slice(0, 7), city, ministry: countOn(addMonths(first, 1)) - countOn(first) };
  });
}
