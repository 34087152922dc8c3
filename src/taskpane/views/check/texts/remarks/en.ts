import { englishDay } from '../../../../texts/days';
import { number, round, several } from './remark';
import type { Remarks } from './remark';

const ERRORS: Readonly<Record<string, readonly [why: string, next: string]>> = {
  '#NAME?': [
    'The add-in is not loaded, or the name of the function is wrong.',
    'Open the MYNA add-in and recalculate; if that does not help, check the name.',
  ],
  '#SPILL!': [
    'Other values stand where the result would go.',
    'Clear the cells below and to the right of the formula.',
  ],
  '#BUSY!': ['The calculation is not finished.', 'Check again once it is.'],
};

export const en: Remarks = {
  error: ({ code, name, reason }) => {
    const [why, next] = ERRORS[code] ?? [
      'Its arguments cannot be calculated here, so the reason is not known.',
      'Select the cell and look at the arguments one by one.',
    ];
    const known = reason ? { why: reason.en, next: 'Mend the argument or cell that the reason names.' } : { why, next };
    return { what: `${name} gives ${code}.`, ...known };
  },
  noAsOf: ({ name, argument }, finding) => ({
    what: `${name} has no day (asOf)${several(finding) > 1 ? ` in ${several(finding)} cells` : ''}.`,
    why: `${argument.help.en} The same formula may give another result once prices change.`,
    next: 'Give asOf a day where a past estimate has to stay, or the day matters.',
  }),
  oldAsOf: ({ name, day, newest }) => ({
    what: `The day of ${name} is ${day}.`,
    why: `Prices changed on ${englishDay(newest)}; this formula uses those before.`,
    next: 'Leave it for a past estimate; for present prices change the day.',
  }),
  oldTariff: ({ day, newest, readers }) => ({
    what: `The table of prices that ${readers} formulas read is of ${englishDay(day)}.`,
    why: `Prices changed on ${englishDay(newest)}.`,
    next: 'For present prices make a new table in the reference view and name it as tariff.',
  }),
  textNumber: ({ text, name }, finding) => ({
    what: `${several(finding) > 1 ? `${several(finding)} numbers are` : 'A number is'} kept as text (“${text}”).`,
    why: `${name} reads it as a number; SUM and other functions of Excel pass over it.`,
    next: 'Make it a number with MYNA.NUM, or type it in as one.',
  }),
  total: ({ label, total, sum }, _, parts) => ({
    what: `${number(total)} at “${label}” is not the sum ${number(sum)} of its parts ${parts}.`,
    why: `They differ by ${number(round(total - sum))}, more than rounding explains (SUMCHECK: mismatch).`,
    next: 'Check the total and its parts, and make the total a formula such as SUM.',
  }),
};
