import { readRate } from '../../domain/subsidy';
import type { Rational } from '../../domain/subsidy';
import { fail } from '../../domain/fault';
import type { Reader } from '../core/argument';

/** A rate as an exact fraction: thirds stay thirds. */
export const rateReader: Reader<Rational> = {
  help: {
    ja: '0～1の補助率。1、0.5、50% のほか、10/10、1/2、10分の10 のような文字列も読みます',
    en: 'a rate from 0 to 1; 1, 0.5, 50%, and text such as 10/10, 1/2 or 10分の10',
  },
  read: (content) =>
    typeof content === 'boolean' ? fail('notANumber', { value: String(content).toUpperCase() }) : readRate(content),
};
