/** Plans of bodies with Latin names that between them, by the rules of 2020 and of 2025, break every rule of the check and make it skip for every reason. */
type Row = readonly (string | number | null)[];

const HEADINGS =
  '団体名 年月 交付想定枚数 交付実績 申請件数 専用窓口数 専用窓口1日当たり枚数 併用窓口数 併用窓口1日当たり枚数 開庁日数 土日開庁日数 職員数 統合端末台数 庁舎外臨時窓口数 予約枠数 交付通知書発送日数 庁舎外の開設回数';

/** What the plan itself holds in Japanese, beside its headings. */
export const TOTALS = '合計';

/** What is known of its sheet. */
export const EVERY_SURROUNDINGS = { hiddenRows: new Set([2]) };

/** Short of cards and months; named in `EVERY_TARGET`. */
export const EVERY_FINDING: readonly Row[] = [
  HEADINGS.split(' '),
  ['Alpha', '2026-04', 5000, 100, 9000, 1, 20, 1, 5, 20, 0, 1, 1, 0, 10, 20],
  ['Alpha', '2026-05', 5000, 9000, 1, 3, 20, 1, 5, 20, 9, 9, 9, 0, 10, 10],
  [TOTALS, null, 10001, null, null, null, null, null, null, null, null, null, null, null],
  ['Alpha', '2026-07', 5000, null, 1, 3, 20, 1, 5, 20, 9, 9, 9, 2],
  ['Alpha', '2026-07', 5000, null, 1, 3, 0, 1, 0, 20, 9, 9, 9, 0],
  ['Alpha', '2026-03', 5000, 0, 90_000, 3, 20, 1, 5, 0, 9, 9, 9, 2],
  ['Alpha', 'soon', 5000, null, null, null, null, null, null, null, null, null, null, null],
  ['Alpha', null, 5000, null, null, null, null, null, null, null, null, null, null, null],
  ['Alpha', '2026-09', 'many', -1, 1.5, null, null, null, null, 32, null, null, null, null],
  ['Beta', '2021-04', 10, 5, 9000, 1, 20, 1, 5, 20, 9, 9, 9, 0],
  [TOTALS, null, 25010, null, null, null, null, null, null, null, null, null, null, null],
];

export const EVERY_POPULATION: readonly Row[] = [
  ['Alpha', 100_000],
  ['Beta', 100_000],
];
export const EVERY_DELIVERED: readonly Row[] = [
  ['Alpha', 0],
  ['Beta', 0],
];

/** A plan with nothing but what a plan must have. */
export const FEW_COLUMNS: readonly Row[] = [
  ['年月', '交付想定枚数'],
  ['2021-04', 10],
];

/** Ranges that cannot be checked, with the other arguments of PLANCHECK. */
export const FAULTY: readonly (readonly [what: string, plan: readonly Row[], ...others: (readonly Row[])[]])[] = [
  ['no headings', [[1, 2]]],
  ['a heading missing', [['年月', 'Cards']]],
  ['a heading twice', [['年月', '交付想定枚数', '交付見込枚数'], ['2026-04', 1, 2]]], // prettier-ignore
  ['no rows', [['年月', '交付想定枚数']]],
  ['rules of three columns', FEW_COLUMNS, [], [], [['staff', 1, 2]]],
  ['an unknown rule', FEW_COLUMNS, [], [], [['stuff', 1]]],
  ['a rule twice', FEW_COLUMNS, [], [], [['staff', 1], ['staff', 2]]], // prettier-ignore
  ['a rule without a threshold', FEW_COLUMNS, [], [], [['monthTwice', 2]]],
  ['a threshold that is none', FEW_COLUMNS, [], [], [['staff', 'many']]],
  ['months without a year', [['月', '交付想定枚数'], [4, 1]]], // prettier-ignore
  ['windows of a kind that nothing tells', [['年月', '交付想定枚数', '窓口数', '併用窓口数'], ['2026-04', 1, 1, 1]]], // prettier-ignore
  ['a rate of windows that nothing tells', [['年月', '平均交付枚数', '交付想定枚数', '専用窓口数', '併用窓口数'], ['2026-04', 1, 1, 1, 1]]], // prettier-ignore
  ['a large unit', [['単位：万枚'], ['年月', '交付想定枚数'], ['2026-04', 1]]], // prettier-ignore
  ['figures of too few bodies', EVERY_FINDING, [[1]], [[1]]],
  ['a figure that is none', FEW_COLUMNS, [['many']], [[1]]],
  ['a body twice', EVERY_FINDING, [['Beta', 1], ['Beta', 2]], [['Beta', 1]]], // prettier-ignore
];
