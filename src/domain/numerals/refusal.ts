import { UNIT_NAMES } from './units';

declare module '../fault' {
  interface GeneralFaults {
    unreadableNumber: { text: string; refusal?: Refusal };
  }
}

/** Why a text does not read as one number, where more can be said than that it does not. */
export type Refusal =
  /** Brackets hold a part, a share or another year's figure as often as a negative. */
  | { readonly why: 'brackets' }
  /** 1億2千 is 1億2千万 to one and 1億2,000 to another. */
  | { readonly why: 'thousandsAfterOku' }
  /** 2千5 is 2,500 to one and 2,005 to another. */
  | { readonly why: 'digitsAfterThousands' }
  | { readonly why: 'leadingZero' }
  | { readonly why: 'severalNumbers'; readonly numbers: readonly string[] }
  /** An arrow says that the number follows upon another one. */
  | { readonly why: 'arrow' }
  | { readonly why: 'fraction' }
  | { readonly why: 'monthName' }
  /** 千円 heads a column. */
  | { readonly why: 'multiplierAlone' }
  | { readonly why: 'separators' }
  | { readonly why: 'order' }
  | { readonly why: 'signs' }
  | { readonly why: 'otherWords'; readonly number: string; readonly words: string };

const NUMBERS = new RegExp(`(?:[,.]?\\d[\\d,.]*(?:\\s*[千百十兆億万]+)?)+(?:\\s*(?:${UNIT_NAMES}))?`, 'g');
const BRACKETED = /^[^\d(]*\([^()]*\)[^\d]*$/;
const FRACTION = /^\d+\s*(?:\/|分の)\s*\d+$/;
const MULTIPLIER_ALONE = new RegExp(`^[千百十兆億万]+\\s*(?:${UNIT_NAMES})?$`);
const MONTH_NAME = /^[\d〇一二三四五六七八九十]+\s*月$/;
const WELL_SEPARATED = /^(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?(?![\d,.])/;

/** Looks at a text that did not read, in half width. */
export function refusalOf(text: string): Refusal | undefined {
  if (MONTH_NAME.test(text)) return { why: 'monthName' };
  if (MULTIPLIER_ALONE.test(text)) return { why: 'multiplierAlone' };
  const numbers = text.match(NUMBERS)?.map((number) => number.trim()) ?? [];
  const [number] = numbers;
  if (number === undefined) return undefined;
  if (FRACTION.test(text)) return { why: 'fraction' };
  if (numbers.length > 1) return { why: 'severalNumbers', numbers };
  if (BRACKETED.test(text)) return { why: 'brackets' };
  if (!WELL_SEPARATED.test(number)) return { why: 'separators' };
  const words = text.replace(number, ' ').trim();
  if (/^[→⇒⇨➡]/.test(words)) return { why: 'arrow' };
  if (words === '') return { why: 'order' };
  return /^[▲△−+\s-]+$/.test(words) ? { why: 'signs' } : { why: 'otherWords', number, words };
}
