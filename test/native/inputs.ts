import fc from 'fast-check';
import type { Argument, Declaration } from '../../src/functions';
import { CellError } from '../../src/sheet';
import type { Matrix } from '../../src/sheet';
import { POSTAGE_CALLS } from './postageInputs';

/** Numbers as people write them; each is read by both or refused by both. */
const NUMBER_TEXTS = [
  ...['1,234', '▲5', '△12.5', '−3', '-4', '+7', '１２３', '１，２３４', '▲１．５', '約300', '0', '０', '1234.50'],
  ...[
    '1億2,345万',
    '37,449百万円',
    '1,830万枚',
    '3千',
    '5百',
    '2兆',
    '12万3,456',
    '40百万',
    '1.5億',
    '¥1,200',
    '2,000円',
  ],
  ...[
    '17.2%',
    '１７．２％',
    '3割',
    '500g',
    '1.5kg',
    '25人',
    '12台',
    '3か月',
    '3ヶ月',
    '10分',
    '2時間',
    '7万件/日',
    '10分/件',
    '50件',
    '4日',
  ],
  ...[
    '12円34',
    '--3',
    '1,2,3',
    '千円',
    '▲',
    '(1,234)',
    '1億2千',
    '2千5',
    '億',
    '1.2.3',
    '5.',
    '12,34',
    '01,234',
    '¥▲',
    '3/4/5',
    'abc',
    '枚',
  ],
];
const DATE_TEXTS = [
  ...[
    '2026/4/1',
    '2026-04-01',
    '令和8年4月1日',
    'R8.4.1',
    '2026年4月',
    '2024-09-30',
    '2024-10-01',
    'H31.4.30',
    '令和元年5月1日',
  ],
  ...['2026-13-45', '*8年4月1日', '?8.4.1', '令和99', '4月1日', '2026/2/29', 'abc'],
];
const YEAR_TEXTS = ['2025年度', '令和7年度', 'R7', '2025', '令和元年度', '平成31年度', 'R99年度', '7年度', 'abc'];
const NO_WORDS = ['abc', '無', '12', '*', '円*', '?枚'];

/** What the generic kinds below cannot know: by the argument's name. */
const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  wareki: [true, false, 'TRUE', 'false', 1, 0, 'はい'],
  period: [1800, 3600, '30分', '1時間', 900, 0, -1, 'abc'],
  rate: ['1/2', '10/10', '2/3', '10分の10', '１／３', '50%', '5割', 0.5, 1, 0, '3/0', 1.5, '-1'],
  categories: ['電子証明書', '交付通知書', 'その他', '通知カード', ' その 他', 'e-Tax', 'ｅ－ｔａｘ', 12],
  selected: ['電子証明書', '交付通知書', 'その他', 'E-TAX', '通知カード'],
  renewed: [true, false, 'TRUE', 1, 0, '2026-03-02', 45_800],
  format: [
    'ggge年m月d日',
    'gee.mm.dd(aaa)',
    'yyyy/mm/dd',
    'GGGE年',
    'ge.m.d',
    'gg',
    'aaaa',
    'yy',
    'gggg',
    '日付',
    'e',
    'mmm',
    12,
  ],
};

const blank = fc.constantFrom(null, null, '', ' ', '　');
const broken = fc.constantFrom<unknown>(new CellError('#N/A'), new CellError('#DIV/0!'), true);

/** What would be looked at one by one, up to a million of them. */
const SMALL: Readonly<Record<string, number>> = { agents: 150, servers: 150, calls: 300, aht: 600, traffic: 200 };

function numbers({ name, reader }: Argument): fc.Arbitrary<unknown> {
  const { minimum = -1e6, maximum = 1e6, whole = false } = reader.plain ?? {};
  const [least, most] = [Math.max(minimum, -1e6), Math.min(maximum, SMALL[name] ?? 1e6)];
  if (most <= 1) {
    const shares = fc.integer({ min: -1, max: 22 }).map((twentieths) => twentieths / 20);
    return fc.oneof(
      { weight: 9, arbitrary: shares },
      fc.constantFrom('17.2%', '３割', '80%', '0.5', '100%', '120%', 'abc'),
    );
  }
  const inside = fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
  const small = fc.integer({ min: Math.ceil(least), max: Math.min(Math.floor(most), Math.ceil(least) + 60) });
  const decimals = fc.integer({ min: -40, max: 4000 }).map((tenths) => tenths / 20);
  return fc.oneof(
    { weight: 5, arbitrary: inside },
    { weight: 5, arbitrary: small },
    { weight: whole ? 1 : 4, arbitrary: decimals },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 1, Math.min(most, 1e7)) },
    { weight: 3, arbitrary: fc.constantFrom(...NUMBER_TEXTS.filter((text) => !(name in SMALL) || text.length < 4)) },
  );
}

function days(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 43_000, max: 48_000 }) },
    { weight: 4, arbitrary: fc.constantFrom(...DATE_TEXTS) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 61, 46_113.5, 2_958_466) },
  );
}

function contentOf(argument: Argument): fc.Arbitrary<unknown> {
  const { reader, name } = argument;
  const words = WORDS[name] ?? reader.choices;
  if (words) return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...NO_WORDS));
  if (!reader.refusesZero) return numbers(argument);
  if (/year/i.test(name)) return fc.oneof(fc.integer({ min: 2010, max: 2040 }), fc.constantFrom(...YEAR_TEXTS));
  return days();
}

function cellsOf(argument: Argument): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 16, arbitrary: contentOf(argument) },
    { weight: 1, arbitrary: blank },
    { weight: argument.shape === 'whole' ? 0 : 1, arbitrary: broken },
  );
}

type Size = readonly [rows: number, columns: number];

/** Ranges that fit mostly, and now and then do not. */
function sizesOf(argument: Argument, [rows, columns]: Size): fc.Arbitrary<Size> {
  if (argument.shape === 'one') return fc.constant([1, 1]);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<Size>([rows, columns]) },
    { weight: 3, arbitrary: fc.constant<Size>([1, 1]) },
    { weight: 1, arbitrary: fc.constantFrom<Size>([rows, 1], [1, columns], [3, 1]) },
  );
}

function matrixOf(argument: Argument, [rows, columns]: Size): fc.Arbitrary<Matrix<unknown>> {
  const row = fc.array(cellsOf(argument), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** The arguments of one call; the last optional ones may be left out, and stand as undefined. */
export function callsOf(declaration: Declaration): fc.Arbitrary<readonly (Matrix<unknown> | undefined)[]> {
  if (declaration.name in POSTAGE_CALLS) return POSTAGE_CALLS[declaration.name]!;
  const sizes = fc.constantFrom<Size>([1, 1], [1, 1], [2, 1], [4, 1], [1, 3], [2, 3]);
  return sizes.chain((size) =>
    fc.tuple(
      ...declaration.args.map((argument) => {
        const given = sizesOf(argument, size).chain((own) => matrixOf(argument, own));
        if (declaration.help.nativeWithout?.includes(argument.name)) return fc.constant(undefined);
        return argument.optional ? fc.option(given, { nil: undefined, freq: 2 }) : given;
      }),
    ),
  );
}
