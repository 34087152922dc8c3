import { describe, expect, test } from '@jest/globals';
import { mailClassOf } from '../../../src/domain/postage';
import type { SizeLimit } from '../../../src/domain/postage';
import { complaintOf } from '../support/complaintOf';

const NONE = {
  minLengthCm: null,
  maxLengthCm: null,
  minWidthCm: null,
  maxWidthCm: null,
  maxThicknessCm: null,
  maxSidesSumCm: null,
  maxGrams: null,
};
/** 定形、定形外規格内、定形外規格外 of the 内国郵便約款. */
const LIMITS: readonly SizeLimit[] = [
  { ...NONE, service: '定形', minLengthCm: 14, maxLengthCm: 23.5, minWidthCm: 9, maxWidthCm: 12, maxThicknessCm: 1, maxGrams: 50 }, // prettier-ignore
  { ...NONE, service: '規格内', maxLengthCm: 34, maxWidthCm: 25, maxThicknessCm: 3, maxGrams: 1000 },
  { ...NONE, service: '規格外', maxLengthCm: 60, maxSidesSumCm: 90, maxGrams: 4000 },
];

describe('each limit, reached and passed', () => {
  test.each([
    ['the smallest item', [14, 9, 0.1], 1, '定形'],
    ['length at the limit', [23.5, 12, 1], 50, '定形'],
    ['a little longer', [23.6, 12, 1], 50, '規格内'],
    ['a little wider', [23.5, 12.1, 1], 50, '規格内'],
    ['a little thicker', [23.5, 12, 1.1], 50, '規格内'],
    ['a little heavier', [23.5, 12, 1], 50.1, '規格内'],
    ['the largest of 規格内', [34, 25, 3], 1000, '規格内'],
    ['longer than that', [34.1, 25, 3], 1000, '規格外'],
    ['wider than that', [34, 25.1, 3], 1000, '規格外'],
    ['thicker than that', [34, 25, 3.1], 1000, '規格外'],
    ['heavier than that', [34, 25, 3], 1001, '規格外'],
    ['as long as may be', [60, 20, 10], 4000, '規格外'],
    ['three sides of 90 cm, in tenths', [33.3, 33.3, 23.4], 4000, '規格外'],
    ['sides in any order', [1, 23.5, 12], 50, '定形'],
  ] as const)('%s: %j cm, %d g: %s', (_, [a, b, c], grams, mailClass) => {
    expect(mailClassOf([a, b, c], grams, LIMITS)).toBe(mailClass);
  });

  test.each([
    ['too short', [13.9, 9, 1], 10, { excess: 'short', value: 13.9, limit: 14 }],
    ['too narrow', [14, 8.9, 1], 10, { excess: 'narrow', value: 8.9, limit: 9 }],
    ['too long', [60.1, 10, 10], 4000, { excess: 'long', value: 60.1, limit: 60 }],
    ['too bulky', [60, 20, 10.1], 4000, { excess: 'bulky', value: 90.1, limit: 90 }],
    ['too heavy', [60, 20, 10], 4001, { excess: 'heavy', value: 4001, limit: 4000 }],
    ['too heavy and too long: the weight is said', [61, 20, 10], 4001, { excess: 'heavy', value: 4001, limit: 4000 }],
    ['too long and too bulky: the length is said', [61, 20, 20], 10, { excess: 'long', value: 61, limit: 60 }],
  ] as const)('%s: %j cm, %d g', (_, [a, b, c], grams, details) => {
    expect(complaintOf(() => mailClassOf([a, b, c], grams, LIMITS))).toEqual(['noClassForParcel', details]);
  });
});

test.each([
  ['a least length', { minLengthCm: 20 }, [19.9, 12, 1], [20, 12, 1]],
  ['a least width', { minWidthCm: 11 }, [20, 10.9, 1], [20, 11, 1]],
] as const)('%s of a class', (_, limit, below, at) => {
  const limits: SizeLimit[] = [
    { ...NONE, service: 'narrow', ...limit },
    { ...NONE, service: 'any' },
  ];
  expect(mailClassOf([below[0], below[1], below[2]], 10, limits)).toBe('any');
  expect(mailClassOf([at[0], at[1], at[2]], 10, limits)).toBe('narrow');
});
