import { useMemo } from 'preact/hooks';
import { useView } from '../../pane/context';
import { ShareCommands } from './commands';
import type { ShareEvent, ShareState } from './state';
import type { ShareTexts } from './texts/ja';

/** What the parts of this view share. */
export function useShare() {
  const view = useView<ShareState, ShareEvent, ShareTexts>('share');
  const { actions, pane } = view;
  const { share, templates } = pane.desk;
  const commands = useMemo(() => new ShareCommands(share, templates, actions), [share, templates, actions]);
  return { ...view, commands };
}
