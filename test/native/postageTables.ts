import fc from 'fast-check';
import { CellError } from '../../src/sheet';
import { classes, matrix, spoilt, weights } from './postageCells';
import type { Cells } from './postageCells';

const HEADINGS: readonly (readonly string[])[] = [
  ['種別', '郵便種別', ' 種 別 '],
  ['重量上限(g)', '重さ', '重量（ｇ）', '上限重量グラム', '重量上限(ｸﾞﾗﾑ)'],
  ['料金(円)', '単価', '郵便料金', '［料金］'],
  ['適用開始日', '開始日', '適用日'],
  ['出典', '備考', '重量上限(G)', ''],
];
const ownServices = fc.constantFrom(
  '規格外',
  '定形郵便',
  '規格内',
  'ゆうメール',
  '定型',
  '規格 外',
  '定形外郵便（規格内）',
);
export const ownOptions = fc.constantFrom(
  ...['一般書留', '速達', '配達証明', '簡易書留', '通常はがき', 'ﾊｶﾞｷ', '往復はがき', '特定記録郵便'],
  '一般書留の損害要償額の加算（10万円を超える5万円までごと）',
);
const tiers = fc.constantFrom<unknown[]>([50, 500, 4000], ['0.5kg', 1000], [25.5, '4㎏'], [4000], [100, 200, 300, 1e9]);
const starts = fc.constantFrom<unknown[]>(
  [null],
  [null],
  ['2024-10-01'],
  [null, '2023-10-01'],
  [45_566, '令和8年4月1日'],
);
const ownYen = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2000 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('600円', '110円/通', '1,200', 84.5) },
);
type Line = readonly [service: unknown, limit: unknown, yen: unknown, from: unknown];
const ownLines = fc
  .tuple(
    fc.oneof(
      fc.tuple(ownServices, tiers),
      fc.tuple(ownOptions, fc.constantFrom<unknown[]>([null], [null], [500, null])),
    ),
    starts,
    fc.array(ownYen, { minLength: 8, maxLength: 8 }),
  )
  .map(([[service, limits], days, yen]): Line[] =>
    days.flatMap((from, at) => limits.map((limit, tier): Line => [service, limit, yen[at * 4 + tier], from])),
  );
const blankLine = fc.constant<Line[]>([[null, '', null, '　']]);
const ownTariff = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    fc.tuple(...HEADINGS.map((words) => fc.constantFrom(...words))),
    fc.array(fc.oneof({ weight: 7, arbitrary: ownLines }, { weight: 1, arbitrary: blankLine }), { maxLength: 3 }),
    fc.constantFrom(5, 5, 5, 4, 4, 3),
  )
  .map(([order, words, groups, count]): Cells => {
    const kept = order.filter((column) => column < count);
    const rows = groups.flat().map((line) => [...line, '自分']);
    return [kept.map((column) => words[column]), ...rows.map((row) => kept.map((column) => row[column]))];
  });
export const tariff = spoilt(
  ownTariff,
  fc.constantFrom<unknown>(null, 'abc', -1, 0, '種別', 'ﾊｶﾞｷ', '転送不要', 500, '2026-13-01', new CellError('#N/A')),
);

const BANDS = ['1枚', '2枚', '3～9枚', '10～19枚', '20～29枚', '30〜39枚', '40枚以上'];
const otherBands = fc.constantFrom<unknown>(
  ...[
    1,
    2,
    5,
    25,
    '１～２枚',
    '３枚から９枚まで',
    '9枚以下',
    '40枚～',
    '1,000枚以上',
    '3 – 9 枚',
    '12-15',
    '40から',
    '3~9まで',
  ],
  ...[
    '9～3枚',
    '0枚',
    '2.5枚',
    2.5,
    0,
    'abc',
    '枚',
    '3～',
    '～9枚',
    '3~9枚以上',
    '1,00枚',
    null,
    '',
    '　',
    new CellError('#N/A'),
  ],
);
const bandWord = fc.oneof({ weight: 8, arbitrary: fc.constantFrom<unknown>(...BANDS) }, otherBands);
const counts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 200_000 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>('51,819件', '1.5万通', '200箱', '約300', 0.5, null, '　') },
);
const otherCount = fc.constantFrom<unknown>(-1, '3人', 'abc', null, 1e12, new CellError('#DIV/0!'));

const fromCards = fc.constantFrom<unknown>(1, 3, '10枚', 20, '３０', 40);
const pricedSteps = fc
  .tuple(
    fc.subarray([1, 2, 3, 10, 20, 30, 40] as unknown[], { minLength: 1 }),
    fc.nat(2),
    fc.infiniteStream(fc.nat(60)),
  )
  .map(([starts, blanks, prices]): Cells => [
    ...starts.map((from, at) => [at === 0 ? 1 : from, 300 + (prices.next().value as number) * 20]),
    ...Array.from({ length: blanks }, () => [null, null]),
  ]);
const postedSteps = fc
  .tuple(
    fc.subarray([1, 2, 3, 10, 20, 30, 40] as unknown[], { minLength: 1 }),
    fc.array(fc.tuple(classes, weights), { minLength: 7, maxLength: 7 }),
    fc.nat(2),
  )
  .map(([starts, items, blanks]): Cells => [
    ...starts.map((from, at) => [from, ...items[at]!]),
    ...Array.from({ length: blanks }, () => [null, '', '　']),
  ]);
const EASY = [
  ...['定形', '規格外', '規格内'].map((word) => [word, 25]),
  ...['規格外', '規格内', '定形外郵便（規格外）', '規格外', '規格内'].map((word) => [word, 500]),
  ...['通常はがき', 'ゆうメール'].map((word) => [word, 1]),
] as const;
const easySteps = fc
  .tuple(
    fc.subarray([1, 2, 3, 10, 20, 30, 40] as unknown[], { minLength: 1 }),
    fc.array(fc.constantFrom(...EASY), { minLength: 7, maxLength: 7 }),
  )
  .map(([starts, items]): Cells => starts.map((from, at) => [at === 0 ? 1 : from, ...items[at]!]));
export const packing = fc.oneof(
  { weight: 9, arbitrary: easySteps },
  { weight: 2, arbitrary: pricedSteps },
  {
    weight: 2,
    arbitrary: spoilt(
      fc.oneof(postedSteps, pricedSteps, easySteps),
      fc.oneof(fromCards, fc.constantFrom<unknown>(null, 0, -5, 2.5, 'abc', '500円/通', 'ﾊｶﾞｷ', new CellError('#N/A'))),
    ),
  },
  { weight: 1, arbitrary: matrix(fc.constantFrom<unknown>(null, 1, 'abc'), [2, 4]) },
);

/** Bands in a column or a row, with as many counts or a table of them. */
export function pairs(tables: boolean): fc.Arbitrary<[Cells, Cells]> {
  return fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(19), fc.boolean(), tables ? fc.constantFrom(1, 1, 3) : fc.constant(1))
    .chain(([length, size, lying, months]) => {
      const upright = fc.tuple(
        spoilt(
          fc.oneof(
            { weight: 12, arbitrary: fc.constant(BANDS.slice(0, length).map((word): unknown[] => [word])) },
            { weight: 2, arbitrary: matrix(bandWord, [length, 1]) },
          ),
          otherBands,
        ),
        spoilt(matrix(counts, [size === 0 ? length + 1 : length, months]), otherCount),
      );
      return upright.map(([bands, given]): [Cells, Cells] => (lying ? [turned(bands), turned(given)] : [bands, given]));
    });
}

function turned(cells: Cells): Cells {
  return cells[0]!.map((_, column) => cells.map((row) => row[column]));
}
