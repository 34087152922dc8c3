import fc from 'fast-check';

/** Decimals as they are typed: few digits, with a point somewhere in or before them. */
export const typed = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat({ max: 9 }))
  .map(([digits, scale]) => Number(`${digits}e-${scale}`) + 0);

/** Up to the fifteen digits that Excel keeps. */
const long = fc
  .tuple(fc.maxSafeInteger(), fc.nat({ max: 20 }))
  .map(([digits, scale]) => Number(`${Math.trunc(digits / 10)}e-${scale}`) + 0);

/** As other formulas leave them: any digit of a double may be set. */
const calculated = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => {
  return Math.abs(value) < 1e-9 ? 0 : value;
});

export const decimals = fc.oneof(
  { weight: 3, arbitrary: typed },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: long },
  { weight: 1, arbitrary: calculated },
);

export const pairs = fc.tuple(decimals, decimals);

export const notNegative = decimals.map(Math.abs);
