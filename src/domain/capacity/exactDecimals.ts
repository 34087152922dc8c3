import { roundToPrecision } from '../numerals';

/** Decimals as integers of one power of ten: 0.1, 0.2 and 30 are 1, 2 and 300 with one digit. */
export interface ExactDecimals {
  readonly digits: number;
  readonly integers: readonly bigint[];
}

const DECIMAL = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Takes numbers from 0 as the 15 digits that Excel keeps, so that steps of 0.1 do not drift and ties are ties. */
export function exactDecimals(values: readonly number[]): ExactDecimals {
  const parsed = values.map((value) => {
    const [, whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(String(roundToPrecision(value)))!;
    return { mantissa: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
  });
  const digits = Math.max(0, ...parsed.map(({ decimals }) => decimals));
  return { digits, integers: parsed.map(({ mantissa, decimals }) => mantissa * 10n ** BigInt(digits - decimals)) };
}

/** The double nearest to integer ÷ 10^digits. */
export function decimalNumber(integer: bigint, digits: number): number {
  return Number(`${integer}e-${digits}`);
}
