const DAY = 86_400_000;

/** Excel's numbers of days, right from 1 March 1900 on. */
function dateOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
}

/** `to` is as many months after `from`; where it went over into the next month since its own is shorter, the last day of its own. */
export function withinMonth(from: number, to: number): number {
  const day = dateOf(to).getUTCDate();
  return day < dateOf(from).getUTCDate() ? to - day : to;
}

/** The week of ISO 8601: it belongs to the year that its Thursday belongs to. */
export function isoWeek(serial: number): number {
  const date = dateOf(serial);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY;
  return Math.floor(dayOfYear / 7) + 1;
}
