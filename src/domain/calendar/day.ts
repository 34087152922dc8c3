import { fail } from '../fault';

/** A day of the Gregorian calendar. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

export function isCivil({ year, month, day }: Civil): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 31 December of the year 0: 1 for 0001-01-01. */
function dayNumberOf(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + DAYS_BEFORE_MONTH[month - 1]! + leapDay + day;
}

function civilOfDayNumber(dayNumber: number): Civil {
  // The mean length of a year finds it, or the one before or after.
  let year = Math.floor(dayNumber / 365.2425) + 2;
  while (daysBeforeYear(year) >= dayNumber) year--;
  let day = dayNumber - daysBeforeYear(year);
  let month = 1;
  for (; day > daysInMonth(year, month); month++) day -= daysInMonth(year, month);
  return { year, month, day };
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/**
 * A day as Excel's serial of the 1900 system, a whole number from 1 (1900-01-01) to 2958465 (9999-12-31).
 * Excel counts a 29 February 1900 that never was: serials 1 to 59 are one less than the true distance, as Excel shows
 * them, and 60 is no day at all. Differences of serials are therefore days only from 61 on; `addDays` is always right.
 */
export type Day = number;

export const LAST_DAY: Day = 2958465;
const PHANTOM: Day = 60;
/** Serials that are days as they stand: those after the day that never was. */
export const PLAIN_DAYS = { minimum: PHANTOM + 1, maximum: LAST_DAY } as const;
/** Serial 61, 1900-03-01, is this day number of the Gregorian calendar. */
const OFFSET = dayNumberOf(1900, 3, 1) - 61;

/** The whole days of a number: its fraction is the time of day. */
export function dayOfSerial(serial: number): Day {
  const day = Math.floor(serial);
  return day >= 1 && day <= LAST_DAY && day !== PHANTOM ? day : outOfRange(String(serial));
}

/** `civil` must be a day of the calendar (isCivil). */
export function dayOf({ year, month, day }: Civil): Day {
  return dayOn(year, month, day);
}

function dayOn(year: number, month: number, dayOfMonth: number): Day {
  const day = serialOf(dayNumberOf(year, month, dayOfMonth));
  return day >= 1 && day <= LAST_DAY ? day : outOfRange(isoText({ year, month, day: dayOfMonth }));
}

export function civilOf(day: Day): Civil {
  return civilOfDayNumber(dayNumber(day));
}

export function addDays(day: Day, days: number): Day {
  return dayOfSerial(serialOf(dayNumber(day) + days));
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOn(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

export function startOfMonth(day: Day): Day {
  return dayOf({ ...civilOf(day), day: 1 });
}

/** Months from `from`'s month to `to`'s, whatever the days in them. */
export function monthsBetween(from: Day, to: Day): number {
  const first = civilOf(from);
  const last = civilOf(to);
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** 0 for Sunday to 6 for Saturday, as Excel's WEEKDAY has it (before March 1900 one day behind the true calendar). */
export function weekdayOf(day: Day): number {
  return (day + 6) % 7;
}

/** `2026-04-01` */
export function isoOf(day: Day): string {
  return isoText(civilOf(day));
}

function isoText({ year, month, day }: Civil): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function dayNumber(day: Day): number {
  return day + OFFSET + (day < PHANTOM ? 1 : 0);
}

function serialOf(number: number): number {
  const serial = number - OFFSET;
  return serial > PHANTOM ? serial : serial - 1;
}

function outOfRange(value: string): never {
  return fail('dateOutOfRange', { value });
}
