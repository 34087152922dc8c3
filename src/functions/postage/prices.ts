import type { Day } from '../../domain/calendar';
import { DomainError } from '../../domain/fault';
import type { FaultKind } from '../../domain/fault';
import { priceBook } from '../../domain/postage';
import type { MailClass, MailOption, PriceBook, PriceList } from '../../domain/postage';
import type { Argument, Grid } from '../core/argument';
import type { Content } from '../core/cell';
import { ArgumentError } from '../core/faults';
import { asOf, options as optionsArgument } from './arguments';
import { builtInTariff } from './builtIn';
import { onceFor } from '../core/once';
import { tariffFromTable } from './tariffTable';

export type Options = Grid<readonly MailOption[]>;

const BUILT_IN: Grid<Content> = [];
const NO_OPTIONS: Options = [];

const booksFor = onceFor((table: Grid<Content>) => {
  const tariff = table === BUILT_IN ? builtInTariff() : tariffFromTable(table, builtInTariff());
  return onceFor((options: Options) => priceBook(tariff, optionsIn(options)));
});

/** The price lists that a call's options and tariff give. */
export function pricesFor(options: Options | undefined, tariff: Grid<Content> | undefined): PriceBook {
  return booksFor(tariff ?? BUILT_IN)(options ?? NO_OPTIONS);
}

interface Found {
  readonly options: Options | undefined;
  readonly tariff: Grid<Content> | undefined;
  readonly service: MailClass;
  readonly day: Day | undefined;
  readonly list: PriceList;
}

let found: Found | undefined;

/** The price list for one element of a call. Most columns hold one class and one day all the way down: it is kept at hand. */
export function priceListFor(
  options: Options | undefined,
  tariff: Grid<Content> | undefined,
  service: MailClass,
  day: Day | undefined,
): PriceList {
  if (found?.options === options && found?.tariff === tariff && found?.service === service && found.day === day)
    return found.list;
  found = { options, tariff, service, day, list: pricesFor(options, tariff)(service, day) };
  return found.list;
}

export function optionsIn(options: Options | undefined): readonly MailOption[] {
  return (options ?? []).flat().flatMap((cell) => cell ?? []);
}

const ARGUMENT_OF: Partial<Record<FaultKind, Argument>> = {
  noTariffOnDay: asOf,
  tariffEnded: asOf,
  optionTwice: optionsArgument,
  optionsExclude: optionsArgument,
  optionNeeds: optionsArgument,
  optionNotForClass: optionsArgument,
  noSourcedPrice: optionsArgument,
};

/** What was thrown while a price was sought, with the argument that it is about. */
export function blamed(error: unknown, weight?: Argument): unknown {
  if (!(error instanceof DomainError)) return error;
  const argument = ARGUMENT_OF[(error as DomainError).kind] ?? weight;
  return argument ? new ArgumentError(error, argument) : error;
}
