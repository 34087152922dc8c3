import type { Deliveries } from '../../src/reference/deliveries';
import { comparedWithMinistry, heldOut, kawasaki } from './figures';
import type { Compared } from './figures';
import { comparedTable, heldOutTable, kawasakiTable, movesTable, percent, waysTable, whole } from './tables';
import type { TableWords } from './tables';

const ja: TableWords = {
  year: (year, isWinter) => (isWinter ? `${year}年度（12月～3月）` : `${year}年度 (R${year - 2018})`),
  kinds: { cards: 'カード', certificates: '電子証明書' },
  compared: ['年度', '種別', '公表', '計算', '計算の幅', '差（保有 下の端）', '差（保有 中央）', '差（保有 上の端）'],
  moves: ['年度', '種別'],
  uncertainties: {
    held: '期限まで保有されている割合',
    lead: '製造から交付までの期間',
    firstMonths: '最初の交付（2017年3月8日まで）の製造の月',
    minors: '未成年の割合',
    part: '2022年12月より後の、全国に占める割合',
  },
  heldOut: [
    '使った日 → 予測した日',
    '人口',
    '団体',
    '増分の差（中央値）',
    '増分の差（90%）',
    '累計の差（中央値）',
    '累計の差（90%）',
    '幅に入った団体',
  ],
  ways: ['使った日 → 予測した日', '全国の増分（枚）', '人口', '累計交付枚数', '直近1年の交付枚数', 'カードのない人'],
  size: (from, below) => {
    if (from === 0 && below === Infinity) return '全団体';
    if (below === Infinity) return `${from / 1e4}万人以上`;
    return from === 0 ? `${below / 1e4}万人未満` : `${from / 1e4}万～${below / 1e4}万人`;
  },
  kawasaki: ['月', '川崎市の公表（件）', '総務省の累計の差（枚）', '差', '差の割合'],
  total: '計',
};

const en: TableWords = {
  year: (year, isWinter) => (isWinter ? `${year}, December–March` : `${year}`),
  kinds: { cards: 'cards', certificates: 'certificates' },
  compared: [
    'Fiscal year',
    'Kind',
    'Published',
    'Computed',
    'Range',
    'Error (held: lower)',
    'Error (held: middle)',
    'Error (held: upper)',
  ],
  moves: ['Fiscal year', 'Kind'],
  uncertainties: {
    held: 'Share still held',
    lead: 'Months from manufacture to delivery',
    firstMonths: 'Months of manufacture of what was delivered by 8 March 2017',
    minors: 'Share of minors',
    part: 'Part of the nation after December 2022',
  },
  heldOut: [
    'Known → foretold',
    'People',
    'Bodies',
    'Added, median error',
    'Added, 90 %',
    'All, median error',
    'All, 90 %',
    'Within the interval',
  ],
  ways: [
    'Known → foretold',
    'Added in the nation',
    'People',
    'All delivered',
    'Delivered in the last year',
    'People without a card',
  ],
  size: (from, below) => {
    if (from === 0 && below === Infinity) return 'all';
    if (below === Infinity) return `${whole(from)} or more`;
    return from === 0 ? `below ${whole(below)}` : `${whole(from)} to ${whole(below)}`;
  },
  kawasaki: ['Month', 'The city', "From the ministry's counts", 'Difference', 'Rate'],
  total: 'Sum',
};

/** The mean and the greatest of the six errors of the fiscal years 2025 to 2027, whatever their sign. */
export function sixErrors(rows: readonly Compared[], end: keyof Compared['byHeld']) {
  const errors = rows
    .filter(({ year, isWinter }) => year >= 2025 && !isWinter)
    .map(({ byHeld, published }) => Math.abs(byHeld[end] / published - 1));
  return { mean: errors.reduce((sum, error) => sum + error, 0) / errors.length, greatest: Math.max(...errors) };
}

