import type { Text } from '../core/text';

export const DIVISORS: Readonly<Record<'cards' | 'capacity' | 'total', Text>> = {
  cards: { ja: '枚数', en: 'the number of cards' },
  capacity: { ja: '最大発行能力', en: 'the capacity' },
  total: { ja: '合計', en: 'the total' },
};

export function list(words: readonly string[]): string {
  return words.join('、');
}

export function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 10 });
}
