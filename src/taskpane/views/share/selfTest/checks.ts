import type { Content, Matrix } from '../../../../sheet';

/** What the checks are about; they run in this order, those of a topic together. */
export const TOPICS = [
  ...(['loaded', 'numbers', 'blanks', 'errors', 'dates', 'words', 'spills', 'functions'] as const),
  ...(['copy', 'sheets', 'large', 'offered'] as const),
] as const;
export type Topic = (typeof TOPICS)[number];

/** Results that some Excels are known to give instead, each with words for it in the texts. */
export type Difference = 'errorsWhole' | 'serialShown' | 'from1904' | 'gridRows';

/** An error is expected by its text; `''` is a blank or an empty text. */
export type Results = Content | Matrix<Content>;

export interface Check {
  readonly topic: Topic;
  /** With the topic in front the check's id. */
  readonly name: string;
  /** As if the rows of the check were the first of the sheet; `Other!` is the sheet of the copy. */
  readonly formula: string;
  readonly expected: Results;
  /** From A1 on, or on the sheet of the copy for formulas that name it. */
  readonly cells?: Matrix<Content | null>;
  /** Of those cells. */
  readonly numberFormat?: string;
  /** What each cell of the result shows begins with this, as a day does with its year. */
  readonly shows?: string;
  readonly known?: { readonly difference: Difference; readonly result: Results };
}

/** Its formula, what is expected of it, and what else is to be told. */
type Row = readonly [name: string, formula: string, expected: Results, more?: Partial<Check>];

const ofTopic = (topic: Topic, rows: readonly Row[]): readonly Check[] =>
  rows.map(([name, formula, expected, more]) => ({ topic, name, formula, expected, ...more }));

const COSTS = [[24697, 834], [34121, 1175], [40083, 1830]]; // prettier-ignore
const COST_RESULTS = [[2961.270983213429], [2903.9148936170213], [2190.3278688524592]];
const TABLE = [
  ['年度', '決算額(百万円)', '発行枚数(万枚)', '1枚当たりの国費(円)'],
  ['令和5年度', 24697, 834, 2961],
  ['令和6年度', 34121, 1175, 2905],
  ['令和7年度', 40083, 1830, 2190],
];
const MIXED = [[0, 10], [null, 10], [30, 10], [null, 10]]; // prettier-ignore
const MIXED_RESULTS = [[0], [''], [3], ['']];
const YEAR_2019 = [
  ...['平成31年4月', '令和元年5月', '令和元年6月', '令和元年7月', '令和元年8月', '令和元年9月'],
  ...['令和元年10月', '令和元年11月', '令和元年12月', '令和2年1月', '令和2年2月', '令和2年3月'],
];
const MANY = 200_000;

