import type { PaneView } from '../../pane/view';
import { FunctionsView } from './FunctionsView';
import { initialFunctions, reduceFunctions } from './state';
import type { FunctionsEvent, FunctionsState } from './state';
import type { FunctionsTexts } from './texts/ja';

export const functions: PaneView<FunctionsState, FunctionsEvent, FunctionsTexts> = {
  id: 'functions',
  View: FunctionsView,
  state: () => initialFunctions,
  reduce: reduceFunctions,
  texts: {
    ja: () => import(/* webpackChunkName: "pane-ja" */ './texts/ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "pane-en" */ './texts/en').then(({ en }) => en),
  },
};
