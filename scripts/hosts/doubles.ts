import type { Outcome } from '../../src/taskpane/views/share/selfTest/results';

/** Where formats of results are not known, days show as numbers. */
const SERIALS = { 'dates.shown': 'known', 'dates.column': 'known' } as const;

/**
 * What the self-test gives on the double of each Excel (test/support/excelHost/profiles.ts) in place of `ok`. The test of the
 * self-test holds it against what it gives (test/excel/selfTest).
 */
export const ON_DOUBLES: Readonly<Record<string, Readonly<Record<string, Outcome>>>> = {
  microsoft365: {},
  ltsc2024: SERIALS,
  ltsc2021: { ...SERIALS, 'errors.range': 'known' },
  retail2021: SERIALS,
  mac: {},
  web: {},
};
