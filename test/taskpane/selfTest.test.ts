import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { metadata } from '../../src/help/metadata';
import { gridDesk } from '../../src/engine/grid/desk';
import { ALL_IDS, CHECKS, idOf } from '../../src/taskpane/views/share/selfTest/checks';
import { LIMITS } from '../../src/taskpane/views/share/selfTest/patience';
import { plainText, verdictOn } from '../../src/taskpane/views/share/selfTest/report';
import type { CheckResult, SelfTestReport } from '../../src/taskpane/views/share/selfTest/results';
import { runSelfTest } from '../../src/taskpane/views/share/selfTest/run';
import { TEXTS } from '../../src/taskpane/views/share/selfTest/texts';
import { headlessGrid } from '../engine/support/headlessGrid';
import { evaluate } from '../support/evaluate';
import { expectClose } from '../support/expectClose';
import { textsOf } from './support/texts';
import { noFiles } from '../support/noFiles';

describe('the checks', () => {
  test('are some sixty, each under a name of its own', () => {
    expect(ALL_IDS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALL_IDS).size).toBe(ALL_IDS.length);
  });

  /** A formula that is one call of ours, on cells that hold no formula, is what the declaration itself calculates. */
  const plain = CHECKS.filter(
    ({ formula, cells }) =>
      /^=MYNA\.\w+\([^()]*\)$/.test(formula) &&
      !formula.includes('200000') &&
      !JSON.stringify(cells ?? []).includes('"='),
  );

  test.each(plain.map((check) => [idOf(check), check] as const))('%s expects what is declared', (_, check) => {
    const cells = check.cells?.map((line) => line.map((cell) => (typeof cell === 'string' ? cell.slice(1) : cell)));
    expectClose(evaluate(check.formula.replaceAll('Other!', ''), cells ?? []), check.expected);
  });

  test('are most of them of that kind', () => expect(plain.length).toBeGreaterThan(45));

  test('of other functions are examples that those declare', () => {
    for (const { name, formula, expected } of CHECKS.filter(({ topic }) => topic === 'functions')) {
      const { examples } = FUNCTIONS.find((declaration) => declaration.name === name)!.help;
      expect(examples.map((example) => [example.formula, example.result])).toContainEqual([formula, expected]);
    }
  });

  test('say that no words are offered for arguments, as long as the metadata has none', () => {
    expect(JSON.stringify(metadata('ja', ''))).not.toMatch(/enum/i);
  });
});

test('in the workbench all is as expected but for what the workbench lacks', async () => {
  const { univer, book } = headlessGrid();
  const before = book.selection();
  const seen: number[] = [];
  const report = await runSelfTest({
    ...{
      desk: gridDesk(book, noFiles),
      sheetName: 'MYNA 自己診断',
      suffix: '（値）',
      signal: new AbortController().signal,
    },
    ...{ onProgress: (done: number) => seen.push(done), limits: { ...LIMITS, late: 60_000 } },
  });
  const unlike = report.results.filter(({ outcome }) => outcome !== 'ok').map(({ id, outcome }) => [id, outcome]);
  expect(unlike).toEqual([
    ['large.array', 'known'],
    ['offered.words', 'unsupported'],
  ]);
  expect(report).toMatchObject({ host: null, ending: 'completed', left: [] });
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  expect(seen.at(-1)).toBe(ALL_IDS.length);
  expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  expect(book.selection()).toEqual(before);
  univer.dispose();
});

describe('the report', () => {
  const RESULTS: readonly CheckResult[] = [
    { id: 'numbers.literals', outcome: 'ok', ms: 310 },
    { id: 'blanks.mixed', outcome: 'differs', ms: 20_000, formula: '=MYNA.NUM(A1)', expected: '""', came: '0' },
    {
      id: 'dates.shown',
      outcome: 'known',
      difference: 'serialShown',
      formula: '=X',
      expected: '2026/…',
      came: '46235',
    },
    { id: 'offered.words', outcome: 'unsupported' },
  ];
  const REPORT: SelfTestReport = {
    host: { platform: 'PC', version: '16.0.1', sets: [{ name: 'ExcelApi', version: '1.17' }, { name: 'X', version: null }] }, // prettier-ignore
    ...{ ending: 'completed', detail: '', results: RESULTS, ms: 12_300, roundTrip: 45, left: [] },
  };

  test('is plain text with a line for each check', () => {
    expect(plainText(REPORT, '0.1.0', '2026/11/29', TEXTS.ja).split('\n')).toEqual([
      'MYNA 自己診断の報告',
      'MYNA: 0.1.0',
      '場所: PC 16.0.1',
      '製品名（番号からは分かりません。［ファイル］→［アカウント］にある名前を書き添えてください）: ',
      '要件セット: ExcelApi 1.17、X なし',
      '日時: 2026/11/29',
      '終わり方: 最後まで調べました。',
      '所要: 12.3 秒、読み取り1回 0.04 秒',
      '件数: 一致 1、既知の違い 1、不一致 1、非対応 1',
      '[一致] numbers.literals | 0.31 秒',
      '[不一致] blanks.mixed | 20.0 秒 | =MYNA.NUM(A1) | 期待 "" | 結果 0',
      `[既知の違い] dates.shown | =X | 期待 2026/… | 結果 46235 | ${TEXTS.ja.differences.serialShown}`,
      `[非対応] offered.words | ${TEXTS.ja.words}`,
    ]);
  });

  test('says in one sentence what came of it', () => {
    const without = (...ids: string[]) => ({ ...REPORT, results: RESULTS.filter(({ id }) => !ids.includes(id)) });
    expect(verdictOn(REPORT, TEXTS.en)).toMatch(/^One result is not as expected/);
    expect(verdictOn(without('blanks.mixed'), TEXTS.en)).toBe(TEXTS.en.verdicts.known);
    expect(verdictOn(without('blanks.mixed', 'dates.shown'), TEXTS.en)).toBe(TEXTS.en.verdicts.sound);
    expect(verdictOn({ ...REPORT, ending: 'protected' }, TEXTS.ja)).toMatch(/保護/);
  });

  test('names a sheet that stays, and what Excel said', () => {
    const text = plainText(
      { ...REPORT, ending: 'unexpected', detail: 'GeneralException', left: ['MYNA 自己診断'], roundTrip: null },
      ...(['0.1.0', 'day', TEXTS.ja] as const),
    );
    expect(text).toMatch(/GeneralException\n「MYNA 自己診断」を消せませんでした/);
  });
});

test('its texts are whole in both languages', () => {
  const given = (path: string) => (path === '.left' ? [['x']] : undefined);
  for (const language of ['ja', 'en'] as const) {
    for (const [path, text] of textsOf(TEXTS[language], given)) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      if (language === 'en') expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  }
});
