import { fail } from '../../domain';
import type { Fraction } from '../../domain/exact';
import { readRate } from '../../domain/subsidy';
import { one } from '../core/argument';
import type { Reader } from '../core/argument';
import { number } from './numbers';

/** A rate as an exact fraction: thirds stay thirds. */
const subsidyRate: Reader<Fraction> = {
  help: {
    ja: '0～1の補助率。1、0.5、50% のほか、10/10、1/2、10分の10 のような文字列も読みます',
    en: 'a rate from 0 to 1; 1, 0.5, 50%, and text such as 10/10, 1/2 or 10分の10',
  },
  read: (content) =>
    typeof content === 'boolean' ? fail('notANumber', { value: String(content).toUpperCase() }) : readRate(content),
};

/** The argument of every function that gives a subsidy. */
export const SUBSIDY_RATE = one('rate', subsidyRate, {
  label: { ja: '補助率', en: 'rate' },
  help: {
    ja: "補助率を指定します。省略すると10/10です。セルに 10/10 と入力すると日付に変わるので、'10/10 か =10/10 と入力してください。",
    en: "The rate; 10/10 if left out. A cell turns 10/10 into a date: type '10/10 or =10/10.",
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

/** The yen to which a subsidy is cut off. */
export const CUT_OFF = number({
  measures: 'money',
  minimum: 1,
  maximum: 1e12,
  whole: true,
  help: { ja: '1以上の整数（円）', en: 'a whole number of yen, at least 1' },
});
