import { useView } from '../../pane/context';
import type { CheckEvent, CheckState } from './state';
import type { CheckTexts } from './texts/ja';

/** What the parts of this view share. */
export const useCheck = () => useView<CheckState, CheckEvent, CheckTexts>('check');
