import type { Language } from '../../../../functions';

/** What is shown before the deliveries have come; the rest comes with them (bodyTexts). */
export const ja = {
  language: 'ja' as Language,
  tab: '見通し',
  purpose: '市区町村ごとに、カードと電子証明書の更新の見通しを求めます。',
  heading: '更新の見通し',
  intro:
    '総務省が公表した交付枚数から、団体ごとに更新の件数を月別に推計します。団体を選ぶと年度ごとの見通しが出て、数式の入ったシートにできます。',
  loading: '市区町村ごとの交付枚数を読み込んでいます…',
  notLoaded: '市区町村ごとの交付枚数を読み込めませんでした。ネットワークを確認して、もう一度読み込んでください。',
};

export type OutlookViewTexts = typeof ja;