/** Where a function has no blank or error to mind, its own example is the check (test/taskpane/selfTest holds them against it). */
export const CHECKS: readonly Check[] = [
  ...ofTopic('numbers', [
    ['literals', '=MYNA.PERCARDCOST(24697,834,"百万円","万枚")', 2961.270983213429],
    ['cells', '=MYNA.PERCARDCOST(A1,B1,"百万円","万枚")', 2961.270983213429, { cells: [[24697, 834]] }],
    ['column', '=MYNA.PERCARDCOST(A1:A3,B1:B3,"百万円","万枚")', COST_RESULTS, { cells: COSTS }],
    ['crossed', '=MYNA.PERCARDCOST(A1:A2,B1:C1)', [[10, 5], [30, 15]], { cells: [[100, 10, 20], [300, null, null]] }], // prettier-ignore
    ['decimals', '=MYNA.NUM(A1:A3)', [[0.1], [-0.5], [1e15]], { cells: [[0.1], [-0.5], [1e15]] }],
    ['omitted', '=MYNA.PERCARDCOST(100,8,,"千枚")', 0.0125],
    ['inside', '=SUM(MYNA.NUM(A1:A3))', 24, { cells: [[11], [12], [1]] }],
  ]),
  ...ofTopic('blanks', [
    ['zero', '=MYNA.PERCARDCOST(0,10)', 0],
    ['zeroCell', '=MYNA.PERCARDCOST(A1,B1)', 0, { cells: [[0, 10]] }],
    ['cell', '=MYNA.PERCARDCOST(A1,B1)', '', { cells: [[null, 10]] }],
    ['mixed', '=MYNA.PERCARDCOST(A1:A4,B1:B4)', MIXED_RESULTS, { cells: MIXED }],
    ['all', '=MYNA.PERCARDCOST(A1:A2,B1:B2)', [[''], ['']], { cells: [[null, 10], [null, 10]] }], // prettier-ignore
    ['total', '=MYNA.IDLETOTAL(A1:A2,B1:B2)', 5, { cells: [[10, 5], [20, null]] }], // prettier-ignore
    ['numbers', '=MYNA.NUM(A1:A3)', [[''], [0], [5]], { cells: [[null], [0], [5]] }],
    ['day', '=MYNA.FISCALYEAR(A1:A2)', [[''], [2026]], { cells: [[null], [46113]] }],
    ['emptyText', '=MYNA.PERCARDCOST(A1,B1)', '', { cells: [['=IFERROR(MYNA.PERCARDCOST(1,0),"")', 10]] }],
  ]),
  ...ofTopic('errors', [
    ['division', '=MYNA.PERCARDCOST(10,0)', '#DIV/0!'],
    ['word', '=MYNA.PERCARDCOST("abc",8)', '#VALUE!'],
    ['oneOfMany', '=MYNA.PERCARDCOST(A1:A2,10)', [[10], ['#VALUE!']], { cells: [[100], ["'x"]] }],
    ['notKnown', '=MYNA.TARIFF("一般書留","1950-01-01")', '#N/A'],
    ['number', '=MYNA.FISCALYEAR(60)', '#NUM!'],
    ['caught', '=IFERROR(MYNA.PERCARDCOST(1,0),"-")', '-'],
    ['cell', '=MYNA.PERCARDCOST(A1,10)', '#N/A', { cells: [['=NA()']] }],
    [
      ...(['range', '=MYNA.PERCARDCOST(A1:A3,10)', [[10], ['#N/A'], [30]]] as const),
      { cells: [[100], ['=NA()'], [300]], known: { difference: 'errorsWhole', result: '#N/A' } },
    ],
  ]),
  ...ofTopic('dates', [
    ['text', '=MYNA.FISCALYEAR("2026-03-31")', 2025],
    ['era', '=MYNA.OPENDAYS("令和8年9月")', 19],
    ['cell', '=MYNA.WAREKI(A1)', '令和8年4月1日', { cells: [[46113]], numberFormat: 'yyyy/m/d' }],
    ['shown', '=MYNA.CARDEXPIRY("2022-04-20","2002-08-01","2022-03-31")', 46235, { shows: '2026' }],
    ['column', '=MYNA.RENEWFROM(A1:A2)', [[46074], [46082]], { cells: [["'2026-05-20"], ["'2026-05-31"]], shows: '2026' }], // prettier-ignore
    ['reckoned', '=SUM(MYNA.RENEWFROM("2026-05-20"),1)', 46075],
    ['march1900', '=MYNA.WAREKI(61)', '明治33年3月1日'],
    ['calendar', '=DATE(1904,1,1)', 1462, { known: { difference: 'from1904', result: 0 } }],
  ]),
  ...ofTopic('words', [
    ['japanese', '=MYNA.MAILCLASS(23.5,12,1,50)', '定形郵便'],
    ['fullWidth', '=MYNA.NUM(A1:A3)', [[12], [-5], [1234]], { cells: [["'１２"], ["'▲5"], ["'1,234"]] }],
    ['units', '=MYNA.PERCARDCOST("40,083百万円","1,830万枚")', 2190.327868852459],
    ['column', '=MYNA.MAILCLASS(A1:A2,12,1,50)', [['定形郵便'], ['定形外郵便（規格外）']], { cells: [[23.5], [40]] }],
    ['truth', '=MYNA.NUM(A1:A2)', [['#VALUE!'], [1]], { cells: [[true], [1]] }],
  ]),
  ...ofTopic('spills', [
    ['down', '=MYNA.PLANSPREAD(100,3)', [[34], [33], [33]]],
    ['across', '=MYNA.RECONCILE(433238,324397,14605,11530)', [[94236, -82706]]],
    ['table', '=MYNA.REF("000表1")', TABLE],
    ['texts', '=MYNA.FYMONTHS(2019,TRUE)', [YEAR_2019]],
    ['shares', '=MYNA.SHARE(A1:A3)', [[0.334], [0.333], [0.333]], { cells: [[1], [1], [1]] }],
    ['summed', '=SUM(MYNA.PLANSPREAD(100,3))', 100],
  ]),
  ...ofTopic('functions', [
    [
      'PERCARDCOSTRANGE',
      '=MYNA.PERCARDCOSTRANGE(34121,1175,"百万円","万枚")',
      [[2902.637175669928, 2905.193699446573]],
    ],
    ['MAILTIER', '=MYNA.MAILTIER(520,"規格外")', [[500, 20, 260]]],
    ['ERLANGB', '=MYNA.ERLANGB(10,17)', 0.01294887522472657],
    ['SERVICELEVEL', '=MYNA.SERVICELEVEL(100,180,14,20,1800)', 0.8883500191794669],
    ['ASA', '=MYNA.ASA(100,180,14,1800)', 7.835937011777243],
    ['SEATS', '=MYNA.SEATS(100,180,"80%",20,1800,"30%","85%")', 20],
    ['AISAVING', '=MYNA.AISAVING("16億円","70.9%","30%","1億円")', 240320000],
    ['CERTEXPIRY', '=MYNA.CERTEXPIRY("2021-03-10","1980-05-20")', 45797],
    ['WORKLOAD', '=MYNA.WORKLOAD("140万件","130万件")', 625000],
    ['WINDOWS', '=MYNA.WINDOWS(8000,20,20)', 20],
    ['STAFF', '=MYNA.STAFF(12,1.5,"10%")', 20],
    ['PLANTARGET', '=MYNA.PLANTARGET("10万人","6万枚")', 40000],
    ['REQUIREDRATE', '=MYNA.REQUIREDRATE(71864,0,3)', 23955],
  ]),
  ...ofTopic('sheets', [
    ['cells', '=MYNA.PERCARDCOST(Other!A1,Other!B1,"百万円","万枚")', 2961.270983213429, { cells: [[24697, 834]] }],
    ['mixed', '=MYNA.PERCARDCOST(Other!A1:A4,Other!B1:B4)', MIXED_RESULTS, { cells: MIXED }],
  ]),
  ...ofTopic('large', [
    [
      ...(['array', `=SUM(MYNA.NUM(SEQUENCE(${MANY})))`, (MANY * (MANY + 1)) / 2] as const),
      { known: { difference: 'gridRows', result: '#REF!' } },
    ],
    ['range', `=COUNT(MYNA.NUM(A1:A${MANY}))`, 3, { cells: [[11], [0], [1]] }],
  ]),
];

export const idOf = ({ topic, name }: Pick<Check, 'topic' | 'name'>): string => `${topic}.${name}`;

/** Checks that are no formula: whether our functions are there at all, the copy's values and formats, and words offered for arguments. */
const OTHER_IDS = ['loaded.functions', 'copy.values', 'copy.formats', 'offered.words'] as const;
export const ALL_IDS: readonly string[] = [...CHECKS.map(idOf), ...OTHER_IDS].sort(
  (one, other) => TOPICS.indexOf(topicOf(one)) - TOPICS.indexOf(topicOf(other)),
);

export function topicOf(id: string): Topic {
  return id.split('.')[0] as Topic;
}
