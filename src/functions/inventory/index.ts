import type { Declaration } from '../core/declaration';
import { RECONCILE } from './reconcile';

export const INVENTORY_FUNCTIONS: readonly Declaration[] = [RECONCILE];
