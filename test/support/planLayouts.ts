import type { PlanCell } from '../../src/domain/deliveryPlan/table/cells';
import type { Area } from '../../src/domain/deliveryPlan/table/planSheet';

/** One plan in as many layouts as municipalities keep theirs in. */

type Grid = PlanCell[][];

/** Fiscal 2021: May lacks windows, August staff, November a weekend day, February terminals. */
const NAMES = [
  '交付想定枚数',
  '専用窓口数',
  '専用窓口1日当たり枚数',
  '開庁日数',
  '土日開庁日数',
  '職員数',
  '統合端末台数',
];
const DAYS = [25, 23, 26, 25, 26, 24, 26, 24, 24, 23, 23, 26];
const WEEKENDS = [4, 5, 4, 4, 5, 4, 5, 4, 4, 4, 4, 4];
const FIGURES: readonly (readonly number[])[] = Array.from({ length: 12 }, (_, index) => [
  5000 + 10 * index,
  index === 1 ? 10 : 14,
  20,
  DAYS[index]!,
  index === 7 ? 3 : WEEKENDS[index]!,
  index === 4 ? 13 : 16,
  index === 10 ? 13 : 16,
]);
const monthOf = (index: number) => ({ month: ((index + 3) % 12) + 1, year: index < 9 ? 2021 : 2022 });

export type PlanFigures = readonly (readonly number[])[];

/** The same plan with so many more cards in each month. */
export function figuresWith(more: number): PlanFigures {
  return FIGURES.map(([planned = 0, ...rest]) => [planned + more, ...rest]);
}

/** The plan as PLANCHECK's page has it. */
export function normalPlan(plan: PlanFigures = FIGURES): Grid {
  return [
    ['年月', ...NAMES],
    ...plan.map((figures, index) => [`${monthOf(index).year}年${monthOf(index).month}月`, ...figures]),
  ];
}

export const NORMAL: Grid = normalPlan();

export interface Layout {
  readonly cells: Grid;
  readonly merges: readonly Area[] | undefined;
  readonly sheet: boolean;
  readonly told: string;
}

/** Numbers from 0 to below `n`, the same for the same seed. */
class Dice {
  constructor(private state: number) {}

