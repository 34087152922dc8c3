import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { CellWrite } from '../../src/engine/access/cells';
import type { FunctionCall } from '../support/excelHost/functions/functionCalls';
import type { FunctionResult } from '../support/excelHost/functions/functionValues';
import type { FramedLibrary } from '../support/officeLibrary';
import { openOfficePage } from '../support/officeLibrary';

const DATE_VALUES = { ExcelApi: '1.16', CustomFunctionsRuntime: '1.4', CustomFunctions: '1.13' };

let library: FramedLibrary;
let requests = 0;

async function call(id: string, args: FunctionCall['args'], from?: (string | null)[]): Promise<FunctionResult> {
  const [result] = await library.frame.callFunctions([{ id, args, ...(from && { parameterAddresses: from }) }]);
  return result ?? null;
}

function write(column: number, cells: readonly CellWrite[]): void {
  const rect = { row: 0, column, rows: cells.length, columns: 1 };
  library.book.write(
    library.book.activeSheet(),
    rect,
    cells.map((cell) => [cell]),
  );
}

/** Counts the requests that read the sheet; the dispatcher's own, which carry the results, are others. */
async function open(options: Parameters<typeof openOfficePage>[0] = {}): Promise<void> {
  library = await openOfficePage(options);
  const { Office, CustomFunctions, Excel } = library;
  Object.assign(globalThis, { Office, CustomFunctions, Excel });
  const { host } = library.frame;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    if (JSON.stringify(request).includes('"GetRange"')) requests += 1;
    return execute(request);
  };
}

beforeAll(async () => {
  await open();
  await import('../../src/excel/customFunctions');
});

beforeEach(() => {
  requests = 0;
});

describe('arguments, as the dispatcher hands them over', () => {
  test('left out at the end and in the middle', async () => {
    expect(await call('PERCARDCOST', [100, 8, undefined, undefined])).toEqual([[12.5]]);
    expect(await call('PERCARDCOST', [100, 8, undefined, '千枚'])).toEqual([[0.0125]]);
  });

  test('ranges give their shape', async () => {
    const [cost, cards] = [
      [
        [100, 200],
        [300, 400],
      ],
      [[10], [100]],
    ];
    expect(await call('PERCARDCOST', [cost, cards, undefined, undefined])).toEqual([
      [10, 20],
      [3, 4],
    ]);
  });

  test('error cells come through as themselves, each in its place', async () => {
    const cost = [[{ error: '#N/A' }], [100], [{ error: '#REF!' }], [{ error: '#NAME?' }], [{ error: '#SPILL!' }]];
    const result = await call('PERCARDCOST', [cost, [[10]], undefined, undefined]);
    expect(result).toMatchObject([
      [{ error: '#N/A' }],
      [10],
      [{ error: '#REF!' }],
      [{ error: '#NAME?' }],
      [{ error: '#VALUE!' }],
    ]);
  });

  test('an error cell in a range that is needed whole is the result, whatever error it is', async () => {
    for (const error of ['#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#REF!', '#NAME?']) {
      const result = [await call('SHARE', [[[1], [{ error }]], undefined])].flat(2);
      expect(result).toMatchObject([{ error }]);
    }
  });

  test('an error that no function can give is named in the reason', async () => {
    const result = [await call('SHARE', [[[1], [{ error: '#SPILL!' }]], undefined])].flat(2);
    expect(result).toEqual([{ error: '#VALUE!', message: expect.stringContaining('のセルがエラー #SPILL! です') }]);
  });

  test('values of Excel’s data types are read by what they hold', async () => {
    const cost = { type: 'FormattedNumber', basicType: 'Double', basicValue: 24697, numberFormat: '#,##0' };
    const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' };
    const empty = { type: 'Empty', basicType: 'Empty', basicValue: '' };
    const args = [[[cost], [error], [empty]], [[834]], '百万円', '万枚'] as unknown as FunctionCall['args'];
    expect(await call('PERCARDCOST', args)).toMatchObject([
      [expect.closeTo(2961.27098, 4) as unknown as number],
      [{ error: '#DIV/0!' }],
      [''],
    ]);
  });
});

