import { fail } from '../../domain';
import type { Fraction } from '../../domain/exact';
import { readRate } from '../../domain/subsidy';
import type { Reader } from '../core/argument';
import { number } from './numbers';

/** A rate as an exact fraction: thirds stay thirds. */
export const subsidyRate: Reader<Fraction> = {
  help: {
    ja: '0～1の補助率。1、0.5、50% のほか、10/10、1/2、10分の10 のような文字列も読みます',
    en: 'a rate from 0 to 1; 1, 0.5, 50%, and text such as 10/10, 1/2 or 10分の10',
  },
  read: (content) =>
    typeof content === 'boolean' ? fail('notANumber', { value: String(content).toUpperCase() }) : readRate(content),
};

/** The yen to which a subsidy is cut off. */
export const CUT_OFF = number({
  measures: 'money',
  minimum: 1,
  maximum: 1e12,
  whole: true,
  help: { ja: '1以上の整数（円）', en: 'a whole number of yen, at least 1' },
});
