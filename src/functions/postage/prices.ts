import { readDate } from '../../domain/calendar';
import { DomainError, lazily } from '../../domain';
import { MAIL_CLASSES, priceBook, tariffOf } from '../../domain/postage';
import type { MailClass, MailOption, PriceBook, PriceList, SizeLimit, Tariff } from '../../domain/postage';
import { postageRates, postalSizeLimits } from '../../reference';
import type { Day } from '../../domain/calendar';
import type { FaultKind } from '../../domain';
import type { Content } from '../../sheet';
import type { Argument, Grid } from '../core/argument';
import { ArgumentError } from '../core/faults';
import { onceFor } from '../core/once';
import { asOf, compensation as compensationArgument, options as optionsArgument, weight } from './arguments';
import { tariffFromTable } from './tariffTable';

/** The sourced prices as the domain takes them. */
export const builtInTariff = lazily(() =>
  tariffOf(
    postageRates().map(({ from, to, source, ...rate }) => ({
      ...rate,
      from: readDate(from),
      to: to === null ? null : readDate(to),
      source: source.title,
    })),
  ),
);

/** The sourced limits of size and weight, narrowest class first. */
export const sizeLimits = lazily(() =>
  MAIL_CLASSES.flatMap((service) =>
    postalSizeLimits().flatMap((limit): SizeLimit<MailClass>[] =>
      limit.service === service ? [{ ...limit, service }] : [],
    ),
  ),
);

export type Options = Grid<readonly MailOption[]>;

const NO_OPTIONS: Options = [];

/** More than there are options that can be combined; only faults, such as one option many times over, could need others. */
const MOST_KEPT = 50;
const kept = new Map<string, PriceBook>();

/** Kept across calls: the built-in prices do not change, and a sheet full of single calls asks for the same few again. */
function builtInBook(options: readonly MailOption[]): PriceBook {
  const key = options.join();
  let book = kept.get(key);
  if (!book) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, (book = priceBook(builtInTariff(), options)));
  }
  return book;
}

const builtInBookFor = onceFor((options: Options) => builtInBook(optionsIn(options)));

/** A person's own tariff is read anew in each call, since its cells may have changed. */
const ownTariff = onceFor((table: Grid<Content>) => tariffFromTable(table, builtInTariff()));
const ownBooksFor = onceFor((table: Grid<Content>) =>
  onceFor((options: Options) => priceBook(ownTariff(table), optionsIn(options))),
);

/** The tariff that holds for a call. */
export function tariffIn(table: Grid<Content> | undefined): Tariff {
  return table ? ownTariff(table) : builtInTariff();
}

/** The price lists that a call's options and tariff give. */
export function pricesFor(options: Options = NO_OPTIONS, tariff: Grid<Content> | undefined): PriceBook {
  return tariff ? ownBooksFor(tariff)(options) : builtInBookFor(options);
}

/** The price list for one element of a call. */
export function priceListFor(
  options: Options | undefined,
  tariff: Grid<Content> | undefined,
  service: MailClass,
  day: Day | undefined,
): PriceList {
  try {
    return pricesFor(options, tariff)(service, day);
  } catch (error) {
    throw blamed(error, weight);
  }
}

export function optionsIn(options: Options = NO_OPTIONS): readonly MailOption[] {
  const found: MailOption[] = [];
  for (const row of options) for (const cell of row) if (cell) found.push(...cell);
  return found;
}

const ARGUMENT_OF: Partial<Record<FaultKind, Argument>> = {
  noTariffOnDay: asOf,
  tariffEnded: asOf,
  optionTwice: optionsArgument,
  optionsExclude: optionsArgument,
  optionNeeds: optionsArgument,
  optionNotForClass: optionsArgument,
  noSourcedPrice: optionsArgument,
  compensationAbove: compensationArgument,
  compensationUnregistered: compensationArgument,
};

/** What was thrown while a price was sought, with the argument that it is about. */
export function blamed(error: unknown, weight?: Argument): unknown {
  if (!(error instanceof DomainError)) return error;
  const argument = ARGUMENT_OF[(error as DomainError).kind] ?? weight;
  return argument ? new ArgumentError(error, argument) : error;
}
