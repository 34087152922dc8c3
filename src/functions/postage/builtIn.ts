import { readDate } from '../../domain/calendar';
import { lazily } from '../../domain';
import { MAIL_CLASSES, tariffOf } from '../../domain/postage';
import type { MailClass, SizeLimit } from '../../domain/postage';
import { postageRates, postalSizeLimits } from '../../reference';

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
