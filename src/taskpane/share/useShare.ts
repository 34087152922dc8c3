import { useMemo } from 'preact/hooks';
import { usePane } from '../paneContext';
import { ShareCommands } from './commands';
import type { ShareState } from './state';
import { SHARE_TEXTS } from './texts';
import type { ShareTexts } from './texts';

/** What the parts of this view share. */
export function useShare(): { share: ShareState; texts: ShareTexts; commands: ShareCommands } {
  const { state, desk, dispatch } = usePane();
  const commands = useMemo(() => new ShareCommands(desk.share, desk.templates, dispatch), [desk, dispatch]);
  return { share: state.share, texts: SHARE_TEXTS[state.language], commands };
}
