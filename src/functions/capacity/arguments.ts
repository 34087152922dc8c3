import { each, whole } from '../core/argument';
import { text } from '../core/text';
import { number } from '../readers';

const CAPACITY = {
  label: text('最大発行能力', 'capacity'),
  text: text(
    '最大発行能力を指定します。発行枚数と同じ単位（万枚など）にします。',
    'The issuing capacity, in the same unit as the cards issued.',
  ),
  blankSensitive: true,
} as const;

const ISSUED = {
  label: text('発行枚数', 'issued'),
  text: text(
    '発行枚数を指定します。最大発行能力と同じ単位（万枚など）にします。',
    'The number of cards issued, in the same unit as the capacity.',
  ),
  blankSensitive: true,
} as const;

const cards = number({
  measures: 'cards',
  minimum: 0,
  expects: text(
    '0以上の枚数。文字列の数（480万枚 など）も読みます',
    'a count from 0; text such as 480万枚 is read too',
  ),
});

export const capacity = each('capacity', cards, CAPACITY);
export const issued = each('issued', cards, ISSUED);

/** The same two for functions that need all months at once. */
export const capacities = whole('capacity', cards, CAPACITY);
export const issues = whole('issued', cards, ISSUED);
