import { addDays, isoOf } from '../calendar';
import type { Day } from '../calendar';
import { fail } from '../fault';

/** One line of a tariff. */
export interface Rate {
  readonly service: string;
  /** null: one price for every weight. */
  readonly maxGrams: number | null;
  /** null: it always held. */
  readonly from: Day | null;
  /** The last day of the price; null while no end is known. */
  readonly to: Day | null;
  readonly yen: number;
  readonly source: string;
}

/** All prices of a service that began on the same day, by rising weight. */
export interface Version {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rates: readonly Rate[];
}

/** The versions of each service, oldest first. */
export type Tariff = ReadonlyMap<string, readonly Version[]>;

export function tariffOf(rates: readonly Rate[]): Tariff {
  const services = [...new Set(rates.map(({ service }) => service))];
  return new Map(services.map((service) => [service, versionsOf(rates.filter((rate) => rate.service === service))]));
}

/** A service that stands in `own` is taken from there only, all its dates included. */
export function overlaid(base: Tariff, own: Tariff): Tariff {
  return new Map([...base, ...own]);
}

/** The prices of a service on a day; without a day the newest, unless they have ended. */
export function versionOn(tariff: Tariff, service: string, day?: Day): Version {
  const versions = tariff.get(service) ?? [];
  const version = newest(versions, day);
  if (!version) {
    return fail('noTariffOnDay', { service, day: isoOrNull(day), since: isoOrNull(versions[0]?.from) });
  }
  return holds(version, day) ? version : fail('tariffEnded', { service, until: isoOf(version.to!) });
}

/** Every line in force on a day, in the order of `services`. */
export function ratesOn(tariff: Tariff, services: readonly string[], day?: Day): Rate[] {
  const rates = services.flatMap((service) => {
    const version = newest(tariff.get(service) ?? [], day);
    return version && holds(version, day) ? version.rates : [];
  });
  if (rates.length > 0) return rates;
  return fail('noTariffOnDay', { service: null, day: isoOrNull(day), since: isoOrNull(periodStarts(tariff)[0]) });
}

/** The days on which any price begins or ceases to hold: between two of them no price changes. */
export function periodStarts(tariff: Tariff): Day[] {
  const days = [...tariff.values()].flat().flatMap(({ from, to }) => [from, to === null ? null : addDays(to, 1)]);
  return [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b);
}

function newest(versions: readonly Version[], day?: Day): Version | undefined {
  return versions.filter(({ from }) => day === undefined || from === null || from <= day).at(-1);
}

function holds({ to }: Version, day?: Day): boolean {
  return to === null || (day !== undefined && day <= to);
}

function isoOrNull(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : isoOf(day);
}

function versionsOf(rates: readonly Rate[]): Version[] {
  const starts = [...new Set(rates.map(({ from }) => from))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return starts.map((from) => {
    const held = rates.filter((rate) => rate.from === from);
    return { from, to: held[0]!.to, rates: held.sort((a, b) => limitOf(a) - limitOf(b)) };
  });
}

export function limitOf({ maxGrams }: Rate): number {
  return maxGrams ?? Infinity;
}

/** What an item can be posted as. */
export const MAIL_CLASSES = [
  'standardMail',
  'nonStandardMailWithin',
  'nonStandardMailOver',
  'postcard',
  'replyPostcard',
  'letterPackLight',
  'letterPackPlus',
  'smartLetter',
  'yuMail',
] as const;
export type MailClass = (typeof MAIL_CLASSES)[number];

/** What a card may weigh, by its class: a heavier one is a letter. Within that its price is one, so that nobody weighs it. */
const CARD_GRAMS: Partial<Record<MailClass, number>> = { postcard: 6, replyPostcard: 12 };

/** The weight above which an item is no longer of its class, whatever the tariff says. */
export function classLimitOf(mailClass: MailClass): number {
  return CARD_GRAMS[mailClass] ?? Infinity;
}

/** Whether items of a class are priced without being weighed. */
export function isUnweighed(service: string): boolean {
  return Object.hasOwn(CARD_GRAMS, service);
}

/** What can be bought on top of it. */
export const MAIL_OPTIONS = [
  'registeredMail',
  'simpleRegisteredMail',
  'specifiedRecordMail',
  'express',
  'deliveryCertificate',
  'personalDeliveryBasic',
  'personalDeliverySpecial',
  'personalDeliveryReporting',
  'noForwarding',
] as const;
export type MailOption = (typeof MAIL_OPTIONS)[number];
