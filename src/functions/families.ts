import type { FamilyId } from './core/declaration';
import type { Text } from './core/text';

export const FAMILIES: Readonly<Record<FamilyId, Text>> = {
  cost: { ja: '費用', en: 'Cost' },
  capacity: { ja: '発行能力', en: 'Issuing capacity' },
  postage: { ja: '郵送', en: 'Postage' },
  callCentre: { ja: 'コールセンター', en: 'Call centre' },
  renewal: { ja: '更新', en: 'Renewal' },
  deliveryPlan: { ja: '交付円滑化計画', en: 'Delivery plan' },
  inventory: { ja: '棚卸し', en: 'Inventory' },
  subsidy: { ja: '補助金', en: 'Subsidy' },
  survey: { ja: '調査', en: 'Survey' },
  common: { ja: '共通', en: 'Common' },
};
