import { useMemo } from 'preact/hooks';
import { useView } from '../../pane/context';
import { ReferenceCommands } from './commands';
import type { ReferenceEvent, ReferenceState } from './state';
import type { ReferenceTexts } from './texts/ja';

/** What the parts of this view share. */
export function useReference() {
  const view = useView<ReferenceState, ReferenceEvent, ReferenceTexts>('reference');
  const { actions, pane, texts } = view;
  const { language } = pane.state;
  const { desk } = pane;
  const commands = useMemo(
    () => new ReferenceCommands({ desk, actions, texts, language }),
    [desk, actions, texts, language],
  );
  return { ...view, commands, language, day: pane.texts.frame.day };
}
