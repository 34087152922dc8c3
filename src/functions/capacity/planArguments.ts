import { one, whole } from '../core/argument';
import { text } from '../core/text';
import { number } from '../readers';

const amount = number({
  measures: 'cards',
  minimum: 0,
  expects: text(
    '0以上の枚数。文字列の数（180万枚 など）も読みます',
    'a count from 0; text such as 180万枚 is read too',
  ),
});

const price = number({
  measures: 'money',
  minimum: 0,
  expects: text('0以上の金額', 'an amount from 0'),
});

const demand = whole('demand', amount, {
  label: text('必要枚数', 'demand'),
  text: text(
    '月ごとの必要枚数を1行または1列で指定します。先頭と末尾の空白の月は空白の行になります。',
    'The cards needed each month, in a row or a column. Blank months at either end give blank rows.',
  ),
  blankSensitive: true,
});

const unitCost = one('unitCost', price, {
  label: text('能力の単価', 'unit cost'),
  text: text(
    '発行能力1単位を1か月保つ費用を指定します。必要枚数が万枚なら、1万枚当たりです。',
    'The cost of holding one unit of capacity for a month; per 10,000 cards if demand counts those.',
  ),
  blankSensitive: true,
});

const raiseCost = one('raiseCost', price, {
  label: text('引き上げの単価', 'raise cost'),
  text: text('発行能力を1単位引き上げるときの費用を指定します。', 'The cost of raising the capacity by one unit.'),
  blankSensitive: true,
});

const lowerCost = one('lowerCost', price, {
  label: text('引き下げの単価', 'lower cost'),
  text: text(
    '発行能力を1単位引き下げるときの費用を指定します。省略すると引き上げの単価と同じです。',
    'The cost of lowering the capacity by one unit; that of raising it if left out.',
  ),
  optional: true,
  blankSensitive: true,
});

const start = one('start', amount, {
  label: text('現在の能力', 'start'),
  text: text(
    '最初の月の前の発行能力を指定します。省略すると、最初の月の能力は費用なしで決められます。',
    'The capacity before the first month; if left out, the first level costs nothing to set.',
  ),
  optional: true,
  blankSensitive: true,
});

const step = one('step', amount, {
  label: text('刻み', 'step'),
  text: text(
    '発行能力の刻みを指定します。能力はこの倍数になります。省略すると1です。',
    'Capacities are multiples of this; 1 if left out.',
  ),
  optional: true,
  blankSensitive: true,
});

const minHold = one(
  'minHold',
  number({ minimum: 1, whole: true, expects: text('1以上の整数（月数）', 'a whole number of months from 1') }),
  {
    label: text('最短の据え置き月数', 'minimum hold'),
    text: text(
      '変更から次の変更までの最短の月数を指定します。省略すると1（毎月変更できる）です。',
      'The least number of months from one change to the next; 1 if left out.',
    ),
    optional: true,
    blankSensitive: true,
  },
);

export const PLAN_ARGUMENTS = [demand, unitCost, raiseCost, lowerCost, start, step, minHold] as const;
