import type { FamilyId } from './core/declaration';
import { text } from './core/text';
import type { Text } from './core/text';

export const FAMILIES: Readonly<Record<FamilyId, Text>> = {
  cost: text('費用', 'Cost'),
  capacity: text('発行能力', 'Issuing capacity'),
  postage: text('郵送', 'Postage'),
  callCentre: text('コールセンター', 'Call centre'),
  renewal: text('更新', 'Renewal'),
  deliveryPlan: text('交付円滑化計画', 'Delivery plan'),
  inventory: text('棚卸し', 'Inventory'),
  subsidy: text('補助金', 'Subsidy'),
  survey: text('調査', 'Survey'),
  common: text('共通', 'Common'),
};
