import type { PlanTexts } from '../ja/plan';

export const en: PlanTexts = {
  perWindow: (rate, days, total) => `One window delivers ${rate} × ${days} days = ${total} cards.`,
  windows: (cards, total, quotient) => `${cards} cards ÷ ${total} = ${quotient}`,
  noCards: 'No cards need no windows.',
  roundedUp: (count) => `Rounded up to ${count}.`,
  atWindows: (windows) => `One terminal a window: ${windows}.`,
  presetting: (cards, rate, days, quotient) =>
    `Setting takes ${cards} cards ÷ (${rate} a terminal × ${days} days) = ${quotient} terminals, rounded up.`,
  onlyWindows: 'There are no cards to set, so only the windows count.',
  terminals: (windows, more, total) => `${windows} + ${more} = ${total} terminals`,
  staff: (windows, each, present, quotient) => `${windows} windows × ${each} people ÷ ${present} present = ${quotient}`,
  target: (population, share, wanted) => `Population ${population} × target ${share}, rounded up, is ${wanted} cards.`,
  left: (wanted, delivered, left) => `${wanted} − ${delivered} delivered = ${left} cards`,
  reached: 'The target is reached, so it is 0.',
  onBooks: (applied, delivered, cancelled, left) =>
    `Applied ${applied} − delivered ${delivered} − cancelled ${cancelled} = ${left} on the books`,
  difference: (counted, left, difference) => `Counted ${counted} − books ${left} = ${difference}`,
  notCounted: 'Nothing was counted, so the difference is blank.',
  eligible: 'Of each expense the lesser of itself and its cap counts.',
  eligibleCaption: 'Expenses and caps',
  number: 'No.',
  expense: 'Expense (yen)',
  limit: 'Cap (yen)',
  noLimit: 'none',
  counted: 'Counts (yen)',
  sum: (sum) => `What counts adds up to ${sum} yen.`,
  rate: (sum, rate, product) => `${sum} yen × rate ${rate} = ${product} yen`,
  floored: (unit, subsidy) => `Cut off once to whole ${unit} yen: ${subsidy} yen.`,
  allBlank: 'Every expense is blank, and so is the result.',
};
