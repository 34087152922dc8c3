import type { Language } from '../../functions';
import { text } from '../common/texts';

const CHART_TEXTS = {
  charts: text('グラフ', 'Charts'),
  asChart: text('グラフ', 'Chart'),
  asTable: text('表', 'Table'),
  view: text('見え方', 'View'),
  point: text('項目', 'Item'),
  remove: text('取り除く', 'Remove'),
  undo: text('元に戻す', 'Undo'),
  untitled: text('グラフ', 'Chart'),
  notDrawn: text(
    'この種類のグラフはワークベンチでは描けないため、表で示しています。Excel では描かれます。',
    'The workbench cannot draw this type of chart, so it shows the figures. Excel draws it.',
  ),
  notLoaded: text(
    'グラフを描く部品を読み込めなかったため、表で示しています。通信の状態を確かめて、ページを再読み込みしてください。',
    'The part that draws charts did not load, so the figures are shown. Check the connection and reload the page.',
  ),
  noFigures: text(
    '参照しているセルに数がありません。セルに数が入ると、グラフが表示されます。',
    'The cells that this chart reads hold no figures. Once they do, the chart appears.',
  ),
} as const;

type Key = keyof typeof CHART_TEXTS;

interface Amounts {
  readonly shape: 'line' | 'bar';
  readonly points: number;
  readonly series: readonly string[];
}

const SENTENCES = {
  ja: {
    heading: (count: number) => `グラフ（${count}）`,
    removed: (title: string) => `「${title}」を取り除きました。`,
    picture: (title: string, { shape, points, series }: Amounts) =>
      `${title}。${shape === 'line' ? '折れ線' : '棒'}グラフ、${series.join('・')}、${points}項目。数は「表」で読めます。`,
  },
  en: {
    heading: (count: number) => `Charts (${count})`,
    removed: (title: string) => `“${title}” was removed.`,
    picture: (title: string, { shape, points, series }: Amounts) =>
      `${title}. ${shape === 'line' ? 'Line' : 'Bar'} chart of ${series.join(', ')}; ${points} items. “Table” has the figures.`,
  },
};

export type ChartWords = (typeof SENTENCES)['ja'] & { readonly [K in Key]: string };

export function chartWords(language: Language): ChartWords {
  const words = Object.fromEntries(Object.entries(CHART_TEXTS).map(([key, both]) => [key, both[language]]));
  return { ...SENTENCES[language], ...(words as { readonly [K in Key]: string }) };
}
