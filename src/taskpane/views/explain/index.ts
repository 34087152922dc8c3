import type { PaneView } from '../../pane/view';
import { ExplainView } from './ExplainView';
import { initialExplain, reduceExplain } from './state';
import type { ExplainEvent, ExplainState } from './state';
import type { ExplainTexts } from './texts/ja';

export const explain: PaneView<ExplainState, ExplainEvent, ExplainTexts> = {
  id: 'explain',
  View: ExplainView,
  state: () => initialExplain,
  reduce: reduceExplain,
  texts: {
    ja: () => import(/* webpackChunkName: "pane-ja" */ './texts/ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "pane-en" */ './texts/en').then(({ en }) => en),
  },
};
