import { beforeAll, describe, expect, test } from '@jest/globals';
import { OUTLOOK_TEXTS } from '../../src/analysis/outlook';
import { OWN_TEXTS, readOwnTable } from '../../src/analysis/ownFigures';
import type { OwnTable } from '../../src/analysis/ownFigures';
import { readDate } from '../../src/domain/calendar';
import type { Statistics } from '../../src/domain/renewal/forecast';
import { loadDeliveries } from '../../src/reference/deliveries';
import { CellError, placeAddress } from '../../src/sheet';
import type { Cell } from '../../src/sheet';

let statistics: Statistics;
beforeAll(async () => {
  ({ statistics } = await loadDeliveries());
});

/** From B3 on. */
const read = (...values: readonly (readonly Cell[])[]) =>
  readOwnTable({ sheet: '枚数', row: 2, column: 1, values }, statistics);
const table = (...values: readonly (readonly Cell[])[]): OwnTable => read(...values) as OwnTable;
const shown = ({ places, figures, remarks }: OwnTable) => ({
  places: places.map(placeAddress),
  issued: figures.map(({ issued }) => issued),
  remarks: remarks.map((remark) => OWN_TEXTS.ja.remark(remark)),
});

describe('the two columns', () => {
  test('are those with known headings, below titles and among others', () => {
    const read = table(
      ['月別の状況', null, null],
      ['累計交付枚数', '発行枚数', '発行 年月'],
      [9, 5, '2021-04'],
      [15, 6, '2021-05'],
    );
    expect(shown(read)).toEqual({ places: ['枚数!C5:D6'], issued: [5, 6], remarks: [] });
  });

  test.each([
    ['交付枚数', '発行枚数', [6], ['「発行枚数」の列を使いました（ほかの列: 「交付枚数」）。']],
    ['申請枚数', '交付枚数', [6], []],
    ['目標枚数', '件数', [6], []],
    ['枚数（計画）', '枚数（実績）', [6], []],
    ['交付率', '交付数（件）', [6], []],
  ])('of %s and %s the likelier one is taken', (one, other, issued, remarks) => {
    expect(shown(table(['対象月', one, other], ['2021-04', 5, 6]))).toMatchObject({ issued, remarks });
  });

  test.each([['Month', 'Cards issued'], ['年月', '自団体の枚数'], ['製造の月', '製造枚数'], ['交付月', '交付件数']])(
    '%s and %s are known',
    (month, count) => {
      expect(shown(table([count, month], [5, '2021-04']))).toEqual({ places: ['枚数!B4:C4'], issued: [5], remarks: [] });
    },
  ); // prettier-ignore

  test('are the first two where no headings are known, and what was passed over is told', () => {
    expect(shown(table(['2021-04', 5], ['2021-05', 6]))).toEqual({ places: ['枚数!B3:C4'], issued: [5, 6], remarks: [] });
    expect(shown(table(['いつ', 'いくつ', '備考'], ['2021-04', 5, 'x']))).toEqual({
      places: ['枚数!B4:C4'],
      issued: [5],
      remarks: [
        'B3:C3（「いつ」「いくつ」）は見出しとみなし、読んでいません。',
        '年月と枚数の見出しがないため、左の2列を年月と枚数として読みました。',
      ],
    });
  }); // prettier-ignore

  test('are needed, and a running total is none', () => {
    expect(read(['2021-04'], ['2021-05'])).toEqual({ kind: 'oneColumn' });
    const sum = read(['年月', '交付枚数（累計）'], ['2021-04', 5]);
    expect(sum).toMatchObject({ kind: 'cumulative', place: { row: 2, column: 2 }, text: '交付枚数（累計）' });
    const applied = read(['年月', '申請枚数'], ['2021-04', 5]);
    expect(applied).toMatchObject({ kind: 'otherCount', place: { row: 2, column: 2 }, text: '申請枚数' });
  });
});

test('a unit in the heading, or in a line above the table, is taken, and told', () => {
  expect(shown(table(['年月', '枚数（千枚）'], ['2021-04', 1.1]))).toMatchObject({
    issued: [1100],
    remarks: ['「枚数（千枚）」とあるため、単位のない数を1,000倍して読みました。'],
  });
  expect(shown(table([null, '（単位：万枚）'], ['年月', '枚数'], ['2021-04', 1.1])).issued).toEqual([11_000]);
  expect(shown(table(['年月', '枚数（枚）'], ['2021-04', 11])).remarks).toEqual([]);
});

test('what is not used has its cell, also behind headings: errors of cells are told as they show', () => {
  const { troubles, remarks } = table(
    ['枚数', '年月'],
    [new CellError('#N/A'), '2021-04'],
    [5, new CellError('#REF!')],
    [6, null],
    [null, '2021-06'],
    [7, '2021-07'],
    [8, 'R3.7'],
    [9, 4],
  );
  const told = (language: 'ja' | 'en') =>
    troubles.map((trouble) => [placeAddress(trouble.place), OWN_TEXTS[language].trouble(trouble)]);
  expect(told('ja')).toEqual([
    ['枚数!B4', expect.stringMatching(/^「#N\/A」は枚数として読めない/)],
    ['枚数!C5', expect.stringMatching(/^「#REF!」は年月として読めない/)],
    ['枚数!C6', expect.stringMatching(/^年月が空白のため/)],
    ['枚数!C9', '2021年7月は C8 にもあるため、この行は使いません。1つの月は1行にしてください。'],
    ['枚数!C10', expect.stringMatching(/^「4」は1900年1月と読めますが、カードの発行が始まった2016年1月より前/)],
  ]);
  for (const [, text] of told('en')) expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龠]|undefined/);
  expect(remarks.map((remark) => OWN_TEXTS.en.remark(remark))).toEqual([
    'Months with a blank count (B7) are not 0: their estimates stay.',
  ]);
});

test('months that stay estimated are told as runs', () => {
  const months = ['2021-05', '2021-11', '2021-12', '2022-01', '2022-03'].map((month) => readDate(month));
  const note = { kind: 'ownGaps', months } as const;
  expect(OUTLOOK_TEXTS.ja.note(note)).toContain('2021年5月、2021年11月～2022年1月、2022年3月。');
  expect(OUTLOOK_TEXTS.en.note(note)).toContain('2021-05, 2021-11 to 2022-01, 2022-03.');
});
