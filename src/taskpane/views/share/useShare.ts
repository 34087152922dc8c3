import { useMemo } from 'preact/hooks';
import { usePane } from '../../paneContext';
import { ShareCommands } from './commands';
import type { ShareState } from './state';
import type { ShareTexts } from './texts/ja';

/** What the parts of this view share. */
export function useShare(): { share: ShareState; texts: ShareTexts; commands: ShareCommands } {
  const { state, texts, desk, dispatch } = usePane();
  const commands = useMemo(() => new ShareCommands(desk.share, desk.templates, dispatch), [desk, dispatch]);
  return { share: state.share, texts: texts.share, commands };
}
