import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Route } from 'playwright-core';
import type { FunctionCall } from '../support/excelHost/functions/functionCalls';
import type { FunctionResult } from '../support/excelHost/functions/functionValues';
import type { OfficeFrame } from '../support/excelHost/frame';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { ExcelPane } from './support/excelPane';

jest.setTimeout(60_000);

/** The scripts of the page. */
const SCRIPTS = ['shell.js', 'office.js', 'functions.js', 'taskpane.js'] as const;
/** The one that office.js loads in its turn, which calls the functions. */
const DISPATCHER = 'excel-web-16.00.js' as const;
type Script = (typeof SCRIPTS)[number] | typeof DISPATCHER;

/** A value, and one for which the sheet must be read: the 0 is handed over for an empty cell. */
const CALLS: readonly FunctionCall[] = [
  { id: 'PERCARDCOST', args: [100, 8, undefined, undefined] },
  {
    ...{ id: 'PERCARDCOST', args: [[[0]], [[10]], undefined, undefined] },
    parameterAddresses: ['Sheet1!A1', 'Sheet1!B1', null, null],
  },
];
const ANSWERS: readonly FunctionResult[] = [[[12.5]], [['']]];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let browser: ExcelPane;
let excel: ExcelPane | undefined;

beforeAll(async () => {
  browser = await ExcelPane.start();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

/** Opens the pane with something in the way of its scripts. */
async function openWith(onScript: (route: Route, script: Script) => Promise<void>): Promise<OfficeFrame> {
  excel = await browser.another();
  await excel.page.route(/\.js$/, (route) => {
    const script = [...SCRIPTS, DISPATCHER].find((name) => route.request().url().endsWith(`/${name}`));
    return script ? onScript(route, script) : route.continue();
  });
  return excel.open(new MemoryBook(), { arrived: false });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

test('functions.js that comes 8 seconds late: calls of all that time are answered, and the pane stands', async () => {
  let arrivedAt = Infinity;
  const frame = await openWith(async (route, script) => {
    if (script === 'functions.js') {
      await pause(8000);
      arrivedAt = performance.now();
    }
    await route.continue();
  });
  const answers: Promise<FunctionResult[]>[] = [];
  let firstAnswerAt = 0;
  for (let second = 0; second < 8; second += 1) {
    answers.push(frame.callFunctions(CALLS));
    await pause(1000);
  }
  void answers[0]!.then(() => (firstAnswerAt = performance.now()));
  expect(await Promise.all(answers)).toEqual(answers.map(() => ANSWERS));
  expect(firstAnswerAt).toBeGreaterThan(arrivedAt);
  expect(await frame.callFunctions(CALLS)).toEqual(ANSWERS);
  await excel!.pane.locator('[data-function]').first().waitFor();
  expect(excel!.complaints).toEqual([]);
});

test('without the delay that shell.js asks for, such a call is answered with an error', async () => {
  const frame = await openWith(async (route, script) => {
    if (script === 'functions.js') await pause(3000);
    if (script !== 'shell.js') return route.continue();
    const shell = await (await route.fetch()).text();
    expect(shell).toContain('delayInitialization');
    await route.fulfill({ contentType: 'text/javascript', body: shell.replaceAll('delayInitialization', 'nothing') });
  });
  expect(await frame.callFunctions(CALLS)).toMatchObject([{ error: '#VALUE!' }, { error: '#VALUE!' }]);
});

describe('calls before, between and after scripts that arrive in the order', () => {
  const orders: readonly (readonly Script[])[] = [
    ...permutations<Script>(SCRIPTS).map((order) => [DISPATCHER, ...order]),
    [...SCRIPTS, DISPATCHER],
  ];

  test.each(orders.map((order) => [order.join(', '), order] as const))('%s', async (_, order) => {
    const waiting = new Map<Script, () => void>();
    const arrived = new Map(order.map((script) => [script, new Promise<void>((go) => waiting.set(script, go))]));
    const frame = await openWith(async (route, script) => {
      await arrived.get(script);
      await route.continue();
    });
    const answers = [frame.callFunctions(CALLS)];
    for (const script of order) {
      waiting.get(script)!();
      await pause(50);
      answers.push(frame.callFunctions(CALLS));
    }
    expect(await Promise.all(answers)).toEqual(answers.map(() => ANSWERS));
    expect(excel!.complaints).toEqual([]);
  });
});
