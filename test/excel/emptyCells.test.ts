import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { loadOfficeLibrary } from '../support/officeLibrary';
import { hasten } from './support/excelOver';

type Execute = ReturnType<typeof loadOfficeLibrary>['bridge']['host']['execute'];
type Request = Parameters<Execute>[0];
type Response = Awaited<ReturnType<Execute>>;

let book: MemoryBook;
let host: ReturnType<typeof loadOfficeLibrary>['bridge']['host'];
let sent: number[];
let answered: number[];
let emptyCells: (addresses: readonly string[]) => Promise<unknown>;

const refusal = (code: string): Response =>
  ({ Error: { Code: code, Message: code, Location: '' } }) as unknown as Response;

/** Every request passes `before`; what that gives goes out in place of the host's answer. */
function meet(before: (request: Request) => Promise<Response> | undefined): void {
  const execute = host.execute.bind(host);
  host.execute = async (request) => {
    // At the end the library lets go of what it held, which keeps nobody waiting.
    if (request.Actions.some(({ Name }) => Name === '_RemoveReference')) return execute(request);
    sent.push(JSON.stringify(request).length);
    const response = await (before(request) ?? execute(request));
    answered.push(JSON.stringify(response).length);
    return response;
  };
}

beforeEach(async () => {
  book = new MemoryBook(() => 7);
  const library = loadOfficeLibrary({ book });
  Object.assign(globalThis, { Excel: library.Excel });
  ({ host } = library.bridge);
  [sent, answered] = [[], []];
  jest.resetModules();
  ({ emptyCells } = await import('../../src/excel/emptyCells'));
});

afterEach(() => {
  jest.restoreAllMocks();
});

const zeros = (rows: number, sheet = book.activeSheet()) =>
  book.write(
    sheet,
    { row: 0, column: 0, rows, columns: 1 },
    Array.from({ length: rows }, (_, row) => [row % 2 ? null : 0]),
  );

test('ten thousand single cells that ask at once: three requests, none near 1 MB', async () => {
  zeros(10_000);
  meet(() => undefined);
  const addresses = Array.from({ length: 10_000 }, (_, row) => `Sheet1!A${row + 1}`);
  const masks = await Promise.all(addresses.map((address) => emptyCells([address])));
  expect(masks.slice(0, 2)).toEqual([[[[false]]], [[[true]]]]);
  expect(masks.every((mask, row) => JSON.stringify(mask) === `[[[${row % 2 === 1}]]]`)).toBe(true);
  expect(sent.length).toBe(3);
  expect(Math.max(...sent)).toBeLessThan(10_000);
  expect(Math.max(...answered)).toBeLessThan(1_000_000);
});

test('two hundred thousand rows are answered in pieces under 1 MB', async () => {
  zeros(200_000);
  meet(() => undefined);
  const [mask] = (await emptyCells(['Sheet1!A1:A200000'])) as boolean[][][];
  expect([mask![0], mask![199_997]]).toEqual([[false], [true]]);
  expect(Math.max(...answered)).toBeLessThan(1_000_000);
});

describe('a host that', () => {
  beforeEach(hasten);

  const why = (reason: string) => ({ kind: 'blanksUntold', details: { address: 'Sheet1!A1', why: reason } });

  test('never answers: the cell is told after the limit', async () => {
    zeros(4);
    meet(() => new Promise(() => undefined));
    await expect(emptyCells(['Sheet1!A1'])).rejects.toMatchObject(why('unanswered'));
  });

  test('never answers: who asks meanwhile waits no longer than that, who asks later is heard', async () => {
    zeros(4);
    let silent = true;
    meet(() => (silent ? new Promise(() => undefined) : undefined));
    const first = emptyCells(['Sheet1!A1']);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const second = emptyCells(['Sheet1!A2']);
    await expect(first).rejects.toMatchObject(why('unanswered'));
    silent = false;
    await expect(second).rejects.toMatchObject({ details: { address: 'Sheet1!A2', why: 'unanswered' } });
    expect(sent).toHaveLength(1);
    expect(await emptyCells(['Sheet1!A2'])).toEqual([[[true]]]);
  });

  test('refuses everything', async () => {
    zeros(4);
    meet(() => Promise.resolve(refusal('AccessDenied')));
    await expect(emptyCells(['Sheet1!A1'])).rejects.toMatchObject(why('refused'));
  });

  test('refuses one piece: the others have their answer', async () => {
    zeros(4);
    book.write(book.activeSheet(), { row: 0, column: 7, rows: 4, columns: 1 }, [[0], [null], [0], [0]]);
    meet((request) =>
      JSON.stringify(request).includes('"H2"') ? Promise.resolve(refusal('AccessDenied')) : undefined,
    );
    const [told, untold] = await Promise.allSettled([emptyCells(['Sheet1!A2']), emptyCells(['Sheet1!H2'])]);
    expect(told).toMatchObject({ value: [[[true]]] });
    expect(untold).toMatchObject({ reason: { details: { why: 'refused' } } });
  });

  test('is in the middle of an edit: it is asked again until that ends', async () => {
    zeros(4);
    let edits = 3;
    meet(() => (edits-- > 0 ? Promise.resolve(refusal('InvalidOperationInCellEditMode')) : undefined));
    expect(await emptyCells(['Sheet1!A2'])).toEqual([[[true]]]);
  });

  test('has lost a sheet: the cells of other sheets have their answer', async () => {
    zeros(4);
    meet(() => undefined);
    const [told, untold] = await Promise.allSettled([emptyCells(['Sheet1!A2']), emptyCells(['無い!A1'])]);
    expect(told).toMatchObject({ value: [[[true]]] });
    expect(untold).toMatchObject({ reason: { details: { address: '無い!A1', why: 'noSheet' } } });
  });
});

test.each([
  ['a null', null],
  ['an object for a blank', { type: 'Empty', basicType: 'Empty', basicValue: '' }],
])('once a range came with %s, this Excel is not asked again', async (_, blank) => {
  const { customFunction } = await import('../../src/excel/customFunction');
  const { call: evaluate, FUNCTIONS } = await import('../../src/functions');
  const cost = customFunction(
    FUNCTIONS.find(({ name }) => name === 'PERCARDCOST')!,
    evaluate,
  );
  const call = (cells: unknown[][]) =>
    cost(cells, [[10]], null, null, { parameterAddresses: ['Sheet1!A1:A2', null, null, null] });
  expect(call([[0], [0]])).toBeInstanceOf(Promise);
  expect(call([[0], [blank]])).toEqual([[0], ['']]);
  expect(call([[0], [0]])).toEqual([[0], [0]]);
});
