import { DomainError } from '../../domain';
import {
  chargesFor,
  classLimitOf,
  COMPENSATION,
  COMPENSATION_CHARGE,
  compensationCharge,
  isUnweighed,
  MAIL_CLASSES,
  MAIL_OPTIONS,
  ONE_OF,
  REGISTERED_ONLY,
} from '../../domain/postage';
import type { MailClass, MailOption } from '../../domain/postage';
import { builtInTariff, needsLimit, titleOf } from '../../functions';
import { postalServiceIds } from '../../reference';
import type { DataTable } from './table';

/** Texts call a service by its place in this list; 転送不要, which has no price, is the last. */
const SERVICES: readonly string[] = [...postalServiceIds, 'noForwarding'];

export function serviceNumber(service: string): number {
  return SERVICES.indexOf(service) + 1;
}

export function isClass(service: string): service is MailClass {
  return (MAIL_CLASSES as readonly string[]).includes(service);
}

export const FIRST_SIGN = 65;

/** The options of an item are kept as one word, with a letter for each. */
export function optionSign(option: MailOption): string {
  return String.fromCharCode(FIRST_SIGN + MAIL_OPTIONS.indexOf(option));
}

/** What stands in place of a service whose price is added. */
const NOTHING_ADDED = 0;
export const NOT_OFFERED = -1;
const WITHOUT_SOURCE = -2;

const SOURCE = '日本郵便';

const SERVICE_TABLE: DataTable = {
  title: { ja: '郵便の種別とオプション', en: 'Classes and options of mail' },
  source: SOURCE,
  columns: [
    { name: 'MYNA_x_mailTitles', heading: '種別・オプション' },
    { name: 'MYNA_x_mailWeighed', heading: '重さで料金が決まる種別' },
    { name: 'MYNA_x_cardGrams', heading: 'はがきの重さの上限(g)' },
    { name: 'MYNA_x_insurances', heading: '損害要償額の加算（種別・オプションの何行目か。-2: 出典なし）' },
  ],
  rows: SERVICES.map((service) => [
    titleOf(service),
    needsLimit(service),
    isUnweighed(service) ? classLimitOf(service as MailClass) : null,
    isClass(service) ? insuranceOf(service) : null,
  ]),
};

function insuranceOf(mailClass: MailClass): number {
  return placeOrRefusal(() => {
    compensationCharge(builtInTariff(), mailClass, ['registeredMail'], COMPENSATION.most);
    return serviceNumber(COMPENSATION_CHARGE);
  });
}

/** Options of one group exclude each other. One that goes with all others is a group of its own: nothing is given twice. */
const OPTION_TABLE: DataTable = {
  title: { ja: '郵便のオプションの組合せ', en: 'Options of mail that go together' },
  source: SOURCE,
  columns: [
    { name: 'MYNA_x_optionGroups', heading: '1つだけ付けられる組' },
    { name: 'MYNA_x_optionNeeds', heading: '一緒に要るオプション' },
  ],
  rows: MAIL_OPTIONS.map((option) => [
    optionSign((ONE_OF.find((kinds) => kinds.includes(option)) ?? [option])[0]!),
    REGISTERED_ONLY.includes(option) ? optionSign('registeredMail') : null,
  ]),
};

/** For every class what each option adds, as the domain has it. */
const CHARGE_TABLE: DataTable = {
  title: { ja: '種別ごとのオプションの料金', en: 'What each option adds, class by class' },
  source: SOURCE,
  columns: [
    {
      name: 'MYNA_x_charges',
      heading: '加える料金（種別・オプションの何行目か。0: なし、-1: 付けられない、-2: 出典なし）',
    },
  ],
  rows: MAIL_CLASSES.flatMap((mailClass) => MAIL_OPTIONS.map((option) => [chargeOf(mailClass, option)])),
};

function chargeOf(mailClass: MailClass, option: MailOption): number {
  const chosen = REGISTERED_ONLY.includes(option) ? (['registeredMail', option] as const) : [option];
  return placeOrRefusal(() => {
    const charges = chargesFor(mailClass, chosen);
    return charges.length > chosen.length ? serviceNumber(charges.at(-1)!) : NOTHING_ADDED;
  });
}

function placeOrRefusal(place: () => number): number {
  try {
    return place();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.kind === 'noSourcedPrice' ? WITHOUT_SOURCE : NOT_OFFERED;
  }
}

export const SERVICE_TABLES: readonly DataTable[] = [SERVICE_TABLE, OPTION_TABLE, CHARGE_TABLE];
