import { postageRates } from '../../reference';
import type { ErrorCase, SourceNote } from '../core/declaration';
import { titleOf } from './serviceNames';

function japanPost(): SourceNote {
  const versions = [...new Set(postageRates().map(({ from }) => from))].sort();
  const newest = versions.at(-1)!;
  const last = titlesOf(postageRates().filter(({ from }) => from === newest));
  return {
    text: {
      ja: `日本郵便株式会社の国内の料金表（手紙・はがき）と料金改定の発表。収録: ${versions.join('、')} からの料金。asOf を省略すると種別ごとに最も新しい料金によります（最も新しい改定は ${newest} の${last.join('・')}）`,
      en: `Japan Post, list of domestic charges and announcements of changes. On record: prices from ${versions.join(', ')}. If asOf is left out the newest of each class apply (last changed: ${last.join(', ')}, on ${newest})`,
    },
  };
}

function toldByOne(): SourceNote {
  const open = postageRates().filter((rate) => rate.toldByOne && rate.to === null);
  const days = [...new Set(open.map(({ from }) => from))].sort();
  const lines = days.map((day) => [day, titlesOf(open.filter(({ from }) => from === day))] as const);
  return {
    text: {
      ja: `確認できた資料が1件だけの料金（今有効なもの）: ${lines.map(([day, titles]) => `${day} からの ${titles.join('・')}`).join('、')}`,
      en: `Prices in force that one document alone tells: ${lines.map(([day, titles]) => `${titles.join(', ')} from ${day}`).join('; ')}`,
    },
  };
}

function titlesOf(rates: ReturnType<typeof postageRates>): string[] {
  return [...new Set(rates.map(({ service }) => titleOf(service)))];
}

/** Pure, so that functions.js, which goes without sources, makes nothing of it. */
export const JAPAN_POST: SourceNote = /*#__PURE__*/ japanPost();

/** Which prices could not be compared with a second document. */
export const TOLD_BY_ONE: SourceNote = /*#__PURE__*/ toldByOne();

export const MAILING_REVIEW: SourceNote = {
  text: {
    ja: '財務省 予算執行調査 総括調査票（令和8年度）「マイナンバーカード交付事業費補助金」表3',
    en: 'Ministry of Finance, budget execution review of fiscal 2026, My Number Card delivery subsidy, table 3',
  },
};

export const POSTAL_ACT: SourceNote = {
  text: {
    ja: '郵便法第15条（大きさと重量の最大限・最小限）、日本郵便株式会社「国内の料金表（手紙・はがき）」',
    en: 'Postal Act, article 15 (greatest and least size and weight); Japan Post, list of domestic charges',
  },
};

export const YEN_AS_PRINTED = {
  ja: '端数処理はしません。料金表の円をそのまま使います。',
  en: 'Not rounded: the yen of the tariff as they stand.',
};

/** What every price here follows. */
export const PRICE_RULES = {
  ja: '書留は1種類だけで、特定記録と書留は併用できません。配達証明（差出時のもの）と本人限定受取（基本型・特例型・特定事項伝達型のどれか1つ）は、一般書留にだけ付けられます。転送不要は封筒に書く表示で、料金は0円です。速達は重さで料金が変わります。レターパックとスマートレターに有料のオプションは付けられません。ゆうメールには一般書留（ゆうメールの料金）だけを収録しています。一般書留は損害要償額10万円まで、簡易書留は5万円までの料金です。',
  en: 'One kind of registration at a time, and none with 特定記録. 配達証明 (the one bought at posting) and 本人限定受取 (one of its three kinds: 基本型, 特例型, 特定事項伝達型) go only with 一般書留. 転送不要 is a mark on the envelope and costs nothing. 速達 rises with weight. Letter packs and smart letters take no option that costs. For ゆうメール only 一般書留, at its own price, is on record. 一般書留 covers damages up to 100,000 yen, 簡易書留 up to 50,000 yen.',
};

export const CARD_RULES = {
  ja: '通常はがき（6 g まで）と往復はがき（12 g まで、往信と返信の2枚分）の重さは、空白か0で構いません。',
  en: 'Postcards (通常はがき up to 6 g; 往復はがき, with its reply, up to 12 g) need no weight: blank or 0.',
};

