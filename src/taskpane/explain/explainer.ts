/** What explains is large, and loaded once the view is opened. */
export { explain, outermostCalls, referencesIn, resolvable, resolveCall, ROW_LIMIT } from '../../analysis/explain';
