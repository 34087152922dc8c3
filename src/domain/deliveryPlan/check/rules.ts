import type { Column } from './columns';

export type Severity = 'serious' | 'warning' | 'information';

interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

export interface Threshold {
  readonly value: number;
  readonly unit: Bilingual;
  readonly whole?: true;
}

export interface Rule {
  readonly name: Bilingual;
  readonly severity: Severity;
  readonly text: Bilingual;
  readonly threshold?: Threshold;
  /** Where it is asked for. */
  readonly source: Bilingual;
}

/** Marks what only the reference page needs. */
function planRule(rule: Rule): Rule {
  return rule;
}

const DATA: Bilingual = { ja: '表そのものの点検', en: 'the table itself' };

const notice = (paragraph: string): Bilingual => ({
  ja: `令和2年10月27日付け総行住第181号 ${paragraph}`,
  en: `notice No. 181 of 27 October 2020, ${paragraph}`,
});

/** Every rule of PLANCHECK. A threshold can be changed, and a rule switched off, by its id or its Japanese name. */
export const RULES = {
  target: planRule({
    name: { ja: '目標枚数', en: 'target' },
    severity: 'serious',
    text: {
      ja: '交付想定枚数の合計が、人口 × しきい値 − 累計交付枚数 に届いているか。',
      en: 'The planned cards add up to population × threshold − cards delivered.',
    },
    threshold: { value: 1, unit: { ja: '保有する割合', en: 'share holding a card' } },
    source: notice('1、6(1)'),
  }),
  windows: planRule({
    name: { ja: '窓口の能力', en: 'windows' },
    severity: 'serious',
    text: {
      ja: '（専用窓口数 × その1日当たり枚数 + 併用窓口数 × その1日当たり枚数）× 開庁日数 が、交付想定枚数 × しきい値 以上か。',
      en: '(Dedicated windows × cards a day + shared windows × cards a day) × open days reach the planned cards × threshold.',
    },
    threshold: { value: 1, unit: { ja: '交付想定枚数に対する割合', en: 'share of the planned cards' } },
    source: notice('2(2)、6(2)'),
  }),
  offsite: planRule({
    name: { ja: '庁舎外窓口', en: 'off-site windows' },
    severity: 'warning',
    text: {
      ja: '専用窓口と併用窓口では足りない月に、庁舎外臨時窓口が予定されているか。',
      en: 'Off-site windows are planned in months that dedicated and shared windows do not carry.',
    },
    source: notice('6(3)'),
  }),
  weekend: planRule({
    name: { ja: '土日開庁', en: 'weekends' },
    severity: 'warning',
    text: {
      ja: '土日開庁日数が、その月の週末の数 × しきい値 以上か。週末の数は、年末年始を除く土曜の数と日曜の数の少ない方です。',
      en: 'The weekend days open reach the weekends of the month × threshold: its Saturdays or Sundays, whichever are fewer, without the year-end.',
    },
    threshold: { value: 1, unit: { ja: '1週間当たりの日数', en: 'days a week' } },
    source: notice('2(1)、6(4)'),
  }),
  staff: planRule({
    name: { ja: '職員の配置', en: 'staff' },
    severity: 'serious',
    text: {
      ja: '職員数が、（専用窓口数 + 併用窓口数）× しきい値 以上か。',
      en: 'The staff reach (dedicated + shared windows) × threshold.',
    },
    threshold: { value: 1, unit: { ja: '1窓口当たりの人数', en: 'people a window' } },
    source: notice('2'),
  }),
  terminals: planRule({
    name: { ja: '統合端末', en: 'terminals' },
    severity: 'serious',
    text: {
      ja: '統合端末台数が、（専用窓口数 + 併用窓口数）× しきい値 以上か。',
      en: 'The terminals reach (dedicated + shared windows) × threshold.',
    },
    threshold: { value: 1, unit: { ja: '1窓口当たりの台数', en: 'terminals a window' } },
    source: notice('2'),
  }),
  hiring: planRule({
    name: { ja: '前倒し採用', en: 'hiring ahead' },
    severity: 'warning',
    text: {
      ja: '窓口が増える月の、しきい値の月数だけ前に、増えた後の窓口数以上の職員がいるか。',
      en: 'Where windows rise, the staff already reach their new number the threshold’s months before.',
    },
    threshold: { value: 1, unit: { ja: 'か月前（整数）', en: 'months ahead (whole)' }, whole: true },
    source: notice('2(3)'),
  }),
  backlog: planRule({
    name: { ja: '滞留', en: 'backlog' },
    severity: 'warning',
    text: {
      ja: '月末の滞留（表の最初の月からの申請件数の累計 − 交付の累計）が、その月の交付 × しきい値 以内か。交付は実績、実績のない月は想定です。表より前からの滞留は含みません。',
      en: "The month-end backlog (applications less deliveries since the table's first month) is within that month's deliveries × threshold. Deliveries are actual, or planned where there is no actual; a backlog from before the table is not included.",
    },
    threshold: { value: 1, unit: { ja: 'か月分', en: 'months of deliveries' } },
    source: {
      ja: '令和2年10月27日付け総務大臣書簡（申請から交付まで一か月を大きく超える）',
      en: "the minister's letter of 27 October 2020",
    },
  }),
  followUp: planRule({
    name: { ja: '計画と実績', en: 'plan and actual' },
    severity: 'warning',
    text: {
      ja: '交付実績と交付想定枚数の差が、交付想定枚数 × しきい値 以内か。しきい値は慣行による値です。',
      en: 'Actual and planned deliveries differ by at most the planned ones × threshold, a customary value.',
    },
    threshold: { value: 0.1, unit: { ja: '交付想定枚数に対する割合', en: 'share of the planned cards' } },
    source: notice('6 なお書き前段（フォローアップ調査）'),
  }),
  monthUnreadable: planRule({
    name: { ja: '年月の形式', en: 'unreadable month' },
    severity: 'serious',
    text: {
      ja: '年月が年と月として読めるか。読めない行は検査しません。',
      en: 'The month can be read. Other rows are not checked.',
    },
    source: DATA,
  }),
  monthTwice: planRule({
    name: { ja: '月の重複', en: 'month twice' },
    severity: 'serious',
    text: { ja: '同じ団体の同じ月が2行以上ないか。', en: 'No month of a body stands in two rows.' },
    source: DATA,
  }),
  monthMissing: planRule({
    name: { ja: '月の欠落', en: 'month missing' },
    severity: 'warning',
    text: {
      ja: '最初の月から最後の月まで、途中の月が抜けていないか。',
      en: 'No month is missing between the first and the last.',
    },
    source: DATA,
  }),
  monthOrder: planRule({
    name: { ja: '月の順序', en: 'month order' },
    severity: 'warning',
    text: { ja: '月が古い順に並んでいるか（団体ごと）。', en: 'The months of a body stand in order.' },
    source: DATA,
  }),
  notNumber: planRule({
    name: { ja: '数でない値', en: 'not a number' },
    severity: 'serious',
    text: { ja: '数の列に数として読めない値がないか。', en: 'Columns of numbers hold nothing else.' },
    source: DATA,
  }),
  negative: planRule({
    name: { ja: '負の値', en: 'negative' },
    severity: 'serious',
    text: { ja: '負の数がないか。', en: 'No number is negative.' },
    source: DATA,
  }),
  notWhole: planRule({
    name: { ja: '整数でない値', en: 'not whole' },
    severity: 'warning',
    text: {
      ja: '枚数・件数・窓口数・日数・人数・台数が整数か（1日当たり枚数を除く）。',
      en: 'Cards, windows, days, people and terminals are whole (not the cards a day).',
    },
    source: DATA,
  }),
  totalRow: planRule({
    name: { ja: '合計行', en: 'totals row' },
    severity: 'information',
    text: { ja: '合計・平均などの行は検査から外します。', en: 'Rows of totals or means are left out.' },
    source: DATA,
  }),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}

