import { fail, lazily } from '../../domain';
import { MAIL_CLASSES, MAIL_OPTIONS } from '../../domain/postage';
import type { MailClass, MailOption } from '../../domain/postage';
import { postalServiceIds, postalServiceTitles } from '../../reference';
import type { PostalService } from '../../reference';

/** Spellings besides the titles, without spaces, brackets and middle dots. The review of 2026 itself prints 定型. */
const SPELLINGS: readonly (readonly [PostalService | MailOption, RegExp])[] = [
  ['standardMail', /^定[形型](郵便物?)?$/],
  ['nonStandardMailWithin', /^(定[形型]外(郵便物?)?)?規格内(郵便物?)?$/],
  ['nonStandardMailOver', /^(定[形型]外(郵便物?)?)?規格外(郵便物?)?$/],
  ['postcard', /^(通常|郵便)?(はがき|ハガキ|葉書)$/],
  ['replyPostcard', /^(郵便)?往復(はがき|ハガキ|葉書)$/],
  ['specifiedRecordMail', /^特定記録郵便物?$/],
  ['express', /^速達郵便物?$/],
  ['deliveryCertificate', /^配達証明$/],
  ['personalDeliveryBasic', /^本人限定受取郵便基本型$/],
  ['personalDeliverySpecial', /^本人限定受取郵便特例型$/],
  ['personalDeliveryReporting', /^本人限定受取郵便特定事項伝達型$/],
  ['noForwarding', /^転送不要郵便物?$/],
];

const AMBIGUOUS: readonly (readonly [RegExp, readonly PostalService[]])[] = [
  [/^定[形型]外(郵便物?)?$/, ['nonStandardMailWithin', 'nonStandardMailOver']],
  [/^レターパック$/, ['letterPackLight', 'letterPackPlus']],
  [/^書留$/, ['registeredMail', 'simpleRegisteredMail']],
  [/^本人限定受取(郵便)?$/, ['personalDeliveryBasic', 'personalDeliverySpecial', 'personalDeliveryReporting']],
];

/** 転送不要 is no service with a price, but a mark on the envelope. */
const TITLES: ReadonlyMap<string, string> = new Map<string, string>([
  ...postalServiceTitles,
  ['noForwarding', '転送不要'],
]);

/** The domain knows services by their ids. */
export function titleOf(service: string): string {
  return TITLES.get(service) ?? service;
}

export const CLASS_TITLES = MAIL_CLASSES.map(titleOf);
export const OPTION_TITLES = MAIL_OPTIONS.map((option) =>
  option === 'deliveryCertificate' ? '配達証明' : titleOf(option),
);
export const SERVICE_TITLES = postalServiceIds.map(titleOf);

export function readMailClass(text: string): MailClass {
  return named(text, MAIL_CLASSES, CLASS_TITLES);
}

export function readMailOption(text: string): MailOption {
  return named(text, MAIL_OPTIONS, OPTION_TITLES);
}

export function readService(text: string): PostalService {
  return named(text, postalServiceIds, SERVICE_TITLES);
}

function named<S extends PostalService | MailOption>(
  text: string,
  services: readonly S[],
  choices: readonly string[],
): S {
  const name = bare(text);
  const service = services.find(
    (candidate) =>
      bareTitles().get(candidate) === name ||
      SPELLINGS.some(([spelt, spelling]) => spelt === candidate && spelling.test(name)),
  );
  if (service) return service;
  const meant = AMBIGUOUS.find(([spelling]) => spelling.test(name))?.[1] ?? [];
  const possible = meant.filter((candidate) => (services as readonly string[]).includes(candidate));
  if (possible.length > 0) return fail('ambiguousService', { text, choices: possible.map(titleOf) });
  return fail('unknownChoice', { text, choices });
}

const bareTitles = lazily(() => new Map([...TITLES].map(([id, title]) => [id, bare(title)])));

/** Names hold no figures that width could change, so Unicode's compatible forms (half-width kana too) may be one. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s()[\]〔〕【】「」・:]/g, '');
}
