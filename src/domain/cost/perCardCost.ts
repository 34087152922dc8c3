import { fail } from '../fault';

/** Yen per card, unrounded. */
export function perCardCost(cost: number, cards: number): number {
  return cards === 0 ? fail('divisionByZero', { divisor: 'cards' }) : cost / cards;
}
