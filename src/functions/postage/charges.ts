import { readDate } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { chargesFor, rateFor, versionOn } from '../../domain/postage';
import type { MailClass, MailOption, Rate, Tariff } from '../../domain/postage';
import { dataVersion, postageRates } from '../../reference';
import type { Speaker, Step } from '../steps/speaker';
import { builtInTariff } from './prices';
import { titleOf } from './serviceNames';

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
  const builtIn = rates.some(({ service, source }) => isBuiltIn(service, source));
  return [
    ...new Set(rates.map((rate) => ruleOf(rate, say) + aloneText(rate, say))),
    ...(builtIn ? [verified(say)] : []),
  ];
}

function ruleOf({ service, from, source }: Rate, say: Speaker): string {
  const title = titleOf(service);
  const said =
    source === '' ? say.text('指定した料金表', 'the tariff that was given') : say.text(`「${source}」`, `“${source}”`);
  if (from === null) return `${title}: ${said}`;
  const day = say.date(from);
  return say.text(`${title}: ${day}からの料金（${said}）`, `${title}: price from ${day} on (${said})`);
}

/** A price that no second document confirms says so. */
function aloneText({ service, maxGrams, from, source }: Rate, say: Speaker): string {
  const alone = postageRates().some(
    (known) =>
      known.toldByOne &&
      known.service === service &&
      known.maxGrams === maxGrams &&
      known.source.title === source &&
      from === readDate(known.from),
  );
  return alone ? say.text('。確認できた資料はこの1件だけです', '; no second document confirms it') : '';
}

function verified(say: Speaker): string {
  const day = say.date(readDate(dataVersion.verifiedOn));
  return say.text(
    `収録した料金は ${day}に確認しました。それより後の改定は入っていません。`,
    `The built-in prices were verified on ${day}; later changes are not in them.`,
  );
}

function isBuiltIn(service: string, source: string): boolean {
  return (builtInTariff().get(service) ?? []).some(({ rates }) => rates.some((rate) => rate.source === source));
}

/** What stands for the limit of a tier where the weight does not matter. */
export function anyLimit(say: Speaker): string {
  return say.text('重さによらない', 'any weight');
}

/** Of which day the prices are. */
export function dayStep(day: Day | undefined, say: Speaker): Step {
  if (day === undefined) {
    return say.step('日付が省略されているので、最新の料金によります。', 'No day is named, so the newest prices apply.');
  }
  return say.step(`${say.date(day)}に有効な料金によります。`, `The prices in force on ${say.date(day)} apply.`);
}
