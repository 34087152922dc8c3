import { COLUMN_IDS, HEADINGS, PLAN_WORDS } from '../../../domain/deliveryPlan';
import type { WordDocument, WordSource } from '../../../domain/deliveryPlan';
import type { Language, Text } from '../../core/text';
import { findingsInEnglish as en } from './en';

const DOCUMENTS: Readonly<Record<WordDocument, Text>> = {
  181: { ja: '総行住第181号', en: 'notice No. 181' },
  9: { ja: '総行マ第9号', en: 'notice No. 9' },
  34: { ja: '総行マ第34号', en: 'notice No. 34' },
  renewals: { ja: '第1回局長級会議資料', en: "the ministry's paper on renewals" },
  audit: { ja: '総括調査票（令和4年度）', en: 'the audit of fiscal 2022' },
  Kawasaki: { ja: '川崎市の報告（令和3年7月29日）', en: "Kawasaki's report of 29 July 2021" },
};
const USAGE: Text = { ja: '市区町村の表の慣用', en: 'usage in municipalities’ sheets' };

const VAGUE = {
  cards: {
    ja: '交付想定枚数。その列がほかにあるときは交付実績',
    en: 'planned cards, or where those have a column of their own, delivered ones',
  },
  windows: {
    ja: '専用窓口数。併用窓口数だけがあるときは尋ねます',
    en: 'dedicated windows; with shared windows alone beside it, you are asked',
  },
  rate: {
    ja: '隣の窓口の1日当たり枚数。決まらないときは尋ねます',
    en: 'cards a day of the windows beside it; where that is not clear, you are asked',
  },
} as const;

/** The words that columns go by, each with where it is printed, as a table of the reference page. */
export function wordTable(language: Language): string {
  const header = language === 'ja' ? ['項目', '見出しの語', '出所'] : ['Column', 'Words in headings', 'Printed in'];
  const named = COLUMN_IDS.map((column) => ({
    name: language === 'ja' ? HEADINGS[column].name : `${HEADINGS[column].name} (${en.items[column]})`,
    words: PLAN_WORDS[column],
  }));
  const vague = (['cards', 'windows', 'rate'] as const).map((word) => ({
    name: VAGUE[word][language],
    words: PLAN_WORDS[word],
  }));
  const rows = [...named, ...vague].flatMap(({ name, words }) =>
    words.map(([word, source], index) => [index === 0 ? name : '', word, sourceText(source, language)]),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function sourceText(source: WordSource, language: Language): string {
  if (source === 'usage') return USAGE[language];
  const [document, ...place] = source.split(' ') as [WordDocument, ...string[]];
  return [DOCUMENTS[document][language], ...place].join(' ');
}
