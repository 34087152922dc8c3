import { each, one, whole } from '../core/argument';
import { number, positive } from '../readers';

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
  measures: 'pieces',
  minimum: 0,
  help: {
    ja: '0以上の枚数。文字列の数（480万枚 など）も読みます',
    en: 'a count from 0; text such as 480万枚 is read too',
  },
});

export const capacity = each('capacity', cards, {
  label: CAPACITY_LABEL,
  help: CAPACITY_TEXT,
  tellBlanks: 'zeroCounts',
});
export const issued = each('issued', cards, { label: ISSUED_LABEL, help: ISSUED_TEXT, tellBlanks: 'zeroCounts' });

/** The same two for functions that need all months at once. */
export const capacities = whole('capacity', cards, {
  label: CAPACITY_LABEL,
  help: CAPACITY_TEXT,
  tellBlanks: 'zeroCounts',
});
export const issues = whole('issued', cards, { label: ISSUED_LABEL, help: ISSUED_TEXT, tellBlanks: 'zeroCounts' });

const amount = number({
  measures: 'pieces',
  minimum: 0,
  help: {
    ja: '0以上の枚数。文字列の数（180万枚 など）も読みます',
    en: 'a count from 0; text such as 180万枚 is read too',
  },
});

const price = number({
  measures: 'money',
  per: 'piece',
  minimum: 0,
  help: { ja: '0以上の金額', en: 'an amount from 0' },
});

export const demand = whole('demand', amount, {
  label: { ja: '必要枚数', en: 'demand' },
  help: {
    ja: '月ごとの必要枚数を1行または1列で指定します。先頭と末尾の空白の月は空白の行になります。',
    en: 'The cards needed each month, in a row or a column. Blank months at either end give blank rows.',
  },
  tellBlanks: 'zeroCounts',
});

const unitCost = one('unitCost', price, {
  label: { ja: '能力の単価', en: 'unit cost' },
  help: {
    ja: '発行能力1単位を1か月保つ費用を指定します。必要枚数が万枚なら、1万枚当たりです。',
    en: 'The cost of holding one unit of capacity for a month; per 10,000 cards if demand counts those.',
  },
  tellBlanks: 'zeroCounts',
});

const raiseCost = one('raiseCost', price, {
  label: { ja: '引き上げの単価', en: 'raise cost' },
  help: {
    ja: '発行能力を1単位引き上げるときの費用を指定します。',
    en: 'The cost of raising the capacity by one unit.',
  },
  tellBlanks: 'zeroCounts',
});

const lowerCost = one('lowerCost', price, {
  label: { ja: '引き下げの単価', en: 'lower cost' },
  help: {
    ja: '発行能力を1単位引き下げるときの費用を指定します。省略すると引き上げの単価と同じです。',
    en: 'The cost of lowering the capacity by one unit; that of raising it if left out.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

const start = one('start', amount, {
  label: { ja: '現在の能力', en: 'start' },
  help: {
    ja: '最初の月の前の発行能力を指定します。省略すると、最初の月の能力は費用なしで決められます。',
    en: 'The capacity before the first month; if left out, the first level costs nothing to set.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

const step = one('step', positive(amount), {
  label: { ja: '刻み', en: 'step' },
  help: {
    ja: '発行能力の刻みを指定します。能力はこの倍数になります。省略すると1です。',
    en: 'Capacities are multiples of this; 1 if left out.',
  },
  optional: true,
});

const minHold = one(
  'minHold',
  number({
    measures: 'months',
    minimum: 1,
    whole: true,
    help: { ja: '1以上の整数（月数）', en: 'a whole number of months from 1' },
  }),
  {
    label: { ja: '最短の据え置き月数', en: 'minimum hold' },
    help: {
      ja: '変更から次の変更までの最短の月数を指定します。省略すると1（毎月変更できる）です。',
      en: 'The least number of months from one change to the next; 1 if left out.',
    },
    optional: true,
  },
);

export const PLAN_ARGUMENTS = [demand, unitCost, raiseCost, lowerCost, start, step, minHold] as const;
