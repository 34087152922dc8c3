import fc from 'fast-check';
import { CellError } from '../../src/sheet';
import type { Matrix } from '../../src/sheet';

export type Cells = Matrix<unknown>;

export const blank = fc.constantFrom<unknown>(null, null, '', ' ', '　');
export const broken = fc.constantFrom<unknown>(new CellError('#N/A'), new CellError('#DIV/0!'), true);

export const weights = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(1, 6, 12, 20, 25, 25.5, 49.99, 50, 50.01, 100, 149.9, 250, 500) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 1100 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(1000, 1000.25, 2000, 3999.999, 4000, 4000.5, 1e9) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>('500g', '0.5kg', '１５０ｇ', '約300g', '1,000', ' 25 ', '0.0255kg', '1㎏'),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(0, -1, '25人', 'abc', '0g', '▲3') },
);

/** Most of them above the lightest tier. */
export const tierWeights = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(55, 110.5, 151, 200, 300, 500.01, 750, 999.9, '0.6kg') },
  { weight: 1, arbitrary: weights },
);

export const classes = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom<unknown>('規格内', '規格外', '規格外', '定形外郵便（規格内）') },
  {
    weight: 8,
    arbitrary: fc.constantFrom<unknown>(
      ...['定形', '規格内', '規格外', '定形郵便', '定形外郵便（規格内）', '定形外郵便（規格外）', '定型郵便物'],
      ...[
        '通常はがき',
        'ハガキ',
        '往復葉書',
        'ゆうメール',
        'スマートレター',
        'レターパックライト',
        'レターパックプラス',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      ...[' 定形 ', '定　形', '定形外(規格内)', '定形外・規格外', '〔定型外〕規格外', '[規格内]郵便物', '通常 ﾊｶﾞｷ'],
      ...['ﾚﾀｰﾊﾟｯｸﾗｲﾄ', 'ゆうﾒｰﾙ', 'ｽﾏｰﾄﾚﾀｰ', '郵便ハガキ', '郵便往復はがき'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      '定形外',
      'レターパック',
      '一般書留',
      '*',
      '定?',
      '~定形',
      'abc',
      12,
      '転送不要',
    ),
  },
);

export const options = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<unknown>('一般書留', '一般書留', '簡易書留', '速達', '一般書留+速達') },
  {
    weight: 8,
    arbitrary: fc.constantFrom<unknown>(
      ...[
        '一般書留',
        '簡易書留',
        '特定記録',
        '速達',
        '転送不要',
        '一般書留+速達',
        '簡易書留・転送不要',
        '特定記録郵便、速達',
      ],
      ...[
        '一般書留＋配達証明',
        '一般書留+本人限定受取（特例型）+転送不要',
        '一般書留,本人限定受取（基本型）',
        '速達郵便物',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      ...[
        '一般書留+一般書留',
        '簡易書留+特定記録',
        '配達証明',
        '本人限定受取（特例型）+一般書留',
        '速達+',
        '書留',
        'abc',
      ],
      ...[
        '一般書留+速達+本人限定受取（基本型）',
        '一般書留+本人限定受取（基本型）+速達',
        '一般書留+本人限定受取（特定事項伝達型）',
      ],
      ...['本人限定受取郵便（基本型）', '定形', 3, '一般書留+配達証明+速達+転送不要', ' 速 達 '],
    ),
  },
);

export const days = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 43_739, max: 46_500 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<unknown>(
      ...[
        '2024-09-30',
        '2024-10-01',
        '2023-09-30',
        '2023/10/1',
        '令和3年10月1日',
        '2021-09-30',
        'R7.10.31',
        '2025-11-01',
      ],
      ...[45_566.75, '2026年4月', '2019/10/1'],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(1, 43_738, 2_958_465, 0, -1, 'abc', '2019-09-30', '4月1日') },
);

export const compensations = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      0,
      100_000,
      100_001,
      150_000,
      '20万円',
      '50万',
      250_000.5,
      5_000_000,
      '５００万円',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(5_000_001, -1, '20枚', 'abc') },
);

export function lengths(...usual: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom<unknown>(...usual) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 620 }).map((millimetres) => millimetres / 10) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>('0.3m', '１２０㎜', 60, 9.9, 29.9, 30.1) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(0, -1, 61, '12g', 'abc') },
  );
}

export type Size = readonly [rows: number, columns: number];
export const sizes = fc.constantFrom<Size>([1, 1], [1, 1], [2, 1], [4, 1], [1, 3], [2, 3]);
export const vectors = fc.constantFrom<Size>([1, 1], [1, 1], [2, 1], [4, 1], [4, 1], [1, 3], [1, 3], [2, 3]);

export function matrix(cell: fc.Arbitrary<unknown>, [rows, columns]: Size): fc.Arbitrary<Cells> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** An argument that broadcasts. */
export function each(content: fc.Arbitrary<unknown>, [rows, columns]: Size): fc.Arbitrary<Cells> {
  const cell = fc.oneof(
    { weight: 30, arbitrary: content },
    { weight: 2, arbitrary: blank },
    { weight: 1, arbitrary: broken },
  );
  const own = fc.oneof(
    { weight: 20, arbitrary: fc.constant<Size>([rows, columns]) },
    { weight: 10, arbitrary: fc.constant<Size>([1, 1]) },
    { weight: 1, arbitrary: fc.constantFrom<Size>([rows, 1], [1, columns], [3, 1]) },
  );
  return own.chain((size) => matrix(cell, size));
}

export function maybe(given: fc.Arbitrary<Cells>): fc.Arbitrary<Cells | undefined> {
  return fc.option(given, { nil: undefined, freq: 2 });
}

export function one(content: fc.Arbitrary<unknown>): fc.Arbitrary<Cells> {
  const cell = fc.oneof({ weight: 24, arbitrary: content }, { weight: 4, arbitrary: blank }, broken);
  return fc.oneof({ weight: 30, arbitrary: matrix(cell, [1, 1]) }, { weight: 1, arbitrary: matrix(cell, [2, 1]) });
}

/** A table with one cell now and then replaced by another. */
export function spoilt(table: fc.Arbitrary<Cells>, other: fc.Arbitrary<unknown>): fc.Arbitrary<Cells> {
  const change = fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(30), fc.nat(30), other) },
  );
  return fc.tuple(table, change).map(([cells, spoiling]) => {
    if (!spoiling) return cells;
    const [row, column, value] = spoiling;
    return cells.map((line, at) =>
      at !== row % cells.length ? line : line.map((cell, across) => (across === column % line.length ? value : cell)),
    );
  });
}
