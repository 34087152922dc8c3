import { useView } from '../../pane/context';
import type { ExplainEvent, ExplainState } from './state';
import type { ExplainTexts } from './texts/ja';

/** What the parts of this view share. */
export const useExplain = () => useView<ExplainState, ExplainEvent, ExplainTexts>('explain');
