/** Multipliers in descending order of size; longer names first where one begins with another. */
export const MULTIPLIERS: readonly (readonly [name: string, factor: number])[] = [
  ['千兆', 1e15],
  ['百兆', 1e14],
  ['十兆', 1e13],
  ['兆', 1e12],
  ['千億', 1e11],
  ['百億', 1e10],
  ['十億', 1e9],
  ['億', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
];

export interface TrailingUnit {
  readonly factor: number;
  readonly measures: Dimension;
}

export type Dimension = 'money' | 'cards' | 'items' | 'people' | 'share' | 'weight' | 'length';

export const TRAILING_UNITS: Readonly<Record<string, TrailingUnit>> = {
  円: { factor: 1, measures: 'money' },
  枚: { factor: 1, measures: 'cards' },
  件: { factor: 1, measures: 'items' },
  人: { factor: 1, measures: 'people' },
  '%': { factor: 0.01, measures: 'share' },
  g: { factor: 1, measures: 'weight' },
  kg: { factor: 1000, measures: 'weight' },
  cm: { factor: 1, measures: 'length' },
  mm: { factor: 0.1, measures: 'length' },
};

export const COST_UNITS = { 円: 1, 千円: 1e3, 百万円: 1e6, 億円: 1e8 } as const;
export const CARD_UNITS = { 枚: 1, 千枚: 1e3, 万枚: 1e4, 百万枚: 1e6 } as const;

export type CostUnit = keyof typeof COST_UNITS;
export type CardUnit = keyof typeof CARD_UNITS;
