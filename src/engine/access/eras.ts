import { civilOf, eraYearOf, PLAIN_DAYS } from '../../domain/calendar';

/** What is no sign for a part of a day: words, colours, a letter after \, _ or *, General and 0.00E+00. */
const OTHERS = /"[^"]*"|\[[^[\]]*\]|[\\_*].|General|E[-+]/gi;
const ERA_SIGNS = new RegExp(`${OTHERS.source}|(g{1,3})|(ee?)`, 'gi');
const MOST_KEPT = 500;

/** The screen asks at each drawing. */
const kept = new Map<string, boolean>();

/** Whether a number format shows years by era, as ge.m.d does. */
export function hasEra(pattern: string): boolean {
  const known = kept.get(pattern);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = /[ge]/i.test(pattern.replace(OTHERS, ''));
  kept.set(pattern, found);
  return found;
}

/** Such a format with a day's era and year in it as words: the grid's own formats know no era, and write nothing for it. */
export function withEraOf(day: number, pattern: string): string {
  if (!hasEra(pattern) || day < PLAIN_DAYS.minimum || day > PLAIN_DAYS.maximum + 1) return pattern;
  const { era, year } = eraYearOf(civilOf(Math.min(Math.floor(day), PLAIN_DAYS.maximum)));
  return pattern.replace(ERA_SIGNS, (sign: string, name: string | undefined, years: string | undefined) => {
    if (name) return `"${[era.letter, era.name[0]!, era.name][name.length - 1]!}"`;
    return years ? `"${String(year).padStart(years.length, '0')}"` : sign;
  });
}
