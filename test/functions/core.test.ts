import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure, call } from '../../src/functions';
import type { Declaration, Host, Output, OutputCell } from '../../src/functions';
import { each, one, whole } from '../../src/functions/core/argument';
import { declare } from '../../src/functions/core/declaration';
import { number } from '../../src/functions/readers';
import { CellError } from '../../src/sheet';
import type { Matrix } from '../../src/sheet';

const label = { ja: '値', en: 'value' };
const options = { label, help: label } as const;
const sensitive = { ...options, tellBlanks: 'zeroCounts' } as const;
const reader = number({ measures: 'anything', minimum: -1000, help: label });

const described = {
  family: 'common' as const,
  help: { words: '', text: label, rounding: label, notes: label, errors: [], examples: [], sources: [], related: [] },
};

const SUM = declare({
  ...described,
  name: 'SUM',
  args: [each('a', reader, sensitive), each('b', reader, options), one('c', reader, { ...options, optional: true })],
  result: { shape: 'each', help: label },
  calculate: (a, b, c = 0) => a + b + c,
});

const BOTH = declare({
  ...described,
  name: 'BOTH',
  args: [each('a', reader, options), each('b', reader, { ...options, optional: true })],
  result: { shape: 'row', columns: 2, help: label },
  calculate: (a, b = 0) => [a, b],
});

const COUNT = declare({
  ...described,
  name: 'COUNT',
  args: [whole('a', reader, sensitive)],
  result: { shape: 'scalar', help: label },
  calculate: (cells) => cells.flat().filter((cell) => cell !== null).length,
});

function now(declaration: Declaration, args: readonly unknown[]): Output {
  const output = call(declaration, args);
  if (output instanceof Promise) throw new Error('a call without addresses must not wait');
  return output;
}

function rowsOf(output: Output): Matrix<OutputCell> {
  return Array.isArray(output) ? (output as Matrix<OutputCell>) : [[output as OutputCell]];
}

const good = fc.oneof(
  fc.integer({ min: -999, max: 999 }),
  fc.integer({ min: 0, max: 999 }).map((value) => `${value}円`),
  fc.integer({ min: 1, max: 999 }).map((value) => `▲${value}`),
  fc.constant({ type: 'Double', basicValue: 7 }),
);
const blank = fc.constantFrom<unknown>(null, undefined, '', ' ', '　', { type: 'Empty', basicValue: '' });
const errors = fc.constantFrom<unknown>(new CellError('#N/A'), { type: 'Error', basicValue: '#REF!' });
const bad = fc.oneof(
  fc.constantFrom<unknown>('abc', true, -1001, NaN, Infinity, '1億', { type: 'Entity' }, { type: 'LinkedEntity' }),
  fc.object(),
  fc.string(),
);
const anything = fc.oneof({ weight: 5, arbitrary: good }, blank, errors, bad);

const matrixOf = (cells: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const size = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });

/** Two arguments whose sizes stretch to a common one, as single cells, rows, columns and full ranges. */
const pair = (cells: fc.Arbitrary<unknown>) =>
  fc.tuple(size, fc.boolean(), fc.boolean()).chain(([{ rows, columns }, thin, flat]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      a: matrixOf(cells, rows, columns),
      b: matrixOf(cells, thin ? 1 : rows, flat ? 1 : columns),
    }),
  );

const at = (matrix: readonly (readonly unknown[])[], row: number, column: number): unknown =>
  matrix[matrix.length === 1 ? 0 : row]![matrix[0]!.length === 1 ? 0 : column];

type Kind = 'blank' | 'error' | 'bad' | number;

/** What a cell counts as, said without the code under test. */
function kindOf(cell: unknown): Kind {
  if (cell === null || cell === undefined) return 'blank';
  if (cell instanceof CellError) return 'error';
  if (typeof cell === 'object') {
    const { type, basicValue } = cell as { type?: string; basicValue?: unknown };
    if (type === 'Empty') return 'blank';
    if (type === 'Error') return 'error';
    return typeof basicValue === 'number' ? basicValue : 'bad';
  }
  if (typeof cell === 'string' && cell.trim() === '') return 'blank';
  if (typeof cell === 'number') return cell >= -1000 && Number.isFinite(cell) ? cell : 'bad';
  const simple = /^(▲?)(\d+)円?$/.exec(String(cell));
  return simple ? Number(simple[2]) * (simple[1] ? -1 : 1) : 'bad';
}