  roll(n: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 12), 0x297a2d39);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) % n;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.roll(choices.length)]!;
  }

  shuffled<T>(values: readonly T[]): T[] {
    return values
      .map((value) => ({ value, at: this.roll(1 << 30) }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  }
}

/** How months are written: the columns that they take, their headings, and where the year else stands. */
interface MonthForm {
  readonly headings: readonly PlanCell[];
  readonly cells: (index: number) => readonly PlanCell[];
  readonly year?: 'title' | 'corner';
}

const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const era = (year: number): number => year - 2018;
const text = (write: (year: number, month: number) => PlanCell, heading: PlanCell = '年月'): MonthForm => ({
  headings: [heading],
  cells: (index) => [write(monthOf(index).year, monthOf(index).month)],
});
const SERIALS = [44287, 44317, 44348, 44378, 44409, 44440, 44470, 44501, 44531, 44562, 44593, 44621];

const MONTHS: Readonly<Record<string, MonthForm>> = {
  western: text((year, month) => `${year}年${month}月`),
  era: text((year, month) => `令和${era(year)}年${month}月`),
  short: text((year, month) => `R${era(year)}.${month}`),
  slash: text((year, month) => `${year}/${month}`, '対象年月'),
  iso: text((year, month) => `${year}-${String(month).padStart(2, '0')}`),
  part: text((year, month) => wide(`令和${era(year)}年${month}月分`)),
  serial: { headings: ['年月'], cells: (index) => [SERIALS[index]!] },
  headless: text((year, month) => `${year}年${month}月`, null),
  headlessSerial: { headings: [null], cells: (index) => [SERIALS[index]!] },
  numbers: { headings: ['年', '月'], cells: (index) => [monthOf(index).year, monthOf(index).month] },
  filled: {
    headings: ['年', '月'],
    cells: (index) => [
      index === 0 || index === 9 ? `令和${era(monthOf(index).year)}年` : null,
      `${monthOf(index).month}月`,
    ],
  },
  fiscalColumn: {
    headings: ['年度', '月'],
    cells: (index) => [index === 0 ? '令和3年度' : null, `${monthOf(index).month}月`],
  },
  fiscalNumber: { headings: ['年度', '月'], cells: (index) => [2021, monthOf(index).month] },
  fiscalHeadless: {
    headings: [null, null],
    cells: (index) => [index === 0 ? '令和3年度' : null, wide(`${monthOf(index).month}月`)],
  },
  title: { ...text((_, month) => `${month}月`, '月'), year: 'title' },
  titleNumbers: { ...text((_, month) => month, '月'), year: 'title' },
  corner: { ...text((_, month) => `${month}月`, '令和3年度'), year: 'corner' },
  printed: {
    ...text((year, month) => (month === 1 ? `令和${era(year)}年1月` : `${month}月`), '令和3年度'),
    year: 'corner',
  },
  carried: text((year, month) =>
    month === 4 ? `令和${era(year)}年4月` : month === 1 ? `令和${era(year)}年1月` : `${month}月`,
  ),
};

const GROUPS: Readonly<Record<string, readonly [above: string, own: string]>> = {
  交付想定枚数: ['交付', '交付想定枚数'],
  専用窓口数: ['専用窓口', '窓口数'],
  専用窓口1日当たり枚数: ['専用窓口', '1日当たり枚数'],
  開庁日数: ['窓口体制', '開庁日数'],
  土日開庁日数: ['窓口体制', '土日開庁日数'],
  職員数: ['人員・機器', '職員数'],
  統合端末台数: ['人員・機器', '統合端末台数'],
};
const UNITS = ['枚', '窓口', '枚', '日', '日', '人', '台'];
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  交付想定枚数: ['想定交付枚数', '交付枚数', '交付枚数の想定', '交付見込枚数'],
  専用窓口数: ['カード交付専用窓口', '窓口数', '交付窓口数'],
  専用窓口1日当たり枚数: ['カード交付専用窓口の1日当たりの平均交付枚数', '専用窓口１日あたり枚数'],
  土日開庁日数: ['土日の交付の実施予定日数'],
  職員数: ['職員配置数'],
  統合端末台数: ['統合端末の台数'],
};

export function randomLayout(seed: number, plan: PlanFigures = FIGURES): Layout {
  const dice = new Dice(seed * 7919 + 13);
  const form = dice.of(Object.keys(MONTHS));
  const months = MONTHS[form]!;
  const across = dice.roll(2) === 1;
  const heads = dice.of(['plain', 'plain', 'words', 'groups', 'upper', 'units', 'unitRow'] as const);
  // A group's lines stay beside each other; others may stand anywhere.
  const order = heads === 'groups' || heads === 'upper' ? NAMES : dice.shuffled(NAMES);
  const merged = dice.roll(2) === 1;
  const { rows, merges } = headingRows(months, order, heads, dice);
  const figures = dice.of(['numbers', 'numbers', 'texts', 'units', 'wide'] as const);
  const body: Grid = plan.map((row, index) => [
    ...months.cells(index),
    ...order.map((name) => figureAs(row, NAMES.indexOf(name), figures)),
  ]);
  const totals = dice.of(['none', 'none', '合計', '計', '総数'] as const);
  if (totals !== 'none') body.push(totalRow(totals, months.headings.length, order, plan));
  const remark = dice.roll(3) === 0;
  const table = [...rows, ...body].map((row, index) => (remark ? [...row, index === 0 ? '備考' : null] : row));
  const laid = across ? transposed(table) : table;
  const titles = titleRows(dice, months.year === 'title');
  const notes = dice.of<Grid>([
    [],
    [],
    [['※1 開庁日数は土日を含む。']],
    [[], ['（注）交付想定枚数は令和3年3月末時点の見込み。']],
    [['注1 職員数は会計年度任用職員を含む。'], ['※ 暫定']],
  ]);
  const cells = rectangular([...titles, ...laid, ...notes]);
  const turned = merges.map((area) =>
    across ? { row: area.column, column: area.row, rows: area.columns, columns: area.rows } : area,
  );
  const placed = turned.map((area) => ({ ...area, row: area.row + titles.length }));
  const told = [
    seed,
    form,
    across ? 'across' : 'down',
    heads,
    figures,
    totals,
    `${titles.length} titles`,
    merged ? 'merges' : '',
  ].join(' ');
  return { cells, merges: merged ? placed : undefined, sheet: dice.roll(2) === 1, told };
}

