import { element } from '../page/element';
import type { ChartData } from './chartData';
import type { ChartWords } from './texts';

/** The figures of a chart, for those who would rather read than look. */
export function chartTable({ title, categoryTitle, valueTitle, categories, series }: ChartData, words: ChartWords) {
  const header = (text: string, scope: 'col' | 'row') => element('th', { text, attributes: { scope } });
  const head = element('tr', {
    children: [header(categoryTitle || words.point, 'col'), ...series.map(({ name }) => header(name, 'col'))],
  });
  const rows = categories.map((category, index) =>
    element('tr', {
      children: [header(category, 'row'), ...series.map(({ texts }) => element('td', { text: texts[index] ?? '' }))],
    }),
  );
  return element('table', {
    className: 'chart__table',
    children: [
      element('caption', { text: valueTitle === '' ? title : `${title} ― ${valueTitle}` }),
      element('thead', { children: [head] }),
      element('tbody', { children: rows }),
    ],
  });
}
