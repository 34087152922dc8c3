/** What explains is large, and loaded once the view is opened. */
export { outermostCalls, referencesIn, resolvable, resolveCall } from '../../analysis/explain';
export { CellExplained } from './CellExplained';
