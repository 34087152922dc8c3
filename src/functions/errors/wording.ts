import type { FaultDetails } from '../../domain/fault';
import type { Text } from '../core/text';

export const DIVISORS: Readonly<Record<FaultDetails['divisionByZero']['divisor'], Text>> = {
  cards: { ja: '枚数', en: 'the number of cards' },
  capacity: { ja: '最大発行能力', en: 'the capacity' },
  total: { ja: '合計', en: 'the total' },
  windowDays: { ja: '1窓口1日当たりの枚数×日数', en: 'cards per window and day × days' },
  terminalDays: { ja: '1台1日当たりの枚数×日数', en: 'cards per terminal and day × days' },
  weights: { ja: '重みの合計', en: 'the sum of the weights' },
  presence: { ja: '出勤の割合（1－不在率）', en: 'the share of staff present (1 − absence)' },
};

export function list(words: readonly string[]): string {
  return words.join('、');
}

let format: Intl.NumberFormat | undefined;

/**
 * Made once: thousands of cells may fail in one call, and toLocaleString makes a format each time. Not made before a
 * message needs it: the first format of a program takes longer than all else that happens at its start.
 */
export function number(value: number): string {
  return (format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })).format(value);
}
