import { fail } from '../fault';
import type { MailClass, MailOption } from './services';

/** A parcel carries one kind of registration, and a recorded one is not registered. */
const ONE_OF: readonly MailOption[] = ['registeredMail', 'simpleRegisteredMail', 'specifiedRecordMail'];
const WITHOUT_OPTIONS: readonly MailClass[] = ['letterPackLight', 'letterPackPlus', 'smartLetter'];

/** The services whose prices add up for an item, its class first; combinations that are not offered are faults. */
export function chargesFor(mailClass: MailClass, options: readonly MailOption[]): string[] {
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice) fail('optionTwice', { option: twice });
  const [first, second] = options.filter((option) => ONE_OF.includes(option));
  if (first && second) fail('optionsExclude', { first, second });
  if (options.includes('deliveryCertificate') && !options.includes('registeredMail')) {
    fail('optionNeeds', { option: 'deliveryCertificate', needed: 'registeredMail' });
  }
  return [mailClass, ...options.map((option) => chargeOf(mailClass, option))];
}

function chargeOf(mailClass: MailClass, option: MailOption): string {
  if (WITHOUT_OPTIONS.includes(mailClass)) return fail('optionNotForClass', { option, service: mailClass });
  if (mailClass !== 'yuMail') return option;
  return option === 'registeredMail' ? 'yuMailRegistered' : fail('noSourcedPrice', { option, service: mailClass });
}
