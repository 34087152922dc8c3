import { capacity } from './capacity';
import { deliveryPlan } from './deliveryPlan';
import { mailing } from './mailing';
import { postage } from './postage';
import { renewal } from './renewal';
import type { Template } from './template';
import { unitCost } from './unitCost';

export const TEMPLATES: readonly Template[] = [unitCost, capacity, postage, deliveryPlan, mailing, renewal];
