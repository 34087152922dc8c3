import type { PaneView } from '../../pane/view';
import { OutlookView } from './OutlookView';
import { initialOutlook, reduceOutlook } from './state';
import type { OutlookEvent, OutlookState } from './state';
import type { OutlookViewTexts } from './texts/ja';

export const outlook: PaneView<OutlookState, OutlookEvent, OutlookViewTexts> = {
  id: 'outlook',
  View: OutlookView,
  state: () => initialOutlook,
  reduce: reduceOutlook,
  texts: {
    ja: () => import(/* webpackChunkName: "pane-ja" */ './texts/ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "pane-en" */ './texts/en').then(({ en }) => en),
  },
};
