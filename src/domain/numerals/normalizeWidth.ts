const WIDE = /[\uFF01-\uFF5E\uFFE5\u3000\u00A0]/;

/**
 * Full-width ASCII and the ideographic space to their half-width forms, and nothing else.
 * Unicode's NFKC would also turn ① into 1 and 5² into 52: a guess, and a silent wrong number.
 */
export function normalizeWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  let plain = '';
  // Sign by sign: a pattern that calls back for each of them takes ten times as long.
  for (let at = 0; at < text.length; at++) plain += String.fromCharCode(halfWidth(text.charCodeAt(at)));
  return plain;
}

function halfWidth(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0xffe5) return 0xa5;
  return code === 0x3000 || code === 0xa0 ? 0x20 : code;
}

/** Without brackets at its end and all that follows the first one that opens: 合計(千円) is 合計. In half width. */
export function withoutEndBracket(text: string): string {
  const opening = /[)\]】〕]$/.test(text) ? text.search(/[([【〔]/) : -1;
  return opening < 0 ? text : text.slice(0, opening);
}
