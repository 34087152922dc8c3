const WIDE = /[\uFF01-\uFF5E\uFFE5\u3000\u00A0]/;

/**
 * Full-width ASCII and the ideographic space to their half-width forms, and nothing else.
 * Unicode's NFKC would also turn ① into 1 and 5² into 52: a guess, and a silent wrong number.
 */
export function normalizeWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, '¥')
    .replace(/[\u3000\u00A0]/g, ' ');
}