export const COMPENSATION_RULES = {
  ja: '損害要償額が10万円を超える一般書留は、超える額の5万円までごとに加算の料金が要ります（500万円まで）。',
  en: 'Above a compensation of 100,000 yen, registered mail costs more for each further 50,000 yen begun, up to 5 million.',
};

/** What a person may look for here in vain. */
export const NOT_COVERED = {
  ja: '収録していないもの: 通数による割引（区分郵便物、郵便区内特別郵便物、書留や特定記録の単割など）とバーコード付郵便物の割引（率や額の適用期間を確認できないため。割引後の単価は、自分の料金表か単価の梱包で指定できます）、損害要償額の加算の2024年9月以前の額とゆうメール・現金書留の加算、本人限定受取の2023年9月以前の額と特定事項伝達型の2024年10月以後の額、ゆうメールの速達・簡易書留・特定記録。',
  en: 'Not on record: discounts for quantity (区分郵便物, 郵便区内特別郵便物, 単割 of registered and recorded mail) and for bar codes, since it could not be confirmed when which rate holds (give prices after discount as your own tariff or as unit prices); what compensation adds before October 2024, and for ゆうメール and cash; 本人限定受取 before October 2023, and its 特定事項伝達型 from October 2024; 速達, 簡易書留 and 特定記録 of ゆうメール.',
};

export const TARIFF_RULES = {
  ja: 'tariff に載せた種別とオプションは、その表の料金だけを使い、載せていないものは収録した料金を使います。適用開始日の列があれば asOf の日に有効な改定（省略すると最新）を使うので、改定ごとに全区分を書いてください。',
  en: 'Classes and options that stand in tariff take their prices from there only, all others from the built-in prices. With a column 適用開始日 the version in force on asOf applies (the newest if left out), so write out every tier of a version.',
};

export const PACKING_RULES = {
  ja: '枚数帯の途中で梱包が変わると、件数を分けられないのでエラーになります。枚数帯か件数が空白の組は「未定」とみなして合計に入れません。単価で指定した梱包にはオプションを加えません。',
  en: 'A band in which the packing changes is an error, since its count cannot be divided. A pair with a blank band or count is not yet known and stays out of totals. Nothing is added to unit prices.',
};

export const UNREADABLE: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '読めない値、「定形外」だけのように決まらない種別、付けられないオプションの組み合わせ、読めない料金表。',
    en: 'A value that does not read, a class that is not definite (定形外 alone), options that are not offered together, a tariff that does not read.',
  },
};

export const UNREADABLE_BANDS: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '読めない値、途中で梱包が変わる枚数帯、数の合わない範囲、付けられないオプション、単価の梱包に指定したオプション。',
    en: 'A value that does not read, a band in which the packing changes, ranges that do not pair up, options that are not offered, options with unit prices.',
  },
};

export const NO_WEIGHT: ErrorCase = {
  code: '#NUM!',
  when: { ja: '重さが0以下のとき。', en: 'The weight is 0 or less.' },
};

export const NO_WEIGHT_OR_COMPENSATION: ErrorCase = {
  code: '#NUM!',
  when: {
    ja: '重さが0以下のとき（はがきは0でもよい）。損害要償額が負か、500万円を超えるとき。',
    en: 'The weight is 0 or less (0 is fine for postcards); the compensation is negative or above 5 million yen.',
  },
};

export const OUT_OF_DOMAIN: ErrorCase = {
  code: '#NUM!',
  when: {
    ja: '重さが0以下、件数や単価が負、枚数が1以上の整数でないとき。',
    en: 'A weight of 0 or less, a negative count or price, cards that are not a whole number from 1.',
  },
};

export const NO_PRICE: ErrorCase = {
  code: '#N/A',
  when: {
    ja: 'その日の料金が収録されていないとき、重さが種別の上限を超えるとき、出典を確認できない料金のとき。',
    en: 'No price is on record for that day, the class does not take that weight, or a price has no source.',
  },
};

export const NO_PRICE_OR_PACKING: ErrorCase = {
  code: '#N/A',
  when: {
    ja: 'その日や重さの料金がないとき、梱包の決まっていない枚数帯のとき。',
    en: 'There is no price for that day or weight, or no packing for a band.',
  },
};
