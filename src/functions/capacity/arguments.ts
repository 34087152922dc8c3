import { each, whole } from '../core/argument';
import { number } from '../readers';

const CAPACITY_LABEL = { ja: '最大発行能力', en: 'capacity' };
const ISSUED_LABEL = { ja: '発行枚数', en: 'issued' };

const CAPACITY_TEXT = {
  ja: '最大発行能力を指定します。発行枚数と同じ単位（万枚など）にします。',
  en: 'The issuing capacity, in the same unit as the cards issued.',
};
const ISSUED_TEXT = {
  ja: '発行枚数を指定します。最大発行能力と同じ単位（万枚など）にします。',
  en: 'The number of cards issued, in the same unit as the capacity.',
};

const cards = number({
  measures: 'cards',
  minimum: 0,
  help: {
    ja: '0以上の枚数。文字列の数（480万枚 など）も読みます',
    en: 'a count from 0; text such as 480万枚 is read too',
  },
});

export const capacity = each('capacity', cards, { label: CAPACITY_LABEL, help: CAPACITY_TEXT, blankSensitive: true });
export const issued = each('issued', cards, { label: ISSUED_LABEL, help: ISSUED_TEXT, blankSensitive: true });

/** The same two for functions that need all months at once. */
export const capacities = whole('capacity', cards, {
  label: CAPACITY_LABEL,
  help: CAPACITY_TEXT,
  blankSensitive: true,
});
export const issues = whole('issued', cards, { label: ISSUED_LABEL, help: ISSUED_TEXT, blankSensitive: true });
