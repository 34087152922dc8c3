import fc from 'fast-check';
import { minus, plus, times, written } from '../../support/exactRationals';
import { notNegative } from '../../domain/support/decimals';
import { subject } from './judge';
import type { Subject } from './judge';

/** A tier of somebody's own tariff: the weight that it takes, and its price. */
type Tier = readonly [grams: number, yen: number];

const positive = notNegative.filter((value) => value > 0);
const tiers = fc.uniqueArray(fc.tuple(positive, notNegative), {
  minLength: 1,
  maxLength: 5,
  selector: ([grams]) => grams,
});

/** A weight that is a limit, one between two of them, or any. */
const weighed = tiers.chain((own) =>
  fc.tuple(
    fc.oneof(
      positive,
      fc.constantFrom(...own).map(([grams]) => grams),
      fc.tuple(fc.constantFrom(...own), fc.nat({ max: 99 })).map(([[grams], less]) => (grams * (100 - less)) / 100),
    ),
    fc.constant(own),
  ),
);

const REGISTRATION = '一般書留';

function tableOf(own: readonly Tier[], further: readonly unknown[][] = []): unknown[][] {
  return [['種別', '重量上限(g)', '料金(円)'], ...own.map(([grams, yen]) => ['規格外', grams, yen]), ...further];
}

const lightestFirst = (own: readonly Tier[]) => [...own].sort(([a], [b]) => a - b);
/** The tier that takes the weight, with all that are lighter. */
function upTo(grams: number, own: readonly Tier[]): Tier[] | undefined {
  const sorted = lightestFirst(own);
  const place = sorted.findIndex(([limit]) => grams <= limit);
  return place < 0 ? undefined : sorted.slice(0, place + 1);
}

/** Above 100,000 yen each 50,000 begun is a step, which has a price of its own. */
const compensation = fc.option(
  fc.oneof(
    fc.nat({ max: 5_000_000 }),
    notNegative.filter((yen) => yen <= 5_000_000),
  ),
);
const registered = fc
  .tuple(weighed, notNegative, notNegative, compensation)
  .map(([[grams, own], yen, step, insured]): [number, string, string, null, unknown[][], number | null] => [
    grams,
    '規格外',
    REGISTRATION,
    null,
    tableOf(own, [
      [REGISTRATION, null, yen],
      ['一般書留の損害要償額の加算（10万円を超える5万円までごと）', null, step],
    ]),
    insured,
  ]);

/** The tiers in a table that was made here, and what the two services cost. */
function read(table: unknown[][]): { own: Tier[]; yen: number; step: number } {
  const [step, yen] = [table.at(-1)![2], table.at(-2)![2]] as [number, number];
  return { own: table.slice(1, -2).map(([, grams, price]) => [grams, price] as Tier), yen, step };
}

function stepsOf(insured: number): number {
  const above = minus(written(insured), written(100_000));
  if (above.above <= 0n) return 0;
  const each = 50_000n * above.below;
  return Number((above.above + each - 1n) / each);
}

export const MAIL: readonly Subject[] = [
  subject('POSTAGE', registered, (grams, _class, _options, _day, table, insured) => {
    const { own, yen, step } = read(table);
    const tier = upTo(grams, own)?.at(-1);
    if (!tier) return undefined;
    const insurance = times(written(step), written(stepsOf(insured ?? 0)));
    return [plus(plus(written(tier[1]), written(yen)), insurance)];
  }),
  subject(
    'MAILTIER',
    weighed.map(([grams, own]): [number, string, null, unknown[][]] => [grams, '規格外', null, tableOf(own)]),
    (grams, _class, _day, table) => {
      const own = upTo(
        grams,
        table.slice(1).map(([, limit, yen]) => [limit, yen] as Tier),
      );
      const [, yen] = own?.at(-1) ?? [];
      const cheaper = own?.filter((tier) => tier[1] < yen!).at(-1);
      if (!cheaper) return undefined;
      return [
        written(cheaper[0]),
        minus(written(grams), written(cheaper[0])),
        minus(written(yen!), written(cheaper[1])),
      ];
    },
  ),
];
