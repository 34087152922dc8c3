import type { Day } from '../calendar';
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

const CHARGE = 'registeredMailCompensation';

/** What a declared compensation adds to the price of an item. */
export function compensationCharge(
  tariff: Tariff,
  mailClass: MailClass,
  options: readonly MailOption[],
  yen: number,
  day?: Day,
): number {
  if (yen > 0 && !options.includes('registeredMail')) fail('compensationUnregistered', {});
  const steps = compensationSteps(yen);
  if (steps === 0) return 0;
  if (mailClass === 'yuMail') fail('noSourcedPrice', { option: CHARGE, service: mailClass });
  return steps * versionOn(tariff, CHARGE, day).rates[0]!.yen;
}
