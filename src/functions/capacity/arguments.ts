import { each, whole } from '../core/argument';
import { text } from '../core/text';
import { number } from '../readers';

const CAPACITY_LABEL = text('最大発行能力', 'capacity');
const ISSUED_LABEL = text('発行枚数', 'issued');

const CAPACITY_TEXT = text(
  '最大発行能力を指定します。発行枚数と同じ単位（万枚など）にします。',
  'The issuing capacity, in the same unit as the cards issued.',
);
const ISSUED_TEXT = text(
  '発行枚数を指定します。最大発行能力と同じ単位（万枚など）にします。',
  'The number of cards issued, in the same unit as the capacity.',
);

const cards = number({
  measures: 'cards',
  minimum: 0,
  expects: text(
    '0以上の枚数。文字列の数（480万枚 など）も読みます',
    'a count from 0; text such as 480万枚 is read too',
  ),
});

export const capacity = each('capacity', cards, { label: CAPACITY_LABEL, text: CAPACITY_TEXT, blankSensitive: true });
export const issued = each('issued', cards, { label: ISSUED_LABEL, text: ISSUED_TEXT, blankSensitive: true });

/** The same two for functions that need all months at once. */
export const capacities = whole('capacity', cards, {
  label: CAPACITY_LABEL,
  text: CAPACITY_TEXT,
  blankSensitive: true,
});
export const issues = whole('issued', cards, { label: ISSUED_LABEL, text: ISSUED_TEXT, blankSensitive: true });
