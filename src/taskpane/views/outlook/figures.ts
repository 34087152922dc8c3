import { monthsBetween } from '../../../domain/calendar';
import { workload } from '../../../domain/renewal';
import { UNCERTAINTIES } from '../../../domain/renewal/forecast';
import type { Forecast, ForecastMonth, ForecastYear, Uncertainty } from '../../../domain/renewal/forecast';
import { findBodies } from '../../../reference/deliveries';
import type { Body, Deliveries } from '../../../reference/deliveries';
import type { OutlookState } from './state';

/** More than any prefecture has; a search of the whole nation may find more. */
const MOST_SHOWN = 200;

export interface BodiesFound {
  readonly shown: readonly Body[];
  readonly more: number;
}

/** The bodies to choose from: those of the prefecture, or what the search finds in it. */
export function bodiesFor({ bodies }: Deliveries, { prefecture, search }: OutlookState): BodiesFound {
  const inside = prefecture === '' ? bodies : bodies.filter((body) => body.prefecture === prefecture);
  const { exact, similar } = findBodies(inside, search);
  const isAsked = search.trim() !== '';
  const found = isAsked ? [...exact, ...similar] : prefecture === '' ? [] : inside;
  return { shown: found.slice(0, MOST_SHOWN), more: Math.max(0, found.length - MOST_SHOWN) };
}

export const LEAST_MONTHS = 12;

/** The number of months that was typed; null where the statistics do not tell as many. */
export function monthsOf(typed: string, most: number): number | null {
  const months = Number(typed);
  return /^\d+$/.test(typed.trim()) && months >= LEAST_MONTHS && months <= most ? months : null;
}

export function monthsIn({ from, to }: { readonly from: number; readonly to: number }): number {
  return monthsBetween(from, to) + 1;
}

export type Kind = 'cards' | 'certificates';
export const KINDS: readonly Kind[] = ['cards', 'certificates'];

/** The month of the most renewals. */
export function peakOf(months: readonly ForecastMonth[], kind: Kind): ForecastMonth {
  return months.reduce((most, month) => (month[kind].central > most[kind].central ? month : most));
}

export interface WindowPeak {
  readonly month: number;
  readonly cards: number;
  readonly certificates: number;
  readonly hours: number;
}

/** The month in which those who come to the window take the most time. */
export function windowPeakOf({ months }: Forecast): WindowPeak | undefined {
  const open = months.flatMap(({ month, atWindow }): WindowPeak[] =>
    atWindow ? [{ month, ...atWindow, hours: workload(atWindow.cards, atWindow.certificates) }] : [],
  );
  return [...open].sort((one, other) => other.hours - one.hours)[0];
}

/** What makes the range of a year wide, the widest first; what moves nothing is left out. */
export function reasonsOf(year: ForecastYear): readonly Uncertainty[] {
  const width = (by: Uncertainty): number =>
    KINDS.reduce((sum, kind) => sum + year[kind].by[by].below + year[kind].by[by].above, 0);
  return UNCERTAINTIES.filter((by) => width(by) >= 1).sort((one, other) => width(other) - width(one));
}
