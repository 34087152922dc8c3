import type { CostTexts } from '../ja/cost';

export const en: CostTexts = {
  perCard: (cost, cards, yen) => `Cost ${cost} yen ÷ ${cards} cards = ${yen} yen`,
  costRange: (cost, low, high) =>
    `Taken as rounded, the cost of ${cost} yen may have been ${low} to ${high} yen (half of its last digit either way).`,
  cardsRange: (cards, low, high) => `In the same way ${cards} cards may have been ${low} to ${high}.`,
  lowest: (low) => `The least quotient (low cost, many cards) is ${low} yen.`,
  highest: (high) => `The greatest quotient (high cost, few cards) is ${high} yen.`,
  rounded: (computed, rounded, published) =>
    `The computed ${computed} yen rounds to ${rounded} yen at the last digit of the published ${published} yen.`,
  possible: (low, high, from, to) =>
    `Rounded inputs could give ${low} to ${high} yen; the published figure may have been ${from} to ${to} yen.`,
  verdict: (verdict) => `The verdict is ${verdict}.`,
  parts: (count, sum) => `The ${count} parts add up to ${sum}.`,
  partsCaption: 'Parts',
  part: 'No.',
  amount: 'Amount',
  difference: (published, difference) => `The published total ${published} is ${difference} off.`,
  allowed: (count, allowed) =>
    `Each of the ${count} parts and the total may be half a last digit off, so rounding explains up to ${allowed}.`,
  total: (count, total) => `The ${count} amounts that are not blank add up to ${total}.`,
  shares: (digits) =>
    `Each is divided by the total and cut off after ${digits} decimal place(s) of a percent. What is missing to 100 % goes, one step each, to the largest remainders.`,
  sharesCaption: 'Shares',
  exact: 'Unrounded',
  share: 'Share',
  given: 'Step',
  raised: '+1',
  sum: (sum) => `The shares add up to ${sum}.`,
};