export function backtestPage(deliveries: Deliveries): string {
  const compared = comparedWithMinistry(deliveries);
  const trials = heldOut(deliveries);
  const months = kawasaki(deliveries);
  const { held, firstBatch } = deliveries.statistics;
  const [low, middle, high] = (['low', 'central', 'high'] as const).map((end) => sixErrors(compared, end));
  const shares = [held.low, held.central, held.high].map((share) => percent(share));
  const tables = (words: TableWords) => ({
    compared: comparedTable(compared, words),
    moves: movesTable(compared, words),
    heldOut: heldOutTable(trials, words),
    ways: waysTable(trials, words),
    kawasaki: kawasakiTable(months, words),
  });
  const [inJapanese, inEnglish] = [tables(ja), tables(en)];
  const city = months.reduce((sum, month) => sum + month.city, 0);
  return `# 更新の見通しの検証

市区町村ごとの更新の見通し（\`myna forecast\`）の方法を全国に当てはめ、総務省の想定更新件数と比べました。総務省の推計に合わせた数はなく、差をそのまま示します。
数はすべて \`npm run docs\` が計算して書いたもので、試験が計算し直して突き合わせます。方法と前提の出典は [ADR 0026](../adr/0026-forecast-of-renewals.md) にあります。

## 1. 総務省の想定更新件数との比較（万件）

「差」は（計算 − 公表）÷ 公表で、期限まで保有されている割合を ${shares[0]}（下の端）、${shares[1]}（中央）、${shares[2]}（上の端）としたときのものです。「計算の幅」は、幅のある前提がすべて同じ側にずれたときの端です。

${inJapanese.compared}

2025～2027年度の6つの数の差は、保有の割合の下の端・中央・上の端で、平均 ${percent(low!.mean)}・${percent(middle!.mean)}・${percent(high!.mean)}、最大 ${percent(low!.greatest)}・${percent(middle!.greatest)}・${percent(high!.greatest)} です。
2024年度には公表が2つあります（1年分の想定と、12月～3月の「更新への対応」の表）。12月～3月は、12月より前に手続きを済ませた人や、期限の後に手続きをする人の扱いが資料にないため、期限の月で数えた計算とは範囲が違うことがあります。

## 2. 幅は何から来るか（万件）

前提を1つだけ、その端に動かしたときの動きです。

${inJapanese.moves}

- **最初の交付の製造の月**: ${whole(deliveries.statistics.nation.delivered[0]!)} 枚が、団体ごとの最初の公表（2017年3月8日）までに交付されています。有効期間は製造の日から数えるため、いつ製造されたかで 2025年度と 2026年度の間を動きます。中央は全国の製造の累計（2016年3月6日 627万枚、3月27日 867万枚、4月17日 953万枚など）によります。端は、先に製造されたものから交付されたとしたとき（早い）と、2016年1月までの申請の割合を川崎市の ${percent(firstBatch.share)} とし、残りが一様に製造されたとしたとき（遅い）です。
- **製造から交付まで**: 資料の「申請から交付まで約1か月～2か月」から、0～2か月、中央は1か月です。
- **未成年の割合**: 全国の年齢別の交付枚数の増分によります。年齢を数え直した時点をまたぐ区間と、2022年12月より後は幅があります。
- ここにない差: 誕生日の偏り、カードを替えた人（紛失などの再交付）、死亡・転出の年齢による違い、外国人住民の在留期限は、資料がないため数えていません。

## 3. 団体ごとの予測の検証（交付枚数）

これは**交付枚数の予測の検証で、更新件数の検証ではありません**。ある日までの団体の交付枚数と人口だけから、後の日までの増分を「全国の増分 × 団体の割合」で予測し、実際と比べました。差は符号を除いた割合で、団体の半数（中央値）、9割（90%）がこれ以下です。人口は2022年1月1日のものです。

${inJapanese.heldOut}

団体の割合のとり方による、増分の差の中央値（全団体）:

${inJapanese.ways}

どの期間でも最も良いとり方はありません。人口を中央とし、4つの最小と最大を幅の端とします。1年より先では差はこれより大きくなりえます。

## 4. 川崎市の公表との比較

川崎市が議会に報告した交付件数（002）と、総務省の累計交付枚数（翌月1日と当月1日の差）です。5か月の計は、市の公表が ${whole(city)} 件です。

${inJapanese.kawasaki}

---

# Back-test of the forecast of renewals (English)

The method of the forecast of each municipality (\`myna forecast\`), applied to the nation and compared with the renewals that the ministry expects. No number was
chosen to match them. Every figure is written by \`npm run docs\`, and a test calculates them anew. Method and sources: [ADR 0026](../adr/0026-forecast-of-renewals.md).

## 1. Against the ministry's figures (in 10,000s)

Errors are (computed − published) ÷ published, with the share still held at ${shares[0]} (lower), ${shares[1]} (middle) and ${shares[2]} (upper). The range has every interval at the end that moves the figure that way.

${inEnglish.compared}

Of the six figures of fiscal 2025 to 2027 the errors are, at the lower end, middle and upper end of the share still held, ${percent(low!.mean)}, ${percent(middle!.mean)} and ${percent(high!.mean)} in the mean and ${percent(low!.greatest)}, ${percent(middle!.greatest)} and ${percent(high!.greatest)} at most.
Fiscal 2024 has two published figures: those of the year, and December to March as windows expected them, of which the document does not say how it counts people who renew early or late.

## 2. What the range is made of (in 10,000s)

How far each assumption alone moves a figure.

${inEnglish.moves}

- **Months of manufacture of the first cards**: ${whole(deliveries.statistics.nation.delivered[0]!)} cards were delivered before the first day that is published by body. Validity counts from manufacture, so that they move between fiscal 2025 and 2026. The middle follows published counts of what the nation had made in 2016; the ends are that what was made first was delivered first, and that no more than Kawasaki's ${percent(firstBatch.share)} had been applied for by January 2016 and the rest was made evenly.
- **From manufacture to delivery**: zero to two months, one in the middle ("about one to two months from application to delivery").
- **Minors**: from what the nation's counts by age added; an interval where ages were taken anew, and after December 2022.
- Not counted, for want of a source: uneven birthdays, replaced cards, deaths and moves by age, ends of residence.

## 3. Hold-out by body (deliveries)

This **tests deliveries and not renewals**: from a body's deliveries up to a day and its population (1 January 2022), what was added up to a later day is foretold as its part of the nation's. Half of the bodies (median), nine tenths (90 %) have no greater error, whatever its sign.

${inEnglish.heldOut}

Median error of what was added, by the way in which a body's part is taken:

${inEnglish.ways}

No way is the best throughout. Population stands in the middle; the ends are the least and the greatest of the four.

## 4. Kawasaki's own figures

Cards that the city reported as delivered (seed 002, ${whole(city)} in five months) against the differences of the ministry's counts on the first days of months.

${inEnglish.kawasaki}
`;
}