describe('results', () => {
  test('a failure of the call is an error with its reason', async () => {
    expect(await call('PERCARDCOST', ['abc', 8, undefined, undefined])).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining('abc') as unknown as string,
    });
    expect(await call('TARIFF', [undefined, '1950-01-01'])).toMatchObject({ error: '#N/A' });
  });

  test('a failure of one element stays in its place', async () => {
    expect(await call('PERCARDCOST', [[[100], ['x']], [[10]], undefined, undefined])).toEqual([
      [10],
      [{ error: '#VALUE!', message: expect.stringMatching(/2行目.*x/s) as unknown as string }],
    ]);
  });

  test('the reason is in the language of Excel', async () => {
    await open({ language: 'en-US' });
    const { customFunction } = await import('../../src/excel/customFunction');
    const { call: evaluate, FUNCTIONS } = await import('../../src/functions');
    library.CustomFunctions.associate(
      'X',
      customFunction(
        FUNCTIONS.find(({ name }) => name === 'PERCARDCOST')!,
        evaluate,
      ),
    );
    expect(await call('X', ['abc', 8, undefined, undefined])).toMatchObject({
      message: expect.stringMatching(/^Argument "cost"/) as unknown as string,
    });
  });

  test.each([
    ['1.16', { number: 45566, numberFormat: 'yyyy/m/d' }],
    ['1.15', 45566],
  ])('a day, where the host knows ExcelApi %s', async (version, expected) => {
    await open({ capabilities: { ...DATE_VALUES, ExcelApi: version } });
    const { customFunction } = await import('../../src/excel/customFunction');
    const { call: evaluate, FUNCTIONS } = await import('../../src/functions');
    library.CustomFunctions.associate(
      'X',
      customFunction(
        FUNCTIONS.find(({ name }) => name === 'TARIFF')!,
        evaluate,
      ),
    );
    expect(await call('X', ['一般書留', undefined])).toEqual([
      ['種別', '重量上限(g)', '料金(円)', '適用開始日', '出典'],
      ['一般書留', '', 480, expected, '2024年10月1日（火）から郵便料金が変わります。'],
    ]);
  });

  test.each([
    ['an older runtime of functions', { ExcelApi: '1.17', CustomFunctionsRuntime: '1.3' }, 45566],
    ['numbers with a format', { ExcelApi: '1.19', CustomFunctionsRuntime: '1.4' }, { type: 'Double' }],
  ])('a day, where the host has %s', async (_, capabilities, expected) => {
    await open({ capabilities: { ...DATE_VALUES, ...capabilities } });
    const { cellsOf } = await import('../../src/excel/customFunction');
    const { DateCell } = await import('../../src/functions');
    const [[cell]] = cellsOf(new DateCell(45_566)) as [[unknown]];
    if (typeof expected === 'number') expect(cell).toBe(expected);
    else expect(cell).toEqual({ type: 'Double', basicValue: 45_566, numberFormat: 'yyyy/m/d' });
  });

  test('a column of days asks the host once what formats it shows, a number asks nothing', async () => {
    await open({ capabilities: DATE_VALUES });
    const asked = jest.spyOn(library.Office.context.requirements, 'isSetSupported');
    const { cellsOf } = await import('../../src/excel/customFunction');
    const { DateCell } = await import('../../src/functions');
    expect(cellsOf(12.5)).toEqual([[12.5]]);
    expect(asked).not.toHaveBeenCalled();
    const days = cellsOf(Array.from({ length: 1000 }, (_, day) => [new DateCell(45_566 + day)]));
    expect(days[999]).toEqual([{ type: 'FormattedNumber', basicValue: 46_565, numberFormat: 'yyyy/m/d' }]);
    // The runtime of functions, the values of cells, and the newer form of them.
    expect(asked).toHaveBeenCalledTimes(3);
  });
});

describe('the 0 that Excel on the desktop hands over for an empty cell', () => {
  beforeAll(async () => {
    await open();
    const { customFunction } = await import('../../src/excel/customFunction');
    const { call: evaluate, FUNCTIONS } = await import('../../src/functions');
    for (const declaration of FUNCTIONS) {
      library.CustomFunctions.associate(declaration.name, customFunction(declaration, evaluate));
    }
    write(0, [0, null, 30, null]);
    write(1, [10, 10, 10, 10]);
  });

  const cost = [[0], [0], [30], [0]];
  const cards = [[10], [10], [10], [10]];

  test('becomes blank again, a real 0 stays', async () => {
    const result = await call(
      'PERCARDCOST',
      [cost, cards, undefined, undefined],
      ['Sheet1!A1:A4', 'Sheet1!B1:B4', null, null],
    );
    expect(result).toEqual([[0], [''], [3], ['']]);
    expect(requests).toBe(1);
  });

  test('a literal 0 stays, and nothing is read for it', async () => {
    expect(await call('PERCARDCOST', [0, 10, undefined, undefined], [null, null, null, null])).toEqual([[0]]);
    expect(requests).toBe(0);
  });

  test('nothing is read where there is no 0', async () => {
    const from = ['Sheet1!A3', 'Sheet1!B3', null, null];
    expect(await call('PERCARDCOST', [[[30]], [[10]], undefined, undefined], from)).toEqual([[3]]);
    expect(requests).toBe(0);
  });

  test('a thousand cells that ask at once cost one request', async () => {
    const one = { id: 'PERCARDCOST', args: [[[0]], 10, undefined, undefined] };
    const calls = Array.from({ length: 1000 }, (_, index) => ({
      ...one,
      parameterAddresses: [`Sheet1!A${(index % 4) + 1}`, null, null, null],
    }));
    const results = await library.frame.callFunctions(calls);
    expect(results.slice(0, 4)).toEqual([[[0]], [['']], [[0]], [['']]]);
    expect(requests).toBe(1);
  });

  test('whole columns are read as far as the sheet is used', async () => {
    const { emptyCells } = await import('../../src/excel/emptyCells');
    const [mask = []] = await emptyCells(['Sheet1!A:A']);
    expect(mask.length).toBe(1_048_576);
    expect([0, 1, 2, 3, 4, 1_048_575].map((row) => mask[row]?.[0])).toEqual([false, true, false, true, true, true]);
  });

  test('a range around the used part, on a sheet whose name needs quotes', async () => {
    const sheet = library.book.addSheet("4月 '試算'");
    library.book.write(sheet, { row: 2, column: 2, rows: 1, columns: 2 }, [[0, '']]);
    library.book.write(sheet, { row: 3, column: 3, rows: 1, columns: 1 }, [[5]]);
    const { emptyCells } = await import('../../src/excel/emptyCells');
    const masks = await emptyCells(["'4月 ''試算'''!$B$2:$E$4", 'Sheet1!Z9', "'[他.xlsx]表'!A1"]);
    expect(masks[0]).toEqual([
      [true, true, true, true],
      [true, false, expect.any(Boolean), true],
      [true, true, false, true],
    ]);
    expect(masks.slice(1)).toEqual([[[true]], []]);
  });
});
