import { describe, expect, test } from '@jest/globals';
import { readArgument } from '../../src/cli/fn/run';
import { tableText, width } from '../../src/cli/common/tableText';
import { languageOf } from '../../src/cli/common/session';
import { myna } from './support';

describe('an argument as a person types it', () => {
  test.each<[string, unknown]>([
    ['500', 500],
    ['-1.5e3', -1500],
    ['.5', 0.5],
    ['834万枚', '834万枚'],
    ['2026-04-01', '2026-04-01'],
    ['"007"', '007'],
    ['', null],
    ['true', true],
    [
      '{1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '{"a,b",;TRUE, x }',
      [
        ['a,b', null],
        [true, 'x'],
      ],
    ],
    [
      '[[1,"2"],[null,false]]',
      [
        [1, '2'],
        [null, false],
      ],
    ],
    ['[1,2]', [[1, 2]]],
  ])('%s', (text, value) => expect(readArgument(text)).toEqual(value));

  test.each(['{1,2;3}', '{1', '[1,', '[[1],[2,3]]', '[{"a":1}]', '[]'])('%s is no table', (text) =>
    expect(() => readArgument(text)).toThrow(),
  );
});

describe('myna fn', () => {
  test('gives a number as it is', async () => {
    expect(await myna(['fn', 'POSTAGE', '500', '規格外', '一般書留'])).toEqual({ code: 0, out: '1140\n', err: '' });
    expect((await myna(['fn', 'myna.postage', '500', '規格外', '一般書留', '--json'])).out).toBe('1140\n');
  });

  test('takes negative numbers for arguments', async () => {
    expect(await myna(['fn', 'POSTAGE', '-5'])).toMatchObject({ code: 1, err: '' });
  });

  test('gives tables in columns, or as JSON', async () => {
    const { out } = await myna(['fn', 'PERCARDCOST', '{100;2000}', '{8;8}']);
    expect(out).toBe('12.5\n 250\n');
    expect(JSON.parse((await myna(['fn', 'PERCARDCOST', '{100;2000}', '8', '--json'])).out)).toEqual([[12.5], [250]]);
  });

  test('gives dates by the calendar', async () => {
    const { out } = await myna(['fn', 'FYMONTHS', '2025', '--json']);
    expect((JSON.parse(out) as string[][])[0]).toHaveLength(12);
    expect((JSON.parse(out) as string[][])[0]![0]).toBe('2025-04-01');
  });

  test('gives the reason of an error, and says so', async () => {
    const failed = await myna(['fn', 'PERCARDCOST', '100', '0']);
    expect(failed).toEqual({ code: 1, out: '#DIV/0! 枚数が0のため、割り算ができません。\n', err: '' });
    const json = JSON.parse((await myna(['fn', 'PERCARDCOST', '100', '0', '--json'], 'en')).out) as unknown;
    expect(json).toEqual({ error: '#DIV/0!', reason: expect.stringMatching(/^[\x20-\x7e]+$/) });
  });

  test('names what is wrong with the call', async () => {
    expect(await myna(['fn', 'POSTGE'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('POSTAGE') });
    expect(await myna(['fn', 'NUM', ...Array<string>(9).fill('1')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/多すぎます/),
    });
    expect(await myna(['fn', 'NUM', '{1'])).toMatchObject({ code: 2, err: expect.stringContaining('{1') });
    expect(await myna(['fn'])).toMatchObject({ code: 2, err: expect.stringContaining('name') });
  });
});

describe('the program', () => {
  test('tells how to use it, in both languages', async () => {
    const [ja, en] = [await myna(['--help']), await myna(['--help'], 'en')];
    expect([ja.code, en.code]).toEqual([0, 0]);
    expect(ja.out).toMatch(/^使い方:[^]*オプション:[^]*コマンド:[^]*calc[^]*終了コード/);
    expect(ja.out).not.toMatch(/Usage|options|display/);
    expect(en.out).toMatch(/^Usage:[^]*Options:[^]*Commands:[^]*calc[^]*Exit code/);
    expect(en.out).not.toMatch(/\p{Script=Hiragana}/u);
  });

  test('says what is wrong with a call, in both languages', async () => {
    expect((await myna(['nope'])).err).toBe(
      '「nope」というコマンドはありません。\n使い方は myna --help で表示します。\n',
    );
    expect((await myna(['calc', 'a.xlsx', '--nope', '-o', 'b.xlsx'], 'en')).err).toMatch(
      /^There is no option "--nope"/,
    );
    expect((await myna(['calc', 'a.xlsx'])).err).toMatch(/「-o, --output <output.xlsx>」を指定してください/);
    expect((await myna([])).code).toBe(2);
  });

  test('has the version of the package', async () => {
    expect((await myna(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('reads the language from the call, then from the environment', () => {
    expect(languageOf([], {})).toBe('ja');
    expect(languageOf([], { LANG: 'en_US.UTF-8' })).toBe('en');
    expect(languageOf([], { LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' })).toBe('ja');
    expect(languageOf(['calc', '--lang', 'en'], { LANG: 'ja_JP' })).toBe('en');
    expect(languageOf(['--lang=ja'], { LANG: 'en_GB' })).toBe('ja');
  });
});

test('columns of a terminal: Japanese letters take two', () => {
  expect(width('料金 1')).toBe(6);
  const cells = [
    ['品', 1],
    ['送料', 20],
  ].map(([text, number]) => [
    { text: String(text), number: false },
    { text: String(number), number: true },
  ]);
  expect(tableText(cells)).toEqual(['品     1', '送料  20']);
});
