const NUMERAL = /(?<![〇一二三四五六七八九十])[〇一二三四五六七八九十]+(?=\s*[年月日])/g;
const WITH_TENS = /^([二三四五六七八九])?十([一二三四五六七八九])?$/;
const DIGITS = '〇一二三四五六七八九';

/** 令和二年十月二十七日 in Arabic digits. A 二七 without 〇 is left as it is: it is no year, and seldom a day. */
export function withArabicDigits(text: string): string {
  return text.replace(NUMERAL, (numeral) => {
    const tens = WITH_TENS.exec(numeral);
    if (tens) return `${tens[1] ? digitOf(tens[1]) : 1}${tens[2] ? digitOf(tens[2]) : 0}`;
    const placed = [1, 4].includes(numeral.length) || numeral.includes('〇');
    return placed && !numeral.includes('十') ? Array.from(numeral, digitOf).join('') : numeral;
  });
}

function digitOf(sign: string): number {
  return DIGITS.indexOf(sign);
}
