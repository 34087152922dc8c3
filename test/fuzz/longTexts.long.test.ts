import { expect, test } from '@jest/globals';
import { call } from '../../src/functions';
import { THOROUGH } from '../support/thorough';
import { LONG_TEXTS, LONGEST, PLACES } from './longTexts';
import type { LongText, Place } from './longTexts';

/** Each place meets another of so many parts of the texts. */
const PARTS = THOROUGH ? 10 : 197;

/** A pattern that goes through the text once for each of its signs takes more; tenfold for four times the length lies between n and n². */
const MILLISECONDS = 50;
const STEEPEST = 10;

function fastest(turns: number, { declaration, argumentsWith }: Place, text: string): number {
  const args = argumentsWith(text);
  const times = Array.from({ length: turns }, () => {
    const start = process.cpuUsage();
    call(declaration, args);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

/** How many times as long the whole text takes as a quarter of it; 1 for one that takes no time. */
function growth(place: Place, text: LongText): number {
  const whole = text.ofLength(LONGEST);
  if (fastest(1, place, whole) < MILLISECONDS || fastest(4, place, whole) < MILLISECONDS) return 1;
  return fastest(4, place, whole) / fastest(4, place, text.ofLength(Math.floor(LONGEST / 4)));
}

test('no text, in any argument of any function, takes more time than its length accounts for', () => {
  const steep = PLACES.flatMap((place, index) =>
    LONG_TEXTS.filter((_, at) => at % PARTS === index % PARTS)
      .filter((text) => growth(place, text) > STEEPEST)
      .map((text) => `${place.name}: ${text.name}`),
  );
  expect(steep).toEqual([]);
});
