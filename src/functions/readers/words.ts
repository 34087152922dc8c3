import { fail } from '../../domain';
import { normalizeWidth } from '../../domain/numerals';
import type { Reader } from '../core/argument';

/** Text as it stands; a number cell is taken as its digits. */
export function words({ help }: Pick<Reader<string>, 'help'>): Reader<string> {
  return {
    help,
    read: (content) => {
      if (typeof content === 'boolean') return fail('unreadableText', { value: String(content).toUpperCase() });
      return String(content);
    },
  };
}

/** One word of a fixed list, whatever its width and spaces. */
export function choice<const W extends string>(
  choices: readonly W[],
  factors?: Readonly<Record<W, number>>,
): Reader<W> {
  return {
    choices,
    help: { ja: `${choices.join('・')} のいずれか`, en: `one of ${choices.join(', ')}` },
    refusesZero: true,
    ...(factors ? { factorOf: (word: W) => factors[word] } : {}),
    read: (content) => {
      const plain = normalizeWidth(String(content)).replaceAll(' ', '');
      return choices.find((word) => word === plain) ?? fail('unknownChoice', { text: String(content), choices });
    },
  };
}

/** TRUE or FALSE; 1 and 0 count as such, as in Excel. */
export const flag: Reader<boolean> = {
  help: { ja: 'TRUE または FALSE', en: 'TRUE or FALSE' },
  read: (content) => {
    const plain = normalizeWidth(String(content)).trim().toUpperCase();
    if (plain === 'TRUE' || plain === '1') return true;
    if (plain === 'FALSE' || plain === '0') return false;
    return fail('unreadableFlag', { text: String(content) });
  },
};
