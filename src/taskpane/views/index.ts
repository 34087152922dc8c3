import type { PaneView } from '../pane/view';
import { check } from './check';
import { explain } from './explain';
import { functions } from './functions';
import { outlook } from './outlook';
import { reference } from './reference';
import { share } from './share';

/** Every view of the pane, in the order of its tabs. Each is a folder of its own and one line here. */
export const VIEWS: readonly PaneView[] = [reference, functions, explain, check, share, outlook];
