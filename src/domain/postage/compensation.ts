import type { Day } from '../calendar';
import { fractionOf, multiply, ZERO } from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';
import type { MailClass, MailOption, Tariff } from './tariff';
import { versionOn } from './tariff';

/**
 * 損害要償額: what a registered item is insured for. Its price covers the first amount, and rises with every further
 * step that is begun, up to the most that can be declared.
 */
export const COMPENSATION = { covered: 100_000, step: 50_000, most: 5_000_000 } as const;

/** How many steps above the covered amount a declared compensation begins. */
export function compensationSteps(yen: number): number {
  const { covered, step, most } = COMPENSATION;
  if (yen > most) fail('compensationAbove', { value: yen, most });
  return Math.max(0, Math.ceil((yen - covered) / step));
}

/** The service whose price is that of one step. */
export const COMPENSATION_CHARGE = 'registeredMailCompensation';

/** What a declared compensation adds to the price of an item. */
export function compensationCharge(
  tariff: Tariff,
  mailClass: MailClass,
  options: readonly MailOption[],
  yen: number,
  day?: Day,
): Fraction {
  if (yen > 0 && !options.includes('registeredMail')) fail('compensationUnregistered', {});
  const steps = compensationSteps(yen);
  if (steps === 0) return ZERO;
  if (mailClass === 'yuMail') fail('noSourcedPrice', { option: COMPENSATION_CHARGE, service: mailClass });
  return multiply(fractionOf(steps), fractionOf(versionOn(tariff, COMPENSATION_CHARGE, day).rates[0]!.yen));
}
