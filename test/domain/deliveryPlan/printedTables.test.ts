import { describe, expect, test } from '@jest/globals';
import { checkPlan, readPlan } from '../../../src/domain/deliveryPlan';
import type { PlanCell } from '../../../src/domain/deliveryPlan';
import { isoOf } from '../../../src/domain/calendar';
import { nationalHolidays } from '../../../src/reference';
import { complaintOf } from '../support/complaintOf';

/** A printed table as it is pasted: Excel makes numbers of what it can, and leaves the rest as texts. */
const pasted = (text: string): PlanCell[][] =>
  text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => (cell === '' ? null : /^[\d,]+$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell)),
    );

const monthsOf = (cells: PlanCell[][]): string[] =>
  readPlan(cells).bodies.flatMap(({ rows }) => rows.map(({ month }) => isoOf(month.first).slice(0, 7)));

/** The largest capacity and the cards issued, from the audit of 2026: a block a fiscal year, months across. */
const TITLE = '【表2】委託事業者が備える最大発行能力と発行枚数実績 (単位：万枚)';
const TABLE_2 = `
令和4年度	4月	5月	6月	7月	8月	9月	10月	11月	12月	令和5年1月	2月	3月	合計
最大発行能力	480	480	480	480	480	480	480	480	480	480	480	480	5,760
発行枚数	92	61	69	128	229	419	475	328	412	449	410	487	3,559
差引	388	419	411	352	251	61	5	152	68	31	70	▲7	2,201
令和5年度	4月	5月	6月	7月	8月	9月	10月	11月	12月	令和6年1月	2月	3月	合計
最大発行能力	480	480	480	480	480	480	480	480	480	480	480	480	5,760
発行枚数	433	53	37	29	29	33	40	29	27	36	39	48	834
差引	47	427	443	451	451	447	440	451	453	444	441	432	4,926
令和6年度	4月	5月	6月	7月	8月	9月	10月	11月	12月	令和7年1月	2月	3月	合計
最大発行能力	480	480	480	480	480	480	480	480	480	480	480	480	5,760
発行枚数	46	43	52	64	80	86	121	161	148	112	119	143	1,175
差引	434	437	428	416	400	394	359	319	332	368	361	337	4,585
令和7年度	4月	5月	6月	7月	8月	9月	10月	11月	12月	令和8年1月	2月	3月	合計
最大発行能力	480	480	480	480	480	480	480	480	480	480	480	480	5,760
発行枚数	145	128	136	147	171	153	180	200	188	142	117	123	1,830
差引	335	352	344	333	309	327	300	280	292	338	363	357	3,930
`;

describe('the table of cards issued', () => {
  const planned = TABLE_2.replaceAll('発行枚数', '交付想定枚数');

  test('as printed says what it saw, and what would have to be called otherwise', () => {
    const [kind, details] = complaintOf(() => readPlan(pasted(`${TITLE}\n${TABLE_2.trim()}`)));
    expect(kind).toBe('planHeader');
    expect(details).toMatchObject({ missing: ['planned'], near: '発行枚数' });
    expect(details).toMatchObject({ found: expect.arrayContaining(['最大発行能力', '発行枚数', '差引']) });
  });

  test('with that heading asks for the unit, and without it is four years of months', () => {
    expect(complaintOf(() => readPlan(pasted(`${TITLE}\n${planned.trim()}`)))).toEqual(['planUnit', { unit: '万枚' }]);
    const months = monthsOf(pasted(planned));
    expect(months).toHaveLength(48);
    expect([months[0], months[8], months[9], months[12], months[47]]).toEqual([
      ...['2022-04', '2022-12', '2023-01', '2023-04', '2026-03'],
    ]);
  });

  test('has totals that are not counted; one is not the sum of its rounded months', () => {
    const { findings, bodies } = readPlan(pasted(planned));
    expect(bodies[0]!.rows.reduce((sum, { figures }) => sum + figures.planned!, 0)).toBe(3559 + 833 + 1175 + 1830);
    expect(findings.filter(({ rule }) => rule === 'totalRow')).toHaveLength(4);
    expect(findings.filter(({ rule }) => rule === 'totalDiffers')).toMatchObject([
      { item: 'planned', value: 834, limit: 833, cell: { row: 6, column: 13 } },
    ]);
  });
});

/** The applications and deliveries of Kawasaki, from its report of 2021: fiscal years over the months. */
const SECTION_4 = `
	令和2年度		令和3年度		
	2月	3月	4月	5月	6月
申請件数	48,500	78,141	51,389	20,193	8,285
交付件数	21,291	22,525	25,089	28,789	36,950
※数値はJ-LISからの報告値
`.replace(/^\n/, '');

describe("Kawasaki's applications and deliveries", () => {
  const paste = (text: string): PlanCell[][] =>
    pasted(`.${text}`).map((row) => row.map((cell) => (cell === '.' ? null : cell)));

  test('as printed lack planned cards', () => {
    const [kind, details] = complaintOf(() => readPlan(paste(SECTION_4)));
    expect([kind, details]).toMatchObject(['planHeader', { missing: ['planned'], near: '交付件数' }]);
  });

  test('with planned cards are five months, February 2021 in fiscal 2020', () => {
    const cells = paste(SECTION_4.replace('※', '交付想定枚数\t21291\t22525\t25089\t28789\t36950\n※'));
    expect(monthsOf(cells)).toEqual(['2021-02', '2021-03', '2021-04', '2021-05', '2021-06']);
    const backlog = checkPlan({ plan: cells }, nationalHolidays).findings.filter(({ rule }) => rule === 'backlog');
    expect(backlog.map(({ value, cell }) => [value, cell!.row, cell!.column])).toEqual([
      [27209, 2, 1],
      [82825, 2, 2],
      [109125, 2, 3],
      [100529, 2, 4],
      [71864, 2, 5],
    ]);
  });
});
