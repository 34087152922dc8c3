import type { PaneView } from '../../pane/view';
import { CheckView } from './CheckView';
import { initialCheck, reduceCheck } from './state';
import type { CheckEvent, CheckState } from './state';
import type { CheckTexts } from './texts/ja';

export const check: PaneView<CheckState, CheckEvent, CheckTexts> = {
  id: 'check',
  View: CheckView,
  state: () => initialCheck,
  reduce: reduceCheck,
  texts: {
    ja: () => import(/* webpackChunkName: "pane-ja" */ './texts/ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "pane-en" */ './texts/en').then(({ en }) => en),
  },
};
