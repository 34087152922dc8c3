import { DomainError } from '../../src/domain/fault';
import { checkPlan } from '../../src/domain/deliveryPlan';
import { nationalHolidays } from '../../src/reference';
import type { PlanInput } from '../../src/domain/deliveryPlan';

/**
 * A plan of 2020 without a fault, exactly at every limit of the rules of that year's notice, for tests that spoil one
 * thing in it.
 */

export type Cell = number | string | boolean | null;
export type PlanSheet = Cell[][];

export const HEADER = [
  ...['年月', '交付想定枚数', '交付実績', '申請件数', '専用窓口数', '専用窓口1日当たり枚数', '併用窓口数'],
  ...['併用窓口1日当たり枚数', '開庁日数', '土日開庁日数', '職員数', '統合端末台数', '庁舎外臨時窓口数'],
];

/** Windows carry (2 × 20 + 1 × 10) × 20 = 1,000 cards a month; April and June 2020 have 4 weekends, May has 5. */
export const APRIL = [43922, 1000, 1000, 1000, 2, 20, 1, 10, 20, 4, 3, 3, 0];
export const MAY = [43952, 1000, 1000, 1000, 2, 20, 1, 10, 20, 5, 3, 3, 0];
export const JUNE = [43983, 1000, 1000, 1000, 2, 20, 1, 10, 20, 4, 3, 3, 0];
export const JULY = [44013, ...JUNE.slice(1)];

/** 5,000 people of whom 2,000 have a card leave the 3,000 of the plan. */
export const POPULATION: PlanSheet = [[5000]];
export const DELIVERED: PlanSheet = [[2000]];

type Change = Readonly<Record<string, Cell>>;

/** The clean plan with some cells of its months changed, by header; further rows are put at its end. */
export function planSheet(changes: Readonly<Record<number, Change>> = {}, ...further: PlanSheet): PlanSheet {
  const months = [APRIL, MAY, JUNE].map((month, index) => changed(month, changes[index] ?? {}));
  return [[...HEADER], ...months, ...further];
}

export function changed(row: readonly Cell[], change: Change): Cell[] {
  for (const name of Object.keys(change)) if (!HEADER.includes(name)) throw new Error(`no column ${name}`);
  return row.map((cell, index) => (HEADER[index]! in change ? change[HEADER[index]!]! : cell));
}

/** The plan without some of its columns. */
export function withoutColumns(sheet: PlanSheet, ...names: readonly string[]): PlanSheet {
  const kept = sheet[0]!.map((name) => !names.includes(String(name)));
  return sheet.map((row) => row.filter((_, index) => kept[index]));
}

/** Checks a plan of one body of 5,000 people. */
export const check = (plan: PlanSheet, more: Partial<PlanInput> = {}) =>
  checkPlan({ plan, population: POPULATION, delivered: DELIVERED, ...more }, nationalHolidays);

export function faultOf(step: () => unknown): DomainError {
  try {
    step();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('it does not fail');
}
