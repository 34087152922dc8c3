import { fail, lazily } from '../../domain';
import { MAIL_CLASSES, MAIL_OPTIONS } from '../../domain/postage';
import type { MailClass, MailOption } from '../../domain/postage';
import { postalServiceIds, postalServiceTitles } from '../../reference';
import type { PostalService } from '../../reference';

const STANDARD = ['定形', '定型'];
const NON_STANDARD = ['定形外', '定型外'];
/** What may follow a name, and what stands for a postcard. */
const MAIL = ['', '郵便', '郵便物'];
const CARD = ['はがき', 'ハガキ', '葉書'];

/** Spellings besides the titles, without spaces, brackets and middle dots. The review of 2026 itself prints 定型. */
const SPELLINGS: readonly (readonly [PostalService | MailOption, readonly string[]])[] = [
  ['standardMail', joined(STANDARD, MAIL)],
  ['nonStandardMailWithin', joined(['', ...joined(NON_STANDARD, MAIL)], ['規格内'], MAIL)],
  ['nonStandardMailOver', joined(['', ...joined(NON_STANDARD, MAIL)], ['規格外'], MAIL)],
  ['postcard', joined(['', '通常', '郵便'], CARD)],
  ['replyPostcard', joined(['', '郵便'], ['往復'], CARD)],
  ['specifiedRecordMail', joined(['特定記録'], MAIL)],
  ['express', joined(['速達'], MAIL)],
  ['deliveryCertificate', ['配達証明']],
  ['personalDeliveryBasic', ['本人限定受取郵便基本型']],
  ['personalDeliverySpecial', ['本人限定受取郵便特例型']],
  ['personalDeliveryReporting', ['本人限定受取郵便特定事項伝達型']],
  ['noForwarding', joined(['転送不要'], MAIL)],
];

const AMBIGUOUS: readonly (readonly [readonly string[], readonly PostalService[]])[] = [
  [joined(NON_STANDARD, MAIL), ['nonStandardMailWithin', 'nonStandardMailOver']],
  [['レターパック'], ['letterPackLight', 'letterPackPlus']],
  [['書留'], ['registeredMail', 'simpleRegisteredMail']],
  [
    ['本人限定受取', '本人限定受取郵便'],
    ['personalDeliveryBasic', 'personalDeliverySpecial', 'personalDeliveryReporting'],
  ],
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
  const service = serviceWords().get(name);
  if (includes(services, service)) return service;
  const meant = AMBIGUOUS.find(([words]) => words.includes(name))?.[1] ?? [];
  const possible = meant.filter((candidate) => includes(services, candidate));
  if (possible.length > 0) return fail('ambiguousService', { text, choices: possible.map(titleOf) });
  return fail('unknownChoice', { text, choices });
}

function includes<S extends string>(services: readonly S[], service: string | undefined): service is S {
  return (services as readonly (string | undefined)[]).includes(service);
}

/** The service that each word means, the words without spaces, brackets and middle dots. */
export const serviceWords = lazily(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...[...TITLES].map(([id, title]): [string, string] => [bare(title), id]),
      ...SPELLINGS.flatMap(([id, words]) => words.map((word): [string, string] => [word, id])),
    ]),
);

/** Every word that begins with one of the first, goes on with one of the next, and so on. */
export function joined(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
}

/** Names hold no figures that width could change, so Unicode's compatible forms (half-width kana too) may be one. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s()[\]〔〕【】「」・:]/g, '');
}
