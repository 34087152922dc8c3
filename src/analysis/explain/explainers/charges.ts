import { readDate } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';
import { chargesFor, rateFor, versionOn } from '../../../domain/postage';
import type { MailClass, MailOption, Rate, Tariff } from '../../../domain/postage';
import { dataVersion } from '../../../reference';
import { builtInTariff } from '../../../functions/postage/builtIn';
import { titleOf } from '../../../functions/postage/serviceNames';
import { tariffFromTable } from '../../../functions/postage/tariffTable';
import type { Speaker } from '../speaker';
import type { Content, Matrix } from '../../../sheet';

export type Cells = Matrix<Content | null>;

export function tariffOf(table: Cells | undefined): Tariff {
  return table ? tariffFromTable(table, builtInTariff()) : builtInTariff();
}

/** The line of the tariff for each part of the price, the class first. */
export function ratesOf(
  tariff: Tariff,
  mailClass: MailClass,
  options: readonly MailOption[],
  grams: number,
  day: Day | undefined,
): Rate[] {
  return chargesFor(mailClass, options).map((service) => rateFor(versionOn(tariff, service, day).rates, grams));
}

/** Which tariff of which day was used, and who says so. */
export function rulesOf(rates: readonly Rate[], say: Speaker): string[] {
  const texts = say.texts.postage;
  const builtIn = rates.some(({ service, source }) => isBuiltIn(service, source));
  const rules = rates.map(({ service, from, source }) => {
    const said = source === '' ? texts.ownTariff : texts.quoted(source);
    return from === null ? texts.always(titleOf(service), said) : texts.rule(titleOf(service), say.date(from), said);
  });
  return [...new Set(rules), ...(builtIn ? [texts.verified(say.date(readDate(dataVersion.verifiedOn)))] : [])];
}

function isBuiltIn(service: string, source: string): boolean {
  return (builtInTariff().get(service) ?? []).some(({ rates }) => rates.some((rate) => rate.source === source));
}
