import { describe, expect, test } from '@jest/globals';
import type { FunctionCall } from '../support/excelHost/functions/functionCalls';
import type { FunctionResult } from '../support/excelHost/functions/functionValues';
import { loadOfficeLibrary } from '../support/officeLibrary';

const { CustomFunctions: Library, bridge, run } = loadOfficeLibrary({ kind: 'functions' });
const { Error: CellError, ErrorCode } = Library;

async function call(
  id: string,
  args: FunctionCall['args'] = [],
  more: Partial<FunctionCall> = {},
): Promise<FunctionResult> {
  const [result] = await bridge.callFunctions([{ id, args, ...more }]);
  return result ?? null;
}

describe('arguments', () => {
  test('one left out arrives as null, as an empty cell does; the invocation comes last', async () => {
    Library.associate('SEEN', (...args: unknown[]) => JSON.stringify(args.slice(0, -1)) + args.length);
    expect(await call('SEEN', [1, undefined, null, '文'])).toBe('[1,null,null,"文"]5');
    expect(
      await call('seen', [
        [
          [1, null],
          [true, ''],
        ],
      ]),
    ).toBe('[[[1,null],[true,""]]]2');
  });

  test('the invocation tells where the function stands, and where its arguments came from', async () => {
    Library.associate('PLACE', (_: unknown, __: unknown, invocation: CustomFunctions.Invocation) =>
      JSON.stringify([invocation.address, invocation.parameterAddresses, invocation.functionName]),
    );
    const more = { address: '入力!C7', parameterAddresses: ['入力!A1', null] };
    expect(await call('PLACE', [0, 5], more)).toBe('["入力!C7",["入力!A1",null],"PLACE"]');
    expect(await call('PLACE', [0, 5])).toBe('[null,null,"PLACE"]');
  });

  test('errors arrive as CustomFunctions.Error, alone and in ranges', async () => {
    const code = (value: unknown): unknown => (value instanceof CellError ? `error ${value.code}` : value);
    Library.associate('CODES', (one: unknown, range: unknown[][]) => [[code(one), ...range.flat().map(code)]]);
    const range = [
      [{ error: '#DIV/0!' }, 0],
      ['#N/A', null],
    ];
    expect(await call('CODES', [{ error: '#N/A' }, range])).toEqual([['error #N/A', 'error #DIV/0!', 0, '#N/A', null]]);
  });
});

