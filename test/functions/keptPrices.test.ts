import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAIL_CLASSES, MAIL_OPTIONS, priceBook, priceOf } from '../../src/domain/postage';
import type { MailClass, MailOption } from '../../src/domain/postage';
import { call } from '../../src/functions';
import type { Output } from '../../src/functions';
import { builtInTariff, pricesFor } from '../../src/functions/postage/prices';
import { POSTAGE } from '../../src/functions/postage/postage';
import { titleOf } from '../../src/functions/postage/serviceNames';
import { plain } from '../support/evaluate';

const postage = (...args: unknown[]) => plain(call(POSTAGE, args) as Output);
const options = (...words: MailOption[]) => [words.map((word) => [word])];

describe('price lists are kept from call to call', () => {
  test('the same options of the built-in tariff have one book, whoever asks', () => {
    expect(pricesFor(options('registeredMail', 'express'), undefined)).toBe(
      pricesFor([[['registeredMail']], [null], [['express']]], undefined),
    );
    expect(pricesFor(undefined, undefined)).toBe(pricesFor([[null]], undefined));
    expect(pricesFor(options('express'), undefined)).not.toBe(pricesFor(undefined, undefined));
  });

  test('not without end: options that are repeated, each a fault of its own, push the others out', () => {
    const book = pricesFor(options('express'), undefined);
    for (let times = 2; times < 60; times++) {
      const repeated = pricesFor(options(...new Array<MailOption>(times).fill('express')), undefined);
      expect(() => repeated('standardMail')).toThrow('optionTwice');
    }
    const again = pricesFor(options('express'), undefined);
    expect(again).not.toBe(book);
    expect(again('standardMail')).toEqual(book('standardMail'));
  });

  test('and give what a book made for the call alone gives, in any order of calls', () => {
    const calls = fc.array(
      fc.record({
        grams: fc.integer({ min: 1, max: 1200 }),
        service: fc.constantFrom(...MAIL_CLASSES),
        chosen: fc.shuffledSubarray([...MAIL_OPTIONS]),
        day: fc.constantFrom(undefined, 43_000, 44_000, 45_565, 45_566, 46_000),
      }),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(calls, (made) => {
        for (const { grams, service, chosen, day } of made) {
          const words = chosen.map(titleOf).join('+') || null;
          const fresh = freshPrice(grams, service, chosen, day);
          expect(postage(grams, titleOf(service), words, day)).toEqual(fresh ?? expect.stringMatching(/^#/));
        }
      }),
    );
  });
});

function freshPrice(
  grams: number,
  service: MailClass,
  chosen: readonly MailOption[],
  day?: number,
): number | undefined {
  try {
    return priceOf(priceBook(builtInTariff(), chosen)(service, day), grams);
  } catch {
    return undefined;
  }
}

describe("a person's own tariff", () => {
  const tariff = [
    ['種別', '重量上限(g)', '料金(円)'],
    ['定形外郵便（規格外）', 1000, 850],
  ];
  const price = (table: unknown) => postage(800, '規格外', null, null, table);

  test('is read again when a cell of it was changed, even in place', () => {
    expect(price(tariff)).toBe(850);
    tariff[1]![2] = 900;
    expect(price(tariff)).toBe(900);
  });

  test('does not stay for calls without it, nor for those with another', () => {
    const builtIn = price(null);
    expect(price(tariff)).not.toBe(builtIn);
    expect(price(null)).toBe(builtIn);
    expect(price([tariff[0], ['定形外郵便（規格外）', 1000, 1]])).toBe(1);
    expect(price(null)).toBe(builtIn);
  });
});
