import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDate } from '../../../src/domain/calendar';
import { forecaster } from '../../../src/domain/renewal/forecast';
import { termsOf } from '../../../src/domain/renewal';
import { loadDeliveries } from '../../../src/reference/deliveries';
import { RULES } from './inForce';

/**
 * The nation's six figures in another way: cards a day at a time, straight from the seeds, a birthday on each day of the year, and minors by the
 * nearest time between two counts. Nothing of the program but the dates of the result is used.
 */
const seed = (path: string) =>
  readFileSync(join(__dirname, '../../../seeds', path), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const DAY = 86_400_000;
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const FIRST = dayOf('2016-01-01');
const [LEAD, HELD] = [30, (88_155_973 / 93_060_433 + 92_784_654 / 100_108_393) / 2];

function between(points: readonly (readonly [number, number])[], day: number): number {
  const at = points.findIndex(([on]) => on >= day);
  if (at < 1) return at === 0 ? points[0]![1] : points.at(-1)![1];
  const [[from, low], [to, high]] = [points[at - 1]!, points[at]!];
  return low + ((high - low) * (day - from)) / (to - from);
}

const ages = seed('mic-deliveries/ages.csv');
const countsOn = (age: string) =>
  new Map(ages.filter(([, name]) => name === age).map(([day, , , count]) => [dayOf(day!), Number(count)]));
const ALL = [...countsOn('全体')] as [number, number][];
const GROUPS = ['0～4歳', '5～9', '10～14', '15～19'].map((age) => [...countsOn(age).values()]);

const DELIVERED: [number, number][] = [[dayOf('2017-03-08'), 10_717_919], ...ALL];
const MADE = seed('renewal-forecast/made.csv').map(([day, made]) => [dayOf(day!), Number(made)] as const);
const ISSUES = seed('000-issuing-cost-review/table2-capacity.csv').map((cells) => Number(cells[3]) * 1e4);

/** Cards made on a day. */
function madeOn(day: number): number {
  const date = new Date(day * DAY);
  const months = (date.getUTCFullYear() - 2022) * 12 + date.getUTCMonth() - 3;
  if (months >= 0) {
    const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    return (ISSUES[months] ?? 0) / length;
  }
  const firstSeen = DELIVERED[0]![0] - LEAD;
  if (day < firstSeen) {
    return ((between(MADE, day + 1) - between(MADE, day)) * DELIVERED[0]![1]) / between(MADE, firstSeen);
  }
  return between(DELIVERED, day + 1 + LEAD) - between(DELIVERED, day + LEAD);
}

function minorShare(day: number): number {
  const under18 = day >= dayOf('2022-04-01') ? 0.6 : 1;
  const minors = (at: number) =>
    GROUPS.reduce((sum, group, index) => sum + group[at]! * (index === 3 ? under18 : 1), 0);
  if (day + LEAD < ALL[0]![0]) return minors(0) / ALL[0]![1];
  const shares = ALL.slice(1).map(([until, count], index) => {
    const anew = GROUPS.some((group) => group[index + 1]! < group[index]!);
    return {
      until,
      added: count - ALL[index]![1],
      share: anew ? NaN : (minors(index + 1) - minors(index)) / (count - ALL[index]![1]),
    };
  });
  const at = shares.findIndex(({ until }) => day + LEAD < until);
  if (at < 0) {
    const year = shares.slice(-12).filter(({ share }) => !Number.isNaN(share));
    return (
      year.reduce((sum, { share, added }) => sum + share * added, 0) / year.reduce((sum, { added }) => sum + added, 0)
    );
  }
  const near = Number.isNaN(shares[at]!.share) ? [shares[at - 1]!.share, shares[at + 1]!.share] : [shares[at]!.share];
  return near.reduce((sum, share) => sum + share, 0) / near.length;
}

test('day by day and straight from the seeds, the nation’s six figures are the same to two in a hundred', async () => {
  const years = new Map<number, [cards: number, certificates: number]>();
  const add = (day: number, kind: 0 | 1, count: number) => {
    const date = new Date(day * DAY);
    const year = date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0);
    const sums = years.get(year) ?? [0, 0];
    sums[kind] += count;
    years.set(year, sums);
  };
  for (let day = FIRST; day < dayOf('2024-01-01'); day += 1) {
    const cards = madeOn(day) * HELD;
    const minors = cards * minorShare(day);
    // The first birthday comes within a year, each week of it as likely.
    for (let week = 0; week < 52; week += 1) {
      const birthday = day + (week + 0.5) * 7.024;
      add(birthday + 4 * 365.25, 0, minors / 52);
      add(birthday + 4 * 365.25, 1, (cards - minors) / 52);
      add(birthday + 9 * 365.25, 0, (cards - minors) / 52);
    }
  }
  const { statistics } = await loadDeliveries();
  const period = { from: readDate('2025-04-01'), to: readDate('2028-03-01') };
  const forecast = forecaster(statistics, termsOf(RULES))(statistics.nation, period);
  expect(forecast.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  for (const { year, cards, certificates } of forecast.years) {
    const [byHandCards, byHandCertificates] = years.get(year)!;
    expect(Math.abs(cards.central / byHandCards - 1)).toBeLessThan(0.02);
    expect(Math.abs(certificates.central / byHandCertificates - 1)).toBeLessThan(0.02);
  }
});
