import { frameUrl } from './host/frameUrl';
import { newPane } from './page/newPane';
import type { PaneTalk } from './page/newPane';
import { pageLanguage } from './page/pageLanguage';

declare global {
  interface Window {
    /** Left by the first pane for the workbench, which takes it when it has a book. */
    mynaPane?: PaneTalk;
  }
}

/**
 * Runs in the pane's frame before all else of it. The first frame stands in the workbench's page with a fixed address, and so
 * loads before any script of the workbench could give it one: it gives itself the address by which office.js takes the page
 * around it for Excel on the web, and leaves word there. Anywhere else this does nothing.
 */
if (location.search === '?workbench' && parent !== window) {
  const page = parent;
  const talk = newPane(page, pageLanguage(page.location.search, page.navigator.language));
  page.mynaPane = talk;
  const { origin, pathname } = location;
  history.replaceState(null, '', frameUrl(pathname, origin, talk.language, talk.conversation));
}
