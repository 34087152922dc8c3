export { reconcile } from './reconcile';
