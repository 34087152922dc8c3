import fc from 'fast-check';
import type { Argument, Declaration } from '../../src/functions';

/** Texts that people, other programs and mischief put into cells. */
const TEXTS = [
  ...[
    '',
    ' ',
    '　',
    '0',
    '-0',
    '1,234',
    '1,2,3',
    '１２３',
    '▲5',
    '△ 5',
    '(1,234)',
    '約300',
    '37,449百万円',
    '1億2,345万',
    '千円',
    '▲',
  ],
  ...[
    '17.2%',
    '１７．２％',
    '12円34',
    '--3',
    '1.2.3',
    '1e309',
    '1e-400',
    'NaN',
    'Infinity',
    '-',
    '=1+1',
    "'1",
    '0x10',
    '9'.repeat(400),
  ],
  ...[
    '2026/4/1',
    '2026-04-01',
    '令和8年4月1日',
    'R8.4.1',
    '2026年4月',
    '令和元年',
    '1900/2/29',
    '9999-12-31',
    '2026-13-45',
    '昭和64年1月7日',
  ],
  ...[
    '定形',
    '規格内',
    '規格外',
    '一般書留',
    '一般書留+速達',
    '簡易書留・特定記録',
    'レターパックライト',
    '円',
    '百万円',
    '万枚',
    '億',
  ],
  ...[
    '1枚',
    '3～9枚',
    '40枚以上',
    '9～3枚',
    '0枚',
    '年月',
    '交付想定枚数',
    '団体名',
    '専用窓口数',
    '種別',
    '重量上限(g)',
    '料金(円)',
  ],
  ...[
    'TRUE',
    'false',
    'はい',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '<img src=x onerror=alert(1)>',
    '\u0000',
    '\ud800',
    '𠮷野家',
  ],
  ...['000表1', '000表2', '総括', 'gggee年m月d日', 'yyyy', 'aaaa', '10/10', '1/2', '3/0', '#VALUE!', '#N/A'],
];

const NUMBERS = [
  ...[
    0, -0, 1, -1, 0.1, 0.5, 1.5, 2, 12, 59, 60, 61, 100, 480, 1000, 4000, 20_000, 36_526, 46_113, 2_958_465, 2_958_466,
  ],
  ...[1e6, 1e9, 1e15, 1e16, 2 ** 53, 1e100, 1e308, -1e308, 5e-324, 1e-10, NaN, Infinity, -Infinity],
];

/** What hosts hand over besides plain values, and what no host should. */
const OBJECTS = [
  { type: 'Error', basicValue: '#N/A' },
  { type: 'Error', code: '#DIV/0!' },
  { type: 'Error' },
  { type: 'Empty' },
  { type: 'FormattedNumber', basicValue: 46_113, numberFormat: 'yyyy/m/d' },
  { type: 'Entity', text: 'x', basicValue: '#VALUE!', basicType: 'Error' },
  { type: 'Lambda' },
  {},
  Object.create(null) as object,
];

const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 500 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, true, false) },
  { weight: 1, arbitrary: fc.constantFrom(...OBJECTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

/** Words that the declaration itself lists, and numbers near its bounds, so that calls get past the reading. */
function cellFor({ reader }: Argument): fc.Arbitrary<unknown> {
  const { choices, plain } = reader;
  const fitting: fc.Arbitrary<unknown>[] = [];
  if (choices) fitting.push(fc.constantFrom(...choices));
  if (plain) {
    const min = Math.max(plain.minimum, -1000);
    const max = Math.min(plain.maximum, min + 5000);
    fitting.push(fc.double({ min, max, noNaN: true }), fc.double({ min, max, noNaN: true }).map(Math.round));
    fitting.push(fc.constantFrom(plain.minimum, plain.maximum));
  }
  return fitting.length === 0 ? anyCell : fc.oneof(anyCell, ...fitting.map((arbitrary) => ({ weight: 3, arbitrary })));
}

function valueFor(argument: Argument): fc.Arbitrary<unknown> {
  const cell = cellFor(argument);
  const row = (columns: number) => fc.array(cell, { minLength: columns, maxLength: columns });
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) => fc.array(row(columns), { minLength: rows, maxLength: rows }));
  const column = fc.integer({ min: 1, max: 6 }).chain((rows) => fc.array(row(1), { minLength: rows, maxLength: rows }));
  return fc.oneof(
    { weight: argument.shape === 'whole' ? 1 : 5, arbitrary: cell },
    { weight: 3, arbitrary: matrix },
    { weight: 3, arbitrary: column },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], [[]]) },
  );
}

/** Arguments for a function, made from its declaration. */
export function argumentsFor({ args }: Declaration): fc.Arbitrary<unknown[]> {
  return fc.tuple(...args.map(valueFor)) as fc.Arbitrary<unknown[]>;
}
