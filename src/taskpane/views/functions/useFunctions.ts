import { useMemo } from 'preact/hooks';
import { useView } from '../../pane/context';
import { FunctionCommands } from './commands';
import type { FunctionsEvent, FunctionsState } from './state';
import type { FunctionsTexts } from './texts/ja';

/** What the parts of this view share. */
export function useFunctions() {
  const view = useView<FunctionsState, FunctionsEvent, FunctionsTexts>('functions');
  const { actions, pane } = view;
  const { workbook } = pane.desk;
  const commands = useMemo(() => new FunctionCommands(workbook, actions), [workbook, actions]);
  return { ...view, commands, language: pane.state.language };
}
