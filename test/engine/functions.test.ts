import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { DateCell, Failure } from '../../src/functions';
import type { Declaration } from '../../src/functions';
import { cellOf } from '../../src/functions/core/cell';
import { CellError } from '../../src/sheet';
import { ErrorReasons } from '../../src/engine/book/errorReasons';
import { argumentOf, resultOf } from '../../src/engine/registration/values';
import { functionClass } from '../../src/engine/registration/mynaFunction';
import type { CellWrite } from '../../src/engine/access/cells';
import { headlessGrid } from './support/headlessGrid';
import type { HeadlessGrid } from './support/headlessGrid';

const REASON = { ja: '理由', en: 'reason' };

function arrayOf(values: (NumberValueObject | NullValueObject | ErrorValueObject | null)[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]!.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

describe('arguments', () => {
  test('literals arrive bare, and an argument left out as null', () => {
    const literals = [NumberValueObject.create(5), StringValueObject.create('枚'), BooleanValueObject.create(false)];
    expect([...literals, NullValueObject.create()].map(argumentOf)).toEqual([5, '枚', false, null]);
  });

  test('cells arrive as a matrix, blank ones as null whichever way the engine says it', () => {
    const cells = arrayOf([
      [NumberValueObject.create(0), NullValueObject.create()],
      [null, NumberValueObject.create(2)],
    ]);
    expect(argumentOf(cells)).toEqual([
      [0, null],
      [null, 2],
    ]);
    expect(argumentOf(arrayOf([[null]]))).toEqual([[null]]);
  });

  test('error cells arrive as errors, those of the grid alone too', () => {
    const read = [ErrorType.NA, ErrorType.SPILL].map((type) => cellOf(argumentOf(ErrorValueObject.create(type))));
    expect(read).toEqual([new CellError('#N/A'), new CellError('#SPILL!')]);
  });
});

describe('results', () => {
  test('scalars', () => {
    const values = [1.5, '', '一致', true].map((output) => resultOf(output, 'ja').getValue());
    expect(values).toEqual([1.5, '', '一致', true]);
  });

  test('a date is its serial with the format that shows it', () => {
    const date = resultOf(new DateCell(46113, 'yyyy/m/d'), 'ja');
    expect([date.getValue(), date.getPattern()]).toEqual([46113, 'yyyy/m/d']);
  });

  test('an error carries its reason in the language of the page', () => {
    const [ja, en] = (['ja', 'en'] as const).map((language) => resultOf(new Failure('#N/A', REASON), language));
    expect([ja!.isError(), ja!.getValue()]).toEqual([true, '#N/A']);
    expect([ja!.getCustomData(), en!.getCustomData()]).toEqual([
      { mynaReason: { code: '#N/A', text: '理由' } },
      { mynaReason: { code: '#N/A', text: 'reason' } },
    ]);
  });

  test('a reason stays with its own error', () => {
    resultOf(new Failure('#N/A', REASON), 'ja');
    expect(ErrorValueObject.create(ErrorType.NA).getCustomData()).toBeUndefined();
  });

  test('a table spills', () => {
    const array = resultOf(
      [
        [1, 'a'],
        [new Failure('#NUM!', REASON), ''],
      ],
      'ja',
    ) as ArrayValueObject;
    expect([array.getRowCount(), array.getColumnCount(), array.get(1, 0)!.getValue()]).toEqual([2, 2, '#NUM!']);
  });
});

test('an exception does not leave a function', () => {
  const broken = {
    name: 'BROKEN',
    args: [],
    get calculate(): never {
      throw new RangeError('broken');
    },
  } as unknown as Declaration;
  const BrokenFunction = functionClass(broken, 'ja');
  expect(new BrokenFunction('MYNA.BROKEN').calculate().getValue()).toBe('#VALUE!');
});

describe('in the grid', () => {
  const SHEET = 'sheet1';
  let grid: HeadlessGrid;
  beforeEach(() => {
    grid = headlessGrid();
  });
  afterEach(() => grid.univer.dispose());

  async function put(cells: CellWrite[][], row = 0): Promise<void> {
    grid.book.write(SHEET, { row, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
    await grid.book.settled();
  }
  function valueOf(row: number, column: number) {
    return grid.book.values(SHEET, { row, column, rows: 1, columns: 1 })[0]![0];
  }
  function reasonOf(row: number, column: number): string | undefined {
    return new ErrorReasons(grid.access, 'ja').at(SHEET, row, column)?.text;
  }

  test('a blank cell gives a blank, a zero does not', async () => {
    await put([[1000, null, 0, { formula: '=MYNA.PERCARDCOST(B1,A1)' }, { formula: '=MYNA.PERCARDCOST(C1,A1)' }]]);
    expect([valueOf(0, 3), valueOf(0, 4)]).toEqual(['', 0]);
  });

  test('names are read whatever their case', async () => {
    await put([[{ formula: '=myna.PerCardCost(10,4)' }]]);
    expect(valueOf(0, 0)).toBe(2.5);
  });

  test('optional arguments may be left out, in the middle too', async () => {
    await put([[{ formula: '=MYNA.PERCARDCOST(10,4,,"万枚")' }, { formula: '=MYNA.PERCARDCOST(10,4)' }]]);
    expect([valueOf(0, 0), valueOf(0, 1)]).toEqual([0.00025, 2.5]);
  });

  test('an argument too few or too many is said', async () => {
    await put([[{ formula: '=MYNA.PERCARDCOST(10)' }, { formula: '=MYNA.PERCARDCOST(10,4,"円","枚",5)' }]]);
    expect([valueOf(0, 0), valueOf(0, 1)]).toEqual([{ error: '#VALUE!' }, { error: '#VALUE!' }]);
    expect(reasonOf(0, 0)).toContain('引数「枚数」(cards)');
    expect(reasonOf(0, 1)).toBe('引数が多すぎます。この関数の引数は4個までです。');
  });

  test('one bad cell among many fails alone, with its reason where it spilled', async () => {
    await put([
      [10, 2],
      [20, '２枚半'],
      [30, 3],
    ]);
    await put([[{ formula: '=MYNA.PERCARDCOST(A1:A3,B1:B3)' }]], 5);
    expect([5, 6, 7].map((row) => valueOf(row, 0))).toEqual([5, { error: '#VALUE!' }, 10]);
    expect(reasonOf(6, 0)).toContain('２枚半');
  });

  test('the reason follows the error through other functions, and goes with it', async () => {
    await put([['x', { formula: '=ROUND(MYNA.PERCARDCOST(A1,2),0)' }, { formula: '=IFERROR(MYNA.NUM(A1),"なし")' }]]);
    expect(reasonOf(0, 1)).toContain('「x」は数として読めません');
    expect([valueOf(0, 2), reasonOf(0, 2)]).toEqual(['なし', undefined]);
    await put([[8]]);
    expect([valueOf(0, 1), reasonOf(0, 1)]).toEqual([4, undefined]);
  });

  test('an error of the grid itself is explained in general', async () => {
    await put([[{ formula: '=MYNA.NOSUCH(1)' }]]);
    expect(valueOf(0, 0)).toEqual({ error: '#NAME?' });
    expect(reasonOf(0, 0)).toContain('つづり');
  });

  test('dates show as dates, spilled ones too', async () => {
    await put([[{ formula: '=MYNA.FYMONTHS(2026)' }]]);
    expect(valueOf(0, 0)).toBe(46113);
    expect(grid.book.texts(SHEET, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['2026/4', '2026/5']]);
  });
});
