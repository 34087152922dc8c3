import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { PLAN_FUNCTION_NAMES } from '../../src/excel/planCalls';
import * as planShared from '../../src/excel/planShared';
import * as sharedByName from '../../src/excel/shared';
import { FUNCTIONS } from '../../src/functions';
import { PLAN_FUNCTIONS } from '../../src/functions/deliveryPlan/plans';

const folder = process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local');
const scriptOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const FUNCTIONS_JS = scriptOf('functions.js');
const PLAN_FUNCTIONS_JS = scriptOf('plan-functions.js');

type Called = (...given: unknown[]) => unknown;
/** What the scripts leave on the page. */
interface Given {
  readonly build: string;
  readonly shared: object;
  readonly plans?: { readonly build: string; readonly functions: Record<string, Called>; readonly shared: object };
}

/** A world with nothing in it but a place to register functions: no DOM, no Office. */
function load(scripts: readonly string[], before = '') {
  const registered = new Map<string, Called>();
  class CustomFunctionError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const world: Record<string, unknown> = {
    CustomFunctions: {
      associate: (id: string, called: Called) => registered.set(id, called),
      Error: CustomFunctionError,
    },
  };
  const context = createContext(world);
  for (const script of [before, ...scripts]) runInContext(script, context);
  return { registered, world, given: world['mynaFunctions'] as Given };
}

const names = (declarations: readonly { readonly name: string }[]): string[] =>
  declarations.map(({ name }) => name).sort();

test('functions.js registers every function once, with no DOM', () => {
  expect([...load([FUNCTIONS_JS]).registered.keys()].sort()).toEqual(names(FUNCTIONS));
});

test('functions.js formats nothing at its start: the first number format of a program takes longer than all the rest', () => {
  const refuse = 'Intl.NumberFormat = function () { throw new Error("made at the start"); };';
  expect(load([FUNCTIONS_JS], refuse).registered.size).toBe(FUNCTIONS.length);
});

test.each(['functions.json', 'functions.en.json'])('%s describes the functions that functions.js registers', (file) => {
  const { functions } = JSON.parse(scriptOf(file)) as { functions: { id: string }[] };
  expect(functions.map(({ id }) => id).sort()).toEqual(names(FUNCTIONS));
});

test('the help texts stay out of both scripts', () => {
  const helpTexts = FUNCTIONS.flatMap(({ help, result, args }) => [
    help.text,
    help.rounding,
    help.notes,
    ...[...help.examples, ...help.sources].map(({ text }) => text),
    ...help.errors.map(({ when }) => when),
    result.help,
    ...args.flatMap((argument) => [argument.help, argument.reader.help]),
  ]);
  // A word, such as 元年, may well be needed for reading and writing.
  const sentences = helpTexts.filter(({ ja }) => ja.length > 8);
  const script = FUNCTIONS_JS + PLAN_FUNCTIONS_JS;
  expect(sentences.filter(({ ja, en }) => script.includes(ja) || script.includes(en))).toEqual([]);
});

test('functions.js and plan-functions.js give the pane of their own build what that asks of them, by name', () => {
  const { build, shared, plans } = load([FUNCTIONS_JS, PLAN_FUNCTIONS_JS]).given;
  expect(build).toMatch(/^\d+\.\d+\.\d+ [0-9a-f]{12}$/);
  expect(plans!.build).toBe(build);
  expect(scriptOf('taskpane.js')).toContain(build);
  expect(Object.keys(shared).sort()).toEqual(Object.keys(sharedByName).sort());
  expect(Object.keys(plans!.shared).sort()).toEqual(Object.keys(planShared).sort());
  expect([...Object.values(shared), ...Object.values(plans!.shared)]).not.toContain(undefined);
});

describe('the functions that read a whole plan', () => {
  const INVOCATION = {};
  const PLAN = [
    ['年月', '交付想定枚数'],
    ['2026年4月', 'x'],
  ];
  /** A page whose server has the script, or has another one, or has none. */
  const pageWith = (script: string | null) => {
    const loaded = load([FUNCTIONS_JS]);
    const asked: string[] = [];
    loaded.world['document'] = {
      createElement: () => ({}),
      head: {
        append: (element: { src: string; onload: () => void; onerror: () => void }) => {
          asked.push(element.src);
          if (script === null) return element.onerror();
          runInContext(script, loaded.world as never);
          element.onload();
        },
      },
    };
    return { ...loaded, asked, check: () => loaded.registered.get('PLANCHECK')!(PLAN, null, null, null, INVOCATION) };
  };

  test('are those that the add-in waits for', () => {
    expect([...PLAN_FUNCTION_NAMES].sort()).toEqual(names(PLAN_FUNCTIONS));
  });

  test('come with the first call of one, once', async () => {
    const { asked, check, given } = pageWith(PLAN_FUNCTIONS_JS);
    const results = await Promise.all([check(), check()]);
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toEqual(given.plans!.functions['PLANCHECK']!(PLAN, null, null, null, INVOCATION));
    expect(results[0]).toContainEqual(expect.arrayContaining(['重大', '数でない値']));
    expect(asked).toEqual(['plan-functions.js']);
  });

  test('say so where the script does not come, and ask for it again at the next call', async () => {
    const { asked, check } = pageWith(null);
    await expect(check()).rejects.toThrow('plan-functions.js を読み込めませんでした');
    await expect(check()).rejects.toThrow('F2 キー、Enter キーの順に押すと計算し直します');
    expect(asked).toHaveLength(2);
  });

  test('are refused where the script is of another build', async () => {
    const { check } = pageWith(PLAN_FUNCTIONS_JS.replaceAll(load([FUNCTIONS_JS]).given.build, '9.9.9 000000000000'));
    await expect(check()).rejects.toThrow('plan-functions.js がアドインの版と合いません');
  });
});

test('functions.js touches no storage, and reads no formulas', () => {
  expect(FUNCTIONS_JS).not.toMatch(/localStorage|sessionStorage|indexedDB/);
  // What @borgar/fx calls kinds of tokens.
  expect(FUNCTIONS_JS).not.toMatch(/range_named|fx_prefix/);
});