describe('results', () => {
  const returned: [string, () => unknown, FunctionResult][] = [
    ['a number', () => 1.5, 1.5],
    ['text', () => '', ''],
    ['nothing', () => undefined, null],
    [
      'a matrix',
      () => [
        [1, 'a'],
        [true, null],
      ],
      [
        [1, 'a'],
        [true, null],
      ],
    ],
    ['a promise', () => Promise.resolve([[2]]), [[2]]],
    [
      'a formatted number',
      () => ({ type: 'FormattedNumber', basicValue: 45000, numberFormat: 'yyyy/m/d' }),
      { number: 45000, numberFormat: 'yyyy/m/d' },
    ],
    [
      'formatted numbers in a matrix',
      () => [[{ type: 'FormattedNumber', basicValue: 1, numberFormat: '0' }, 2]],
      [[{ number: 1, numberFormat: '0' }, 2]],
    ],
    [
      'an error',
      () => new CellError(ErrorCode.notAvailable, '料金がありません'),
      { error: '#N/A', message: '料金がありません' },
    ],
    [
      'errors in a matrix',
      () => [[1, new CellError(ErrorCode.divisionByZero, '消える'), new CellError(ErrorCode.invalidValue, '残る')]],
      [[1, { error: '#DIV/0!', message: '' }, { error: '#VALUE!', message: '残る' }]],
    ],
    ['NaN', () => NaN, { error: '#VALUE!', message: 'NaN' }],
    ['infinity', () => Infinity, { error: '#NUM!', message: 'Infinity' }],
    ['NaN in a matrix, lost as a blank', () => [[NaN, Infinity]], [[null, null]]],
    ['an object that is no value', () => ({ a: 1 }), { error: '#VALUE!', message: '' }],
    [
      'a list, not rows',
      () => [1, 2],
      { error: '#VALUE!', message: expect.stringContaining('list') as unknown as string },
    ],
  ];

  // The dispatcher answers twice a second, so these wait together.
  test.concurrent.each(returned)('%s', async (what, give, expected) => {
    Library.associate(`RETURNS ${what}`, give);
    expect(await call(`RETURNS ${what}`)).toEqual(expected);
  });

  const failing: [string, () => unknown, FunctionResult][] = [
    [
      '#VALUE! with its text',
      () => new CellError(ErrorCode.invalidValue, '読めません'),
      { error: '#VALUE!', message: '読めません' },
    ],
    ['#N/A with its text', () => new CellError(ErrorCode.notAvailable, 'なし'), { error: '#N/A', message: 'なし' }],
    ['#NUM!', () => new CellError(ErrorCode.invalidNumber, '負'), { error: '#NUM!', message: '負' }],
    ['#DIV/0!', () => new CellError(ErrorCode.divisionByZero), { error: '#DIV/0!', message: '' }],
    ['#NULL!', () => new CellError(ErrorCode.nullReference), { error: '#NULL!', message: '' }],
    [
      '#NAME?, which becomes #VALUE!',
      () => new CellError(ErrorCode.invalidName, '名'),
      { error: '#VALUE!', message: '名' },
    ],
    [
      '#REF!, which becomes #VALUE!',
      () => new CellError(ErrorCode.invalidReference, '先'),
      { error: '#VALUE!', message: '先' },
    ],
    ['an ordinary exception, whose text is lost', () => new Error('boom'), { error: '#VALUE!', message: '' }],
  ];

  test.concurrent.each(failing)('thrown or rejected: %s', async (what, make, expected) => {
    Library.associate(`THROWS ${what}`, () => {
      throw make();
    });
    Library.associate(`REJECTS ${what}`, () => Promise.reject(make() as Error));
    const results = await bridge.callFunctions([`THROWS ${what}`, `REJECTS ${what}`].map((id) => ({ id, args: [] })));
    expect(results).toEqual([expected, expected]);
  });

  test('a function nobody associated is #VALUE!', async () => {
    expect(await call('NOBODY')).toEqual({ error: '#VALUE!', message: '' });
  });
});

describe('calling', () => {
  test('many calls go in one message, and answers find their calls', async () => {
    Library.associate('TWICE', (value: number) => (value % 2 ? value * 2 : Promise.resolve(value * 2)));
    const calls = Array.from({ length: 10_000 }, (_, value) => ({ id: 'TWICE', args: [value] }));
    const start = performance.now();
    const results = await bridge.callFunctions(calls);
    process.stdout.write(`10,000 calls through the dispatcher: ${Math.round(performance.now() - start)} ms\n`);
    expect(results).toEqual(calls.map((_, value) => value * 2));
    expect(await bridge.callFunctions([])).toEqual([]);
  });

  test('a streaming function gives results until it is cancelled', async () => {
    let cancelled = false;
    Library.associate('STREAM', (invocation: CustomFunctions.StreamingInvocation<number>) => {
      let count = 0;
      const timer = setInterval(() => invocation.setResult((count += 1)), 20);
      invocation.onCanceled = () => {
        clearInterval(timer);
        cancelled = true;
      };
    });
    const cancel = await new Promise<() => void>((resolve) => {
      const stop = bridge.host.functions.stream({ id: 'STREAM', args: [] }, (result) => {
        expect(result).toEqual(expect.any(Number));
        resolve(stop);
      });
    });
    cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cancelled).toBe(true);
  });

  test('a script that is run as the page would load it registers its functions', async () => {
    run(`CustomFunctions.associate('LOADED', (value) => [[value, new CustomFunctions.Error('#N/A', 'ない')]]);`);
    expect(await call('LOADED', [7])).toEqual([[7, { error: '#N/A', message: 'ない' }]]);
  });
});
