export { reconcile } from './reconcile';
export type { Reconciliation } from './reconcile';
