import type { Basis } from '../../../domain/renewal/forecast';
import { OUTLOOK_WORDS } from '../words';

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

const bases: Readonly<Record<Basis, string>> = {
  firstMonths: '推計（公表より前）',
  deliveries: '交付枚数から',
  partOfNation: '全国×交付の割合',
  populationOfNation: '全国×人口の割合',
  own: '自団体の数',
};

const plan = {
  title: (prefecture: string, name: string) => `${name}（${prefecture}）の交付体制の計画`,
  from: (sheet: string) =>
    `シート「${sheet}」の「窓口のカード」「窓口の電子」をもとに、MYNA.PLANFIX が窓口数・職員数・統合端末台数・土日開庁日数を求めます。`,
  rules: '点検の規則は2025年の通知のものです（窓口の能力、土日開庁、職員の配置、統合端末、前倒し採用、更新見込件数）。',
  asked: '前提（黄色のセルを自団体の数に変えてください）',
  items: {
    newCards: {
      label: '更新以外の交付枚数（1か月）',
      remark: '新規・再交付など、更新のほかに見込む枚数。空白のままでは、更新だけの計画になります',
    },
    rate: {
      label: '専用窓口1日当たり枚数',
      remark: '試算の仮定です（資料にありません）。自団体の実績に変えてください',
    },
    windows: { label: '今の専用窓口数', remark: '計画はこれより減らしません。初めの値は最小の1です' },
    staff: { label: '今の職員数', remark: '同じく、計画はこれより減らしません' },
    terminals: { label: '今の統合端末台数', remark: '同じく、計画はこれより減らしません' },
    weekendDays: {
      label: '今の土日開庁日数（1か月）',
      remark: '同じく、計画はこれより減らしません。開庁日数は MYNA.OPENDAYS が求めます',
    },
    presetRate: {
      label: '交付前設定の1台1日当たり枚数',
      remark: '空白のままでは、交付前設定に使う統合端末を数えません',
    },
  },
  costs: '上限と単価（円）',
  ceilings: '空白の行は上限なしです。上限で足りないときは、計画の最初のセルがエラーになり、月と足りないものを示します',
  prices: '4つとも入れると、追加費用が最も少ない計画になります。空白があるときは、職員、窓口の少ない計画です',
  others: ['その他の費用1（1か月の額）', 'その他の費用2（1か月の額）'],
  othersRemark: '窓口の数によらない月額の費用（システム利用料など）。名前は変えられます',
  verdict: '点検（MYNA.PLANCHECK の結果の1行目）',
  severity: '重大度',
  found: '結果',
  plan: (months: number) => `計画（${months}か月。MYNA.PLANFIX の結果）`,
  base: '計画のもと（窓口に来る件数と、今の体制）',
};

const cost = {
  title: (prefecture: string, name: string) => `${name}（${prefecture}）の経費見込額`,
  from: (sheet: string) =>
    `シート「${sheet}」の計画と単価から、年度ごとに求めています（MYNA.PLANCOST）。単位は円です。`,
  confirm: '補助の対象、上限額、補助率は、交付要綱で確かめてください。',
  terms: '補助の条件',
  capColumns: ['項目', '年額の上限'],
  capRemark: '空白の行は上限なしです',
  rate: '補助率',
  rateRemark: '資料001・003では10/10です',
  unit: '端数の単位（円）',
  estimate: '年度ごとの見込額（円）',
  noCosts: '計画のシートに単価を入れると、ここに年度ごとの見込額が出ます',
  change: '前年度との差',
  changeRate: '増減率',
  partOfYear: '12か月でない年度とは比べません',
  subsidyRemark: (column: string) =>
    `補助見込額（${column}列）は、年度ごとに端数の単位で切り捨てた額です。空白の列は単価がない項目で、計に入っていません。`,
  basis: '積算の基礎（計画の合計）',
  basisColumns: [
    '年度',
    '月数',
    '交付想定枚数',
    '電子証明書更新件数',
    '職員\n（人・月）',
    '専用窓口\n（窓口・月）',
    '統合端末\n（台・月）',
    '土日開庁\n（日）',
  ],
};

export const ja = {
  ...OUTLOOK_WORDS.ja,
  plan,
  cost,
  charts: {
    cards: 'カードの更新（年度、期限の月で数えたもの）',
    certificates: '電子証明書の更新（年度、期限の月で数えたもの）',
    low: '下の端',
    central: '見通し',
    high: '上の端',
    year: '年度',
    count: '件',
  },
  title: (prefecture: string, name: string, code: string) => `${name}（${prefecture}、${code}）の更新の見通し`,
  method:
    '公表された交付枚数から製造の月を推計し、期限の月の更新件数を求めたものです。上下の端は、幅のある前提をすべて同じ側に動かしたときの数で、確率ではありません。',
  ownFigures:
    '黄色のセルは入力欄です。「自団体の枚数」に月ごとの発行枚数があれば入れてください。推計に代わって使います。',
  held: '期限まで保有されている割合',
  heldRange: (low: number, high: number) =>
    `公表された ${percent(low)}（2024年7月）と ${percent(high)}（2023年6月）の平均`,
  from: '見通しの最初の月',
  to: '見通しの最後の月',
  lastCalculated: '計算する最後の月',
  ahead: '窓口に来る月の計算に、見通しの後の3か月までを使います（収録した統計で求められる月まで）',
  aheadRows: '見通しの後の月（窓口に来る月の計算にだけ使い、年度の計には入りません）',
  years: '年度ごとの見通し（件）',
  yearColumns: ['年度', '月数', 'カード', '下の端', '上の端', '電子証明書', '下の端', '上の端'],
  months:
    '月ごとの見通し（件。B～G列は期限の月で数え、B・C列は RENEWALS の結果。H・I列は更新できる3か月に一様に散らした数）',
  monthColumns: [
    '年月',
    'カード',
    '電子証明書',
    'カード 下の端',
    'カード 上の端',
    '電子 下の端',
    '電子 上の端',
    '窓口のカード',
    '窓口の電子',
    '窓口の時間',
  ],
  history: '製造の月ごとの枚数',
  historyColumns: ['製造の月', '推計（枚）', '自団体の枚数', '使う枚数', '未成年', '根拠'],
  bases,
  published: '公表された累計交付枚数',
  publishedColumns: ['時点', '枚数'],
  overview: '年度の一覧',
  overviewTitle: (prefecture: string) => `${prefecture}の更新の見通し（年度の一覧、件）`,
  overviewColumns: [
    '団体コード',
    '団体',
    '年度',
    '月数',
    'カード',
    '下の端',
    '上の端',
    '電子証明書',
    '下の端',
    '上の端',
  ],
  rangeNote:
    '県の幅は団体の幅の合計より狭くなります（全国の発行に占める割合は、ある団体で増えれば別の団体で減るためです）。',
  whole: (prefecture: string) => `${prefecture}の計`,
};

export type OutlookTexts = typeof ja;
