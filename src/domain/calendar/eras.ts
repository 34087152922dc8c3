import type { Civil } from './day';

export interface Era {
  readonly name: string;
  readonly letter: string;
  readonly ligature: string;
  /** The first day on which it was in force. */
  readonly from: Civil;
}

/** Newest first. Meiji begins in 1868; Excel's days do not reach that far back, so its first day decides nothing. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', ligature: '㋿', from: { year: 2019, month: 5, day: 1 } },
  { name: '平成', letter: 'H', ligature: '㍻', from: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', letter: 'S', ligature: '㍼', from: { year: 1926, month: 12, day: 25 } },
  { name: '大正', letter: 'T', ligature: '㍽', from: { year: 1912, month: 7, day: 30 } },
  { name: '明治', letter: 'M', ligature: '㍾', from: { year: 1868, month: 1, day: 25 } },
];

export interface EraYear {
  readonly era: Era;
  readonly year: number;
}

/** The era in force on a day, and the year of it. */
export function eraYearOf(day: Civil): EraYear {
  const era = eraOnDay(day)!;
  return { era, year: day.year - era.from.year + 1 };
}

/** None before Meiji. */
export function eraOnDay(day: Civil): Era | undefined {
  return ERAS.find(({ from }) => !isBefore(day, from));
}

/** How an era may be written in front of a year: 令和, 令, R, r or ㋿. */
export const ERA_PATTERN = ERAS.flatMap(({ name, letter, ligature }) => [name, name[0], letter, ligature]).join('|');

/** The Gregorian year of an era's year, also beyond the era's end: documents printed before a change say 平成35年. */
export function yearOfEra(written: string, eraYear: string): number | undefined {
  const era = eraCalled(written);
  const year = eraYear === '元' ? 1 : Number(eraYear);
  return era && year > 0 ? era.from.year + year - 1 : undefined;
}

export function eraCalled(written: string): Era | undefined {
  return ERAS.find(({ name, letter, ligature }) => [name, name[0], letter, ligature].includes(written.toUpperCase()));
}

/** 元 for a first year. */
export function eraYearText(year: number): string {
  return year === 1 ? '元' : String(year);
}

export function isBefore(day: Civil, other: Civil): boolean {
  return order(day) < order(other);
}

function order({ year, month, day }: Civil): number {
  return (year * 100 + month) * 100 + day;
}
