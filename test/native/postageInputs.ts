import fc from 'fast-check';
import {
  blank,
  broken,
  classes,
  compensations,
  days,
  each,
  lengths,
  matrix,
  maybe,
  one,
  options,
  sizes,
  tierWeights,
  vectors,
  weights,
} from './postageCells';
import type { Cells } from './postageCells';
import { ownOptions, packing, pairs, tariff } from './postageTables';

type Given = readonly (Cells | undefined)[];

const chosenOptions = fc.oneof(
  { weight: 14, arbitrary: matrix(options, [1, 1]) },
  { weight: 2, arbitrary: matrix(fc.oneof({ weight: 2, arbitrary: options }, blank), [2, 1]) },
  { weight: 1, arbitrary: matrix(fc.oneof({ weight: 2, arbitrary: options }, blank, broken), [1, 3]) },
);

/** Options, day and own tariff. */
const posting: readonly fc.Arbitrary<Cells | undefined>[] = [maybe(chosenOptions), maybe(one(days)), maybe(tariff)];

/** The arguments of a call of each function of the family. */
export const POSTAGE_CALLS: Readonly<Record<string, fc.Arbitrary<Given>>> = {
  POSTAGE: sizes.chain((size) =>
    fc
      .tuple(
        fc.tuple(each(weights, size), each(classes, size)),
        maybe(each(days, size)),
        maybe(tariff),
        fc.oneof(
          { weight: 3, arbitrary: fc.tuple(maybe(chosenOptions), fc.constant(undefined)) },
          {
            weight: 3,
            arbitrary: fc.tuple(fc.constantFrom([['一般書留']], [['速達'], ['一般書留']]), each(compensations, size)),
          },
          { weight: 1, arbitrary: fc.tuple(maybe(chosenOptions), each(compensations, size)) },
        ),
      )
      .map(([items, asOf, own, [chosen, compensation]]) => [...items, chosen, asOf, own, compensation]),
  ),
  MAILTIER: vectors.chain((size) =>
    fc.tuple(each(tierWeights, size), each(classes, size), maybe(each(days, size)), maybe(tariff)),
  ),
  MAILCLASS: sizes.chain((size) =>
    fc.tuple(
      each(lengths(14, 23.5, 20.1, 34, 30.3, '235mm', 40, 9), size),
      each(lengths(9, 12, 25, 20.2, 15.5, '12cm', 29.8), size),
      each(lengths(0.5, 1, 3, 2.5, 6, 29.9, '10mm', 25), size),
      each(weights, size),
    ),
  ),
  TARIFF: fc.tuple(maybe(one(fc.oneof(classes, options, ownOptions))), maybe(one(days))),
  MAILCOST: fc.tuple(pairs(true), packing, ...posting).map(([pair, ...rest]) => [...pair, ...rest]),
  MAILCOSTBANDS: fc.tuple(pairs(false), packing, ...posting).map(([pair, ...rest]) => [...pair, ...rest]),
  MAILCOSTCOMPARE: fc.tuple(pairs(false), packing, packing, ...posting).map(([pair, ...rest]) => [...pair, ...rest]),
};
