import { fail } from '../fault';
import { normalizeWidth } from '../numerals';

/** A range of cards per parcel; an open band ends at Infinity. */
export interface Band {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const NUMBER = '(\\d+|\\d{1,3}(?:,\\d{3})+)枚?';
const UNTIL = '(?:[~〜–－-]|から)';
const EXACTLY = new RegExp(`^${NUMBER}$`);
const BETWEEN = new RegExp(`^${NUMBER}${UNTIL}${NUMBER}(?:まで)?$`);
const AT_LEAST = new RegExp(`^${NUMBER}(?:以上|${UNTIL})$`);
const AT_MOST = new RegExp(`^${NUMBER}以下$`);

/** Reads 1枚, 3～9枚, 40枚以上, 40枚～, 9枚以下 or a number. */
export function readBand(content: number | string | boolean): Band {
  if (typeof content === 'number') return band(String(content), content, content);
  const text = String(content);
  const plain = normalizeWidth(text).replaceAll(' ', '');
  const [exact, between, atLeast, atMost] = [EXACTLY, BETWEEN, AT_LEAST, AT_MOST].map((form) => form.exec(plain));
  if (exact) return band(text, count(exact[1]), count(exact[1]));
  if (between) return band(text, count(between[1]), count(between[2]));
  if (atLeast) return band(text, count(atLeast[1]), Infinity);
  if (atMost) return band(text, 1, count(atMost[1]));
  return fail('unreadableBand', { text });
}

function count(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}

function band(text: string, from: number, to: number): Band {
  const least = Math.min(from, to);
  if (least < 1) return fail('belowMinimum', { value: least, minimum: 1 });
  if (!Number.isInteger(from)) return fail('notWhole', { value: from });
  return from > to ? fail('bandReversed', { text }) : { text, from, to };
}
