import type { PaneView } from '../../pane/view';
import { ReferenceView } from './ReferenceView';
import { initialReference, reduceReference } from './state';
import type { ReferenceEvent, ReferenceState } from './state';
import type { ReferenceTexts } from './texts/ja';

export const reference: PaneView<ReferenceState, ReferenceEvent, ReferenceTexts> = {
  id: 'reference',
  View: ReferenceView,
  state: ({ tariffDay }) => ({ ...initialReference, tariffDay }),
  reduce: reduceReference,
  remember: ({ tariffDay }) => ({ tariffDay }),
  texts: {
    ja: () => import(/* webpackChunkName: "pane-ja" */ './texts/ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "pane-en" */ './texts/en').then(({ en }) => en),
  },
};