/** The windows of a kind, and the cards each hands over in a day. */
export const WINDOW_KINDS = [
  { windows: 'dedicatedWindows', rate: 'dedicatedRate' },
  { windows: 'sharedWindows', rate: 'sharedRate' },
] as const satisfies readonly { windows: Column; rate: Column }[];

type Filled = ReadonlySet<Column>;

/** The columns that a rule lacks, with these filled; none where it can be judged. */
export function lackingColumns(rule: RuleId, filled: Filled): readonly Column[] {
  const without = (...columns: Column[]): Column[] => columns.filter((column) => !filled.has(column));
  switch (rule) {
    case 'windows':
      return [...halfWindows(filled), ...without('openDays')];
    case 'offsite':
      return [...halfWindows(filled), ...without('openDays', 'offsiteWindows')];
    case 'weekend':
      return without('weekendDays');
    case 'staff':
    case 'hiring':
      return [...noWindows(filled), ...without('staff')];
    case 'terminals':
      return [...noWindows(filled), ...without('terminals')];
    case 'backlog':
      return without('applied');
    case 'followUp':
      return without('actual');
    default:
      return [];
  }
}

function noWindows(filled: Filled): readonly Column[] {
  return WINDOW_KINDS.some(({ windows }) => filled.has(windows)) ? [] : ['dedicatedWindows'];
}

/** A kind whose windows are known and their rate is not would count as nothing; that must not pass for a finding. */
function halfWindows(filled: Filled): readonly Column[] {
  const halves = WINDOW_KINDS.flatMap(({ windows, rate }) => {
    if (filled.has(windows) === filled.has(rate)) return [];
    return [filled.has(windows) ? rate : windows];
  });
  if (halves.length > 0 || WINDOW_KINDS.some(({ windows }) => filled.has(windows))) return halves;
  return ['dedicatedWindows', 'dedicatedRate'];
}