describe('element by element', () => {
  const cells = fc.oneof({ weight: 6, arbitrary: good }, blank, errors, fc.constantFrom<unknown>('abc', true, -1001));

  test('each element answers for its own cells only, in the shape to which the ranges stretch', () => {
    fc.assert(
      fc.property(pair(cells), ({ rows, columns, a, b }) => {
        const single = (matrix: unknown[][]): boolean => matrix.length === 1 && matrix[0]!.length === 1;
        const fatal = [a, b].some((matrix) => single(matrix) && kindOf(matrix[0]![0]) === 'bad');
        const output = now(SUM, [a, b]);
        if (fatal) {
          expect(output).toBeInstanceOf(Failure);
          return;
        }
        const result = rowsOf(output);
        expect([result.length, ...result.map((row) => row.length)]).toEqual([rows, ...result.map(() => columns)]);
        result.forEach((row, rowIndex) =>
          row.forEach((cell, columnIndex) => {
            const kinds = [kindOf(at(a, rowIndex, columnIndex)), kindOf(at(b, rowIndex, columnIndex))];
            if (kinds.includes('error') || kinds.includes('bad')) expect(cell).toBeInstanceOf(Failure);
            else if (kinds.includes('blank')) expect(cell).toBe('');
            else expect(cell).toBe((kinds[0] as number) + (kinds[1] as number));
          }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('an error cell keeps its code, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.oneof(good, blank), (beside) => {
        const [[first], [second]] = rowsOf(now(SUM, [[[new CellError('#REF!')], [beside]], [[beside]]])) as [
          [OutputCell],
          [OutputCell],
        ];
        expect(first).toMatchObject({ code: '#REF!' });
        expect(second).not.toBeInstanceOf(Failure);
      }),
    );
  });

  test('a bad cell is named by its place', () => {
    const [, [failure]] = rowsOf(now(SUM, [[[1], ['abc']], 1])) as [[OutputCell], [Failure]];
    expect(failure.code).toBe('#VALUE!');
    expect(failure.reason.ja).toContain('2行目・1列目');
    expect(failure.reason.ja).toContain('abc');
    expect(failure.reason.en).toContain('row 2, column 1');
  });

  test('a single cell that does not read fails the call, and has no place to name', () => {
    const failure = now(SUM, [[[1], [2]], 'abc']) as Failure;
    expect(failure).toMatchObject({ code: '#VALUE!' });
    expect(failure.reason.ja).not.toContain('行目');
  });

  test.each([
    [
      [1, 2],
      [1, 3],
    ],
    [
      [2, 2],
      [3, 1],
    ],
    [
      [2, 3],
      [3, 2],
    ],
  ])('sizes %j and %j do not fit', ([aRows, aColumns], [bRows, bColumns]) => {
    const ones = (rows: number, columns: number) => Array.from({ length: rows }, () => new Array(columns).fill(1));
    const failure = now(SUM, [ones(aRows!, aColumns!), ones(bRows!, bColumns!)]) as Failure;
    expect(failure.code).toBe('#VALUE!');
    expect(failure.reason.ja).toContain(`${aRows}×${aColumns}、${bRows}×${bColumns}`);
  });

  test('an omitted argument is missed only where it must be there', () => {
    expect(now(SUM, [1, 2, null])).toEqual([[3]]);
    expect(now(SUM, [1, 2])).toEqual([[3]]);
    expect(now(SUM, [1, 2, [[null]]])).toEqual([[3]]);
    expect(now(SUM, [1, null])).toMatchObject({ code: '#VALUE!' });
    expect(now(SUM, [1, 2, [[1, 2]]])).toMatchObject({ code: '#VALUE!' });
    expect(now(SUM, [1, 2, new CellError('#N/A')])).toMatchObject({ code: '#N/A' });
  });
});

describe('a row for each element', () => {
  test('blanks and failures fill their row, so that the result is never ragged', () => {
    expect(now(BOTH, [[[1], [null], [3]], 5])).toEqual([
      [1, 5],
      ['', ''],
      [3, 5],
    ]);
    const [, second] = rowsOf(now(BOTH, [[[1], ['abc']], 5]));
    expect(second!.map((cell) => (cell as Failure).code)).toEqual(['#VALUE!', '#VALUE!']);
  });

  test('a range lying down gives the rows of the same range standing up', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(good, blank, errors), { minLength: 1, maxLength: 5 }), (cells) => {
        const standing = now(BOTH, [cells.map((cell) => [cell]), 2]);
        expect(now(BOTH, [[cells], 2])).toEqual(standing);
        expect(new Set(rowsOf(standing).map((row) => row.length)).size).toBe(1);
      }),
    );
  });

  test('a blank optional element counts as left out', () => {
    expect(
      now(BOTH, [
        [[1], [2]],
        [[null], [7]],
      ]),
    ).toEqual([
      [1, 0],
      [2, 7],
    ]);
  });

  test('a range of several rows and columns does not fit', () => {
    expect(
      now(BOTH, [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toMatchObject({ code: '#VALUE!' });
  });
});

test('whatever the cells, a call gives values or failures and never throws', () => {
  const argument = fc.oneof(
    anything,
    size.chain(({ rows, columns }) => matrixOf(anything, rows, columns)),
    fc.constant([]),
    fc.constant([[]]),
  );
  const sound = (cell: OutputCell): boolean =>
    cell instanceof Failure || cell === '' || (typeof cell === 'number' && Number.isFinite(cell));
  fc.assert(
    fc.property(fc.constantFrom(SUM, BOTH, COUNT), fc.array(argument, { maxLength: 4 }), (declaration, args) => {
      for (const cell of rowsOf(now(declaration, args)).flat()) expect(sound(cell)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

describe('zeros that may be empty cells', () => {
  /** A sheet of a few cells: which are empty, and what was asked of it. */
  function hostWith(empty: Matrix<boolean>) {
    const asked: string[][] = [];
    const host = (addresses: Host['addresses']): Host => ({
      ...(addresses ? { addresses } : {}),
      emptyCells: (wanted) => {
        asked.push([...wanted]);
        return Promise.resolve(wanted.map(() => empty));
      },
    });
    return { asked, host };
  }

  test('an empty cell becomes blank, a real zero stays, and the sheet is read once', async () => {
    const cells = fc.array(fc.constantFrom('empty', 'zero', 'one'), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cells, async (kinds) => {
        const { asked, host } = hostWith(kinds.map((kind) => [kind === 'empty']));
        const column = kinds.map((kind) => [kind === 'one' ? 1 : 0]);
        const result = rowsOf(await call(SUM, [column, 5], host(['Sheet1!A1', null])));
        expect(result).toEqual(kinds.map((kind) => [kind === 'empty' ? '' : kind === 'zero' ? 5 : 6]));
        const suspicious = kinds.some((kind) => kind !== 'one');
        expect(asked).toEqual(suspicious ? [['Sheet1!A1']] : []);
      }),
    );
  });

  test('a single empty cell becomes blank', async () => {
    const { host } = hostWith([[true]]);
    expect(await call(SUM, [0, 5], host(['Sheet1!A1', null]))).toEqual([['']]);
    expect(await call(COUNT, [[[0]]], host(['Sheet1!A1']))).toBe(0);
  });

  test('literal zeros, zeros of other arguments and hosts that cannot tell are not asked about', () => {
    const { asked, host } = hostWith([[true]]);
    expect(call(SUM, [0, 5], host([null, null]))).toEqual([[5]]);
    expect(call(SUM, [0, 5], host(undefined))).toEqual([[5]]);
    expect(call(SUM, [0, 5], { addresses: ['Sheet1!A1'] })).toEqual([[5]]);
    expect(call(SUM, [1, 0], host(['Sheet1!A1', 'Sheet1!B1']))).toEqual([[1]]);
    expect(asked).toEqual([]);
  });

  test('one read serves several arguments', async () => {
    const TWO = declare({
      ...described,
      name: 'TWO',
      args: [each('a', reader, sensitive), each('b', reader, sensitive)],
      result: { shape: 'each', help: label },
      calculate: (a, b) => a - b,
    });
    const { asked, host } = hostWith([[false], [true]]);
    const column = [[0], [0]];
    expect(await call(TWO, [column, column], host(['Sheet1!A1:A2', 'Sheet1!B1:B2']))).toEqual([[0], ['']]);
    expect(asked).toEqual([['Sheet1!A1:A2', 'Sheet1!B1:B2']]);
  });

  test('a sheet that cannot be read fails the call', async () => {
    const host: Host = { addresses: ['Sheet1!A1', null], emptyCells: () => Promise.reject(new Error('busy')) };
    expect(await call(SUM, [0, 5], host)).toMatchObject({ code: '#VALUE!' });
  });
});

describe('a message about a long text', () => {
  const reasonFor = (text: string) => (now(COUNT, [text]) as Failure).reason;

  test('quotes its beginning, and says the rest in full', () => {
    const { ja, en } = reasonFor('千'.repeat(32_766));
    expect(ja).toContain(`「${'千'.repeat(100)}…」`);
    expect([ja.length, en.length].every((length) => length < 400)).toBe(true);
  });

  test('never cuts a character in two', () => {
    expect(reasonFor(`x${'𠮷'.repeat(100)}`).ja).toContain(`x${'𠮷'.repeat(49)}…`);
  });

  test('lists the first of many numbers, and counts them all', () => {
    expect(reasonFor('1 '.repeat(5000)).ja).toContain('数が5000つ（1、1、1、1、1、1、1、1、1、1、…）');
  });
});

describe('a call for very many cells', () => {
  const column = (rows: number, value: unknown) => Array.from({ length: rows }, () => [value]);

  test('gives each error its code, and the first of them their reasons', () => {
    const cells = (now(BOTH, [[...column(10_001, 'x'), [-5000], [1]], 1]) as OutputCell[][]).map(([cell]) => cell);
    const [first, later, otherCode] = [cells[9_999], cells[10_000], cells[10_001]] as Failure[];
    expect([first!.code, later!.code, otherCode!.code]).toEqual(['#VALUE!', '#VALUE!', '#NUM!']);
    expect(first!.reason.ja).toContain('10000行目・1列目: 「x」');
    expect(later!.reason.ja).toContain('10,000 を超えるセルがエラー');
    expect(cells[10_002]).toBe(1);
  });

  test('gives equal texts that cannot be read their errors, each with its place', () => {
    const cells = (now(BOTH, [[...column(3, '未定'), [2]], 1]) as OutputCell[][]).map(([cell]) => cell);
    expect(cells.slice(0, 3).map((cell) => (cell as Failure).reason.ja.includes('「未定」'))).toEqual([
      true,
      true,
      true,
    ]);
    expect((cells[2] as Failure).reason.ja).toContain('3行目・1列目');
    expect(cells[3]).toBe(2);
  });

  test('is refused where very many different texts cannot be read, and names one', () => {
    const texts = Array.from({ length: 200_001 }, (_, row) => [`${row}未定`]);
    expect(now(BOTH, [texts.slice(1), 1])).toHaveLength(200_000);
    const refused = now(BOTH, [texts, 1]) as Failure;
    expect(refused.code).toBe('#VALUE!');
    expect(refused.reason.ja).toContain('読めない文字列が 200,000 を超えています（「200000未定」など）');
    expect(refused.reason.en).toContain('More than 200,000 texts');
  });

  const SLOW = declare({
    ...described,
    name: 'SLOW',
    args: [each('a', reader, options)],
    result: { shape: 'each', help: label },
    microseconds: (a) => a,
    calculate: (a) => a,
  });

  test('is refused where they take long, and says how many do not', () => {
    expect(now(SLOW, [column(10_000, 500)])).toHaveLength(10_000);
    const refused = now(SLOW, [column(10_001, 500)]) as Failure;
    expect(refused.code).toBe('#VALUE!');
    expect(refused.reason.ja).toContain('10,000 セルまで');
    expect(refused.reason.en).toContain('10,000 cells');
  });

  test('leaves blanks and errors out of that count', () => {
    expect(now(SLOW, [[...column(10_000, 500), [null], ['x']]])).toHaveLength(10_002);
  });

  test('notes no traces while it runs, and lets them be noted again', () => {
    const before = Error.stackTraceLimit;
    now(BOTH, [column(2, 'x'), 1]);
    expect(Error.stackTraceLimit).toBe(before);
  });
});
