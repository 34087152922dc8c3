import { civilOf } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';
import type { Basis, ForecastNote } from '../../../domain/renewal/forecast';

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function monthName(month: Day): string {
  const { year, month: number } = civilOf(month);
  return `${year}年${number}月`;
}

function note(of: ForecastNote): string {
  if (of.kind === 'few')
    return `件数が少なく（月の平均 ${of.mean.toFixed(1)}件）、月ごとの数は偶然で大きく変わります。年度の数を見てください。`;
  if (of.kind === 'noPopulation') return '人口の公表がないため、2022年12月より後は累計交付枚数の割合で推計しました。';
  return `自団体の枚数のない月は推計のままです: ${of.months.map(monthName).join('、')}。`;
}

const bases: Readonly<Record<Basis, string>> = {
  firstMonths: '推計（公表より前）',
  deliveries: '交付枚数から',
  partOfNation: '全国×交付の割合',
  populationOfNation: '全国×人口の割合',
  own: '自団体の数',
};

export const ja = {
  title: (prefecture: string, name: string, code: string) => `${name}（${prefecture}、${code}）の更新の見通し`,
  source: (publisher: string, title: string) =>
    `出典: ${publisher}「${title}」、総括調査票（令和8年度）表2、資料001・002ほか`,
  method:
    '公表された交付枚数から製造の月を推計し、期限の月の更新件数を求めたものです。上下の端は、幅のある前提をすべて同じ側に動かしたときの数で、確率ではありません。',
  ownFigures:
    '黄色のセルは入力欄です。「自団体の枚数」に月ごとの発行枚数があれば入れてください。推計に代わって使います。',
  note,
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
  year: (wareki: string, year: number) => `${wareki}（${year}）`,
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
