import type { Column } from './cells';
import type { VagueWord } from './vocabulary';

/** Where a word is printed: a document and the place in it, or the usage of municipalities' own sheets. */
export type WordSource = 'usage' | `${WordDocument}${'' | ` ${string}`}`;

/** No. 181 of 2020, Nos. 9 and 34 of 2025, the paper on renewals of 2025, the audit of 2022, and Kawasaki's report of 2021. */
export type WordDocument = '181' | '9' | '34' | 'renewals' | 'audit' | 'Kawasaki';

/**
 * The words that plans call their columns by, as they are printed; the first of each is the name that results use. The
 * vocabulary reads all of them, and their other spellings, by patterns, which are much smaller than words and sources.
 */
export const WORDS: Readonly<Record<Column | VagueWord, readonly (readonly [word: string, source: WordSource])[]>> = {
  body: [
    ['団体名', 'usage'],
    ['市区町村名', 'usage'],
    ['自治体名', 'usage'],
  ],
  month: [
    ['年月', 'usage'],
    ['月', 'usage'],
    ['対象年月', 'usage'],
  ],
  planned: [
    ['交付想定枚数', 'Kawasaki 1(1)'],
    ['想定交付枚数', 'audit 1(2)'],
    ['交付枚数の想定', '181 1'],
    ['交付枚数想定', '181 6(1)'],
    ['交付見込枚数', 'usage'],
    ['交付予定枚数', 'usage'],
    ['交付計画枚数', 'usage'],
  ],
  actual: [
    ['交付実績', 'usage'],
    ['交付件数', 'Kawasaki 4'],
    ['交付済枚数', 'usage'],
  ],
  applied: [
    ['申請件数', 'Kawasaki 4'],
    ['申請受付数', '34 1'],
  ],
  dedicatedWindows: [
    ['専用窓口数', 'usage'],
    ['カード交付専用窓口', '181 2(2)'],
    ['カード交付専用窓口の窓口数', '181 2(2)'],
  ],
  dedicatedRate: [
    ['専用窓口1日当たり枚数', 'usage'],
    ['カード交付専用窓口の1日当たりの平均交付枚数', '181 2(2)'],
  ],
  sharedWindows: [
    ['併用窓口数', 'usage'],
    ['住民異動などの各種手続と併せてカードの交付を行っている窓口', '181 2(2)'],
    ['各種手続と併せて交付を行う窓口', '181 2(2)'],
  ],
  sharedRate: [
    ['併用窓口1日当たり枚数', 'usage'],
    ['各種手続と併せて交付を行う窓口の1日当たりの平均交付枚数', '181 2(2)'],
  ],
  openDays: [
    ['開庁日数', 'usage'],
    ['窓口開設日数', 'usage'],
  ],
  weekendDays: [
    ['土日開庁日数', 'usage'],
    ['土日の交付の実施予定日数', '181 2(1)'],
    ['土日開庁の実施予定日数', 'audit 1(2)'],
  ],
  staff: [
    ['職員数', '181 2(3)'],
    ['職員配置数', '181 2'],
  ],
  terminals: [
    ['統合端末台数', '181 2'],
    ['統合端末の台数', '34 2②'],
  ],
  offsiteWindows: [
    ['庁舎外臨時窓口数', 'usage'],
    ['庁舎外での臨時窓口', '181 6(3)'],
    ['臨時交付窓口', '9 2①'],
  ],
  offsiteRate: [['庁舎外臨時窓口1日当たり枚数', 'usage']],
  offsiteDays: [['庁舎外開設日数', 'usage']],
  certificateRenewals: [['電子証明書更新件数', 'renewals']],
  expectedRenewals: [
    ['更新見込件数', 'usage'],
    ['想定更新件数', 'renewals'],
  ],
  presetCards: [['交付前設定枚数', 'Kawasaki 2(1)']],
  presetRate: [['統合端末1台1日当たり枚数', 'usage']],
  reservationSlots: [
    ['予約枠数', 'usage'],
    ['予約枠', '34 3'],
  ],
  noticeDays: [['交付通知書発送日数', 'usage']],
  cards: [
    ['交付枚数', '181 1'],
    ['各月の交付枚数', '181 1'],
  ],
  windows: [
    ['窓口数', '181 2'],
    ['交付窓口数', 'audit 1(2)'],
  ],
  rate: [
    ['1日当たりの平均交付枚数', '181 2(2)'],
    ['平均交付枚数', '181 6(2)'],
    ['1日当たり枚数', 'usage'],
  ],
};
