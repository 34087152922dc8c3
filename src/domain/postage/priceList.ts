import type { Day } from '../calendar';
import { add, difference, fractionOf, nearest, ZERO } from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';
import type { MailClass, MailOption, Rate, Tariff } from './tariff';
import { classLimitOf, limitOf, periodStarts, versionOn } from './tariff';

export interface Tier {
  /** Infinity: any weight. */
  readonly maxGrams: number;
  readonly yen: number;
  /** The yen before they became a double. */
  readonly exact: Fraction;
  /** The nearest lighter tier that costs less, if there is one: its limit and the yen it saves, for whole columns of weights. */
  readonly cheaper: { readonly limit: number; readonly saved: number } | undefined;
}

/** What an item of one class with its options costs on one day, by weight. */
export interface PriceList {
  readonly tiers: readonly Tier[];
  /** The service that takes no more than the last tier. */
  readonly limitedBy: string;
}

export function priceList(tariff: Tariff, mailClass: MailClass, options: readonly MailOption[], day?: Day): PriceList {
  const charges = chargesFor(mailClass, options).map((service) => versionOn(tariff, service, day).rates);
  const ends = charges.map((rates) => limitOf(rates.at(-1)!));
  const end = Math.min(classLimitOf(mailClass), ...ends);
  const limits = [...charges.flatMap((rates) => rates.map(limitOf)), end].filter((limit) => limit <= end);
  return {
    tiers: tiersUpTo([...new Set(limits)], charges),
    limitedBy: charges[ends.indexOf(end)]?.[0]?.service ?? mailClass,
  };
}

function tiersUpTo(limits: readonly number[], charges: readonly (readonly Rate[])[]): Tier[] {
  const tiers: Tier[] = [];
  for (const maxGrams of [...limits].sort((a, b) => a - b)) {
    const exact = charges.map((rates) => fractionOf(rateFor(rates, maxGrams).yen)).reduce(add, ZERO);
    const yen = nearest(exact);
    const lighter = tiers.filter((tier) => tier.yen < yen).at(-1);
    const cheaper = lighter && { limit: lighter.maxGrams, saved: difference(yen, lighter.yen) };
    tiers.push({ maxGrams, yen, exact, cheaper });
  }
  return tiers;
}

/** Yen for one item, with what its compensation adds. */
export function priceOf(list: PriceList, grams: number, compensation?: Fraction): number {
  const { yen, exact } = tierOf(list, grams);
  return compensation ? nearest(add(exact, compensation)) : yen;
}

export function tierOf(list: PriceList, grams: number): Tier {
  return list.tiers[tierIndex(list, grams)]!;
}

/** The nearest lighter tier that costs less: its limit, the grams to shed to come into it, and the yen saved. */
export function cheaperTier(list: PriceList, grams: number): { limit: number; shed: number; saved: number } {
  const { cheaper } = tierOf(list, grams);
  if (!cheaper) return fail('alreadyLightest', { service: list.limitedBy, grams });
  return { limit: cheaper.limit, shed: difference(grams, cheaper.limit), saved: cheaper.saved };
}

function tierIndex({ tiers, limitedBy }: PriceList, grams: number): number {
  for (let index = 0; index < tiers.length; index++) if (grams <= tiers[index]!.maxGrams) return index;
  return fail('weightAboveTariff', { service: limitedBy, grams, limit: tiers.at(-1)!.maxGrams });
}

/** The line of one service, lightest tier first, that takes a weight which the service does take. */
export function rateFor(rates: readonly Rate[], grams: number): Rate {
  return rates.find((rate) => grams <= limitOf(rate))!;
}

const TO_THE_PERSON: readonly MailOption[] = [
  'personalDeliveryBasic',
  'personalDeliverySpecial',
  'personalDeliveryReporting',
];
/** Of each of these an item takes one: a parcel carries one kind of registration, and a recorded one is not registered. */
export const ONE_OF: readonly (readonly MailOption[])[] = [
  ['registeredMail', 'simpleRegisteredMail', 'specifiedRecordMail'],
  TO_THE_PERSON,
];
/** Only a registered item is certified, or handed to one person alone: 日本郵便「本人限定受取郵便」. */
export const REGISTERED_ONLY: readonly MailOption[] = ['deliveryCertificate', ...TO_THE_PERSON];
const WITHOUT_OPTIONS: readonly MailClass[] = ['letterPackLight', 'letterPackPlus', 'smartLetter'];

/** The services whose prices add up for an item, its class first; combinations that are not offered are faults. */
export function chargesFor(mailClass: MailClass, options: readonly MailOption[]): string[] {
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice) fail('optionTwice', { option: twice });
  for (const kinds of ONE_OF) {
    const [first, second] = options.filter((option) => kinds.includes(option));
    if (first && second) fail('optionsExclude', { first, second });
  }
  const dependent = options.find((option) => REGISTERED_ONLY.includes(option));
  if (dependent && !options.includes('registeredMail')) {
    fail('optionNeeds', { option: dependent, needed: 'registeredMail' });
  }
  // 転送不要 is a mark that whoever sends the item writes on it.
  const charged = options.filter((option) => option !== 'noForwarding');
  return [mailClass, ...charged.map((option) => chargeOf(mailClass, option))];
}

function chargeOf(mailClass: MailClass, option: MailOption): string {
  if (WITHOUT_OPTIONS.includes(mailClass)) return fail('optionNotForClass', { option, service: mailClass });
  if (mailClass !== 'yuMail') return option;
  // Given up on 2023-10-01.
  if (TO_THE_PERSON.includes(option)) return fail('optionNotForClass', { option, service: mailClass });
  return option === 'registeredMail' ? 'yuMailRegistered' : fail('noSourcedPrice', { option, service: mailClass });
}

export type PriceBook = (mailClass: MailClass, day?: Day) => PriceList;

/** Price lists by class and day; each is made once, since between two changes of the tariff all days have the same. */
export function priceBook(tariff: Tariff, options: readonly MailOption[]): PriceBook {
  const starts = periodStarts(tariff);
  const lists = new Map<MailClass, PriceList[]>();
  return (mailClass, day) => {
    let known = lists.get(mailClass);
    if (!known) lists.set(mailClass, (known = []));
    return (known[periodOf(starts, day)] ??= priceList(tariff, mailClass, options, day));
  };
}

function periodOf(starts: readonly Day[], day: Day | undefined): number {
  if (day === undefined) return starts.length + 1;
  let period = 0;
  while (period < starts.length && starts[period]! <= day) period++;
  return period;
}