function headingRows(
  months: MonthForm,
  order: readonly string[],
  heads: string,
  dice: Dice,
): { rows: Grid; merges: Area[] } {
  const lead = months.headings.length;
  const blanks = Array.from({ length: lead }, () => null);
  if (heads === 'plain') return { rows: [[...months.headings, ...order]], merges: [] };
  if (heads === 'words') {
    return { rows: [[...months.headings, ...order.map((name) => dice.of(OTHER_WORDS[name] ?? [name]))]], merges: [] };
  }
  const unitOf = (name: string): string => UNITS[NAMES.indexOf(name)]!;
  if (heads === 'units')
    return { rows: [[...months.headings, ...order.map((name) => `${name}（${unitOf(name)}）`)]], merges: [] };
  if (heads === 'unitRow')
    return {
      rows: [
        [...months.headings, ...order],
        [...blanks, ...order.map(unitOf)],
      ],
      merges: [],
    };
  const down = (column: number): Area => ({ row: 0, column, rows: 2, columns: 1 });
  const merges: Area[] = months.headings.map((_, column) => down(column));
  const upper: PlanCell[] = [...months.headings];
  const lower: PlanCell[] = [...blanks];
  order.forEach((name, index) => {
    const [above, own] = heads === 'groups' && !name.startsWith('専用窓口') ? [name, null] : GROUPS[name]!;
    const again = index > 0 && GROUPS[order[index - 1]!]![0] === above;
    upper.push(again ? null : above);
    lower.push(own);
    if (again) {
      const group = merges.at(-1)!;
      merges[merges.length - 1] = { ...group, columns: group.columns + 1 };
    } else merges.push({ row: 0, column: lead + index, rows: own === null ? 2 : 1, columns: 1 });
  });
  return { rows: [upper, lower], merges };
}

function figureAs(row: readonly number[], column: number, as: 'numbers' | 'texts' | 'units' | 'wide'): PlanCell {
  const value = row[column]!;
  if (as === 'numbers') return value;
  const shown = value.toLocaleString('en');
  return as === 'texts' ? shown : as === 'units' ? `${shown}${UNITS[column]!}` : wide(String(value));
}

function totalRow(name: string, lead: number, order: readonly string[], plan: PlanFigures): PlanCell[] {
  const sums = order.map((column) => plan.reduce((sum, row) => sum + row[NAMES.indexOf(column)]!, 0));
  const blanks = Array.from({ length: lead - 1 }, () => null);
  return [...blanks, name, ...sums];
}

function titleRows(dice: Dice, withYear: boolean): Grid {
  const YEAR: Grid[] = [
    [['マイナンバーカード交付円滑化計画（令和3年度）'], []],
    [['様式第2号'], ['令和３年度　交付円滑化計画'], [null, null, null, '単位：枚'], []],
    [['令和3年度計画']],
  ];
  const PLAIN: Grid[] = [
    [],
    [],
    [['様式第2号　マイナンバーカード交付円滑化計画'], []],
    [['令和2年10月27日改訂'], [null, null, '（単位：枚）'], []],
  ];
  return dice.of(withYear ? YEAR : [...PLAIN, ...YEAR]);
}

const transposed = (grid: Grid): Grid => grid[0]!.map((_, column) => grid.map((row) => row[column] ?? null));

function rectangular(grid: Grid): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
