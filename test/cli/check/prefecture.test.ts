import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { call, PLANCHECK } from '../../../src/functions';
import type { OutputCell } from '../../../src/functions';
import { openBook, saveBook } from '../../../src/xlsx';
import { figuresWith, normalPlan, randomLayout } from '../../support/planLayouts';
import { planSheet } from '../../support/planSheet';
import { bookOf, sheetOf, valuesOf, xlsxOf } from './support/books';
import { check, folderOf } from './support/runIn';

jest.setTimeout(300_000);

/** Ten municipalities, each with its own layout and its own number of cards. */
const TEN = Array.from({ length: 10 }, (_, index) => {
  const figures = figuresWith(index * 500 - 1500);
  return {
    body: `${'甲乙丙丁戊己庚辛壬癸'[index]!}市`,
    normal: normalPlan(figures),
    layout: randomLayout(40 + index, figures),
  };
});
const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `${index < 9 ? 2021 : 2022}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
);

interface Load {
  readonly month: string;
  readonly load: number;
  readonly capacity: number;
  readonly share: number;
}
type Counts = { serious: number; warning: number; information: number };

function saidOf(rules: [string, number][] | null, normal: unknown[][]): OutputCell[][] {
  return (call(PLANCHECK, [normal, null, null, rules]) as OutputCell[][]).slice(1);
}

const monthOf = (cell: OutputCell | undefined): string => {
  const { serial } = cell as { serial: number };
  return new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 7);
};

let folder = '';
let out = { findings: [], municipalities: [], rules: [], prefecture: { months: [] } } as unknown as {
  findings: { rule: string; severity: keyof Counts; body: string; month: string }[];
  municipalities: { body: string; severities: Counts; load: Load[] }[];
  rules: { rule: string; name: string; severities: Counts; bodies: number }[];
  prefecture: { months: { month: string; found: { severities: Counts; bodies: number } }[] };
};
let said = '';
const report = () => readFileSync(join(folder, 'report.xlsx'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder with the plans of ten municipalities in ten layouts', () => {
  beforeAll(async () => {
    const files = TEN.map(({ body, layout: { cells, merges } }) => [
      `plans/${body}.xlsx`,
      saveBook({ ...bookOf({}), sheets: [sheetOf('計画', cells, merges ? { merges } : {})] }),
    ]);
    folder = folderOf(Object.fromEntries(files));
    const ran = await check({ paths: [join(folder, 'plans')], output: join(folder, 'report.xlsx'), json: true });
    out = JSON.parse(ran.out);
    said = ran.err;
  });

  test('of which months stand below each other in some and beside each other in others', () => {
    const told = TEN.map(({ layout }) => layout.told.split(' '));
    expect(new Set(told.map(([, form]) => form)).size).toBeGreaterThan(4);
    expect(new Set(told.map(([, , direction]) => direction))).toEqual(new Set(['across', 'down']));
    expect(new Set(told.map(([, , , heads]) => heads)).size).toBeGreaterThan(4);
  });

  test.each(TEN)('$body: load and capacity of every month are what PLANCHECK judges by', ({ body, normal }) => {
    // At a thousand times the load, every month is short: PLANCHECK then tells what it compares.
    const judged = saidOf([['窓口の能力', 1000]], normal).filter(([, rule]) => rule === '窓口の能力');
    const { load } = out.municipalities.find((one) => one.body === body)!;
    expect(load.map(({ month, load: cards, capacity }) => [month, cards, capacity])).toEqual(
      judged.map((row) => [monthOf(row[3]), row[5], row[6]]),
    );
    const short = saidOf(null, normal).filter(([, rule]) => rule === '窓口の能力');
    expect(load.filter(({ share }) => share > 1).map(({ month }) => month)).toEqual(
      short.map((row) => monthOf(row[3])),
    );
  });

  test('some months are short, some near to it, and some have plenty', () => {
    const shares = out.municipalities.flatMap(({ load }) => load.map(({ share }) => share));
    expect(shares).toHaveLength(120);
    for (const [from, to] of [
      [0, 0.9],
      [0.9, 1],
      [1, 9],
    ] as const) {
      expect(shares.filter((share) => share > from && share <= to).length).toBeGreaterThan(9);
    }
  });

  test('the map has a row for each municipality and a column for each month, with the same figures', () => {
    const rows = valuesOf(openBook(report()).book, '負荷の一覧');
    expect(rows[8]!.slice(1, 13)).toEqual(MONTHS.map((month) => Date.parse(month) / 86_400_000 + 25569));
    const body = rows.slice(9);
    expect(body.map(([name]) => name)).toEqual(out.municipalities.map(({ body: name }) => name));
    expect(body.map((row) => row.slice(1, 13))).toEqual(
      out.municipalities.map(({ load }) =>
        load.map(({ load: cards, capacity }) => Math.ceil((cards * 1000) / capacity) / 1000),
      ),
    );
    expect(body.map((row) => row[13] ?? null)).toEqual(body.map(() => null));
  });

  test('its colours are conditional formats, which stay when the book is read and saved', () => {
    const sheets = (bytes: Uint8Array) => {
      const parts = unzipSync(bytes);
      const texts = Object.entries(parts).map(([name, part]) => [name, strFromU8(part)] as const);
      return {
        sheet: texts.find(
          ([name, text]) => name.includes('worksheets/sheet') && text.includes('<conditionalFormatting'),
        )![1],
        styles: texts.find(([name]) => name === 'xl/styles.xml')![1],
      };
    };
    const { sheet, styles } = sheets(report());
    const rules = [...sheet.matchAll(/<conditionalFormatting sqref="B10:M19"><cfRule ([^>]*)><formula>([^<]*)</g)];
    expect(rules.map(([, , formula]) => formula)).toEqual([
      'OR(ISTEXT(B10),AND(ISNUMBER(B10),B10&gt;$A$3))',
      'AND(ISNUMBER(B10),B10&gt;$A$4)',
      'ISNUMBER(B10)',
      'ISBLANK(B10)',
    ]);
    expect(rules.map(([, attributes]) => attributes)).toEqual(
      [0, 1, 2, 3].map((id) => `type="expression" dxfId="${id}" priority="${id + 1}" stopIfTrue="1"`),
    );
    expect(styles).toContain('<dxfs count="4"><dxf><font><b/><color rgb="FF7B0000"/></font><fill>');
    const { book, original, notShown } = openBook(report());
    expect(notShown).toContainEqual({ kind: 'conditionalFormat', count: 4, kept: true, sheet: '負荷の一覧' });
    const edited = book.sheets.map((one) => (one.name === '負荷の一覧' ? { ...one, tabColor: '#FF0000' } : one));
    const again = sheets(saveBook({ ...book, sheets: edited }, original));
    expect(again.sheet).toContain('<tabColor');
    expect(
      [...again.sheet.matchAll(/<conditionalFormatting[^]*?<\/conditionalFormatting>/g)].map(([text]) => text),
    ).toEqual([...sheet.matchAll(/<conditionalFormatting[^]*?<\/conditionalFormatting>/g)].map(([text]) => text));
    expect(again.styles).toContain('<dxfs count="4">');
  });

  test('counts by rule, by month and by municipality are those of PLANCHECK called on each', () => {
    const all = TEN.flatMap(({ body, normal }) =>
      saidOf(null, normal).flatMap((row) =>
        row[0] === '重大' || row[0] === '警告'
          ? [{ body, severity: row[0], rule: row[1], month: monthOf(row[3]) }]
          : [],
      ),
    );
    const counted = (key: 'rule' | 'month' | 'body'): Record<string, readonly number[]> => {
      const groups = new Map<unknown, { serious: number; warning: number; bodies: Set<string> }>();
      for (const found of all) {
        const group = groups.get(found[key]) ?? { serious: 0, warning: 0, bodies: new Set() };
        group[found.severity === '重大' ? 'serious' : 'warning'] += 1;
        groups.set(found[key], { ...group, bodies: group.bodies.add(found.body) });
      }
      return Object.fromEntries(
        [...groups].map(([name, { bodies, ...counts }]) => [name, [counts.serious, counts.warning, bodies.size]]),
      );
    };
    const isFound = ({ serious, warning }: Counts): boolean => serious + warning > 0;
    const told = (rows: { name: string; severities: Counts; bodies: number }[]) =>
      Object.fromEntries(
        rows
          .filter(({ severities }) => isFound(severities))
          .map(({ name, severities: { serious, warning }, bodies }) => [name, [serious, warning, bodies]]),
      );
    expect(told(out.rules)).toEqual(counted('rule'));
    expect(told(out.prefecture.months.map(({ month, found }) => ({ name: month, ...found })))).toEqual(
      counted('month'),
    );
    expect(told(out.municipalities.map(({ body, severities }) => ({ name: body, severities, bodies: 1 })))).toEqual(
      counted('body'),
    );
    const sheet = valuesOf(openBook(report()).book, '規則').slice(1);
    expect(
      Object.fromEntries(
        sheet.filter((row) => Number(row[1]) + Number(row[2]) > 0).map((row) => [row[0], [row[1], row[2], row[4]]]),
      ),
    ).toEqual(counted('rule'));
    const lines = said.split('\n');
    const after = (title: string, count: number): string[][] =>
      lines.slice(lines.indexOf(title) + 1, lines.indexOf(title) + 1 + count).map((line) => line.trim().split(/ {2,}/));
    const shown = (key: 'rule' | 'month' | 'body', name = (text: string): string => text): string[][] =>
      Object.entries(counted(key)).map(([text, [serious, warning, bodies]]) => [
        name(text),
        `重大 ${serious}件・警告 ${warning}件`,
        ...(key === 'body' ? [] : [`${bodies}団体`]),
      ]);
    const inOrder = (rows: string[][]): string[][] => [...rows].sort(([a], [b]) => (a! < b! ? -1 : 1));
    const japanese = (month: string): string => month.replace(/-0?/, '年').concat('月');
    for (const [title, expected] of [
      ['規則ごと:', shown('rule')],
      ['月ごと:', shown('month', japanese)],
      ['団体ごと:', shown('body')],
    ] as const) {
      expect(inOrder(after(title, expected.length))).toEqual(inOrder(expected));
    }
    const perMonth = valuesOf(openBook(report()).book, '県計').slice(1);
    const [heading] = valuesOf(openBook(report()).book, '県計');
    const at = (name: string): number => heading!.indexOf(name);
    expect(
      perMonth.slice(0, 12).map((row) => [row[at('重大')], row[at('警告')], row[at('重大・警告のある団体数')]]),
    ).toEqual(MONTHS.map((month) => counted('month')[month] ?? [0, 0, 0]));
  });
});

describe('months that cannot be judged', () => {
  const APRIL = 43922;
  const NO_DAYS = ['開庁日数', '土日開庁日数'];
  const without = (names: readonly string[]) => {
    const [header, ...rows] = planSheet();
    return [header!, ...rows].map((row) => row.filter((_, column) => !names.includes(String(header![column]))));
  };
  const UNSURE = [
    ['年月', '交付想定枚数', '併用窓口数', '併用窓口1日当たり枚数', '開庁日数', '電子証明書更新件数'],
    [APRIL, 900, 5, 10, 20, 700],
    [43952, 900, 0, 10, 20, 0],
    [43983, 0, 0, 10, 20, 0],
  ];

  test('stand blank with the reason, never as 0 and never in green', async () => {
    const own = folderOf({
      'plans/1市.xlsx': xlsxOf({ 計画: without(NO_DAYS) }),
      'plans/2市.xlsx': xlsxOf({ 計画: UNSURE }),
      'plans/3市.xlsx': xlsxOf({
        計画: [
          ['月', '交付想定枚数'],
          ['4月', 10],
        ],
      }),
      'targets.xlsx': xlsxOf({
        目標: [
          ['団体名', '人口', '累計交付枚数'],
          ['4市', 10, 0],
        ],
      }),
    });
    const request = {
      paths: [join(own, 'plans')],
      output: join(own, 'report.xlsx'),
      target: join(own, 'targets.xlsx'),
    };
    const ran = await check({ ...request, json: true });
    const rows = valuesOf(openBook(readFileSync(join(own, 'report.xlsx'))).book, '負荷の一覧').slice(9);
    const { municipalities, prefecture } = JSON.parse(ran.out);
    rmSync(own, { recursive: true });
    expect(rows).toEqual([
      ['1市', null, null, null, '開庁日数がないか、読めない'],
      ['2市', 1.3, '能力なし', null, '2020年6月: 交付想定枚数も窓口の能力も0'],
      ['3市', null, null, null, '計画を点検できない（「指摘」のシートに理由）'],
      ['4市', null, null, null, '計画がない'],
    ]);
    expect(municipalities[0].load[0]).toEqual({ month: '2020-04', lacks: ['openDays'] });
    expect(municipalities[1].load[0]).toEqual({
      month: '2020-04',
      load: 1300,
      capacity: 1000,
      certain: false,
      share: 1.3,
    });
    expect(prefecture.totalLacks).toMatchObject({ municipalitiesWithoutPlan: 1, municipalitiesNotRead: 1 });
  });
});
