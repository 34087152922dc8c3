import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import * as sharedByName from '../../src/excel/shared';
import { FUNCTIONS } from '../../src/functions';

const folder = process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local');

/** A world with nothing in it but a place to register functions: no DOM, no Office. */
function load(before = ''): string[] {
  const registered: string[] = [];
  const associate = (id: string | Record<string, unknown>) =>
    registered.push(...(typeof id === 'string' ? [id] : Object.keys(id)));
  class CustomFunctionError extends Error {}
  const world = createContext({ CustomFunctions: { associate, Error: CustomFunctionError, ErrorCode: {} } });
  runInContext(before, world);
  runInContext(readFileSync(join(folder, 'functions.js'), 'utf8'), world);
  return registered;
}

test('functions.js registers every function once, with no DOM', () => {
  expect(load().sort()).toEqual(FUNCTIONS.map((declaration) => declaration.name).sort());
});

test('functions.js formats nothing at its start: the first number format of a program takes longer than all the rest', () => {
  const refuse = 'Intl.NumberFormat = function () { throw new Error("made at the start"); };';
  expect(load(refuse)).toHaveLength(FUNCTIONS.length);
});

test.each(['functions.json', 'functions.en.json'])('%s describes the functions that functions.js registers', (file) => {
  const { functions } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { functions: { id: string }[] };
  expect(functions.map(({ id }) => id).sort()).toEqual(load().sort());
});

test('the help texts stay out of functions.js', () => {
  const script = readFileSync(join(folder, 'functions.js'), 'utf8');
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
  expect(sentences.filter(({ ja, en }) => script.includes(ja) || script.includes(en))).toEqual([]);
});

test('functions.js gives the pane of its own build what that asks of it, by name', () => {
  const world: Record<string, unknown> = { CustomFunctions: { associate: () => undefined } };
  runInContext(readFileSync(join(folder, 'functions.js'), 'utf8'), createContext(world));
  const { build, shared } = world['mynaFunctions'] as { build: string; shared: object };
  expect(build).toMatch(/^\d+\.\d+\.\d+ [0-9a-f]{12}$/);
  expect(readFileSync(join(folder, 'taskpane.js'), 'utf8')).toContain(build);
  expect(Object.keys(shared).sort()).toEqual(Object.keys(sharedByName).sort());
  expect(Object.values(shared)).not.toContain(undefined);
});

test('functions.js touches no storage, and reads no formulas', () => {
  const script = readFileSync(join(folder, 'functions.js'), 'utf8');
  expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB/);
  // What @borgar/fx calls kinds of tokens.
  expect(script).not.toMatch(/range_named|fx_prefix/);
});
