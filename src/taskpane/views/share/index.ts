import type { PaneView } from '../../pane/view';
import { ShareView } from './ShareView';
import { initialShare, reduceShare } from './state';
import type { ShareEvent, ShareState } from './state';
import type { ShareTexts } from './texts/ja';

export const share: PaneView<ShareState, ShareEvent, ShareTexts> = {
  id: 'share',
  View: ShareView,
  state: () => initialShare,
  reduce: reduceShare,
  texts: {
    ja: () => import(/* webpackChunkName: "pane-ja" */ './texts/ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "pane-en" */ './texts/en').then(({ en }) => en),
  },
};
