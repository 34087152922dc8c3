import { fail } from '../../domain';
import type { Band, BandCount } from '../../domain/postage';
import type { Argument, Grid } from '../core/argument';
import { sizeOf, sizeText } from '../core/broadcast';
import { located } from '../core/readCell';
import { bands as bandsArgument } from './arguments';

/** Pairs the counts of a column or row up with bands that lie the same way. */
export function pairUp(argument: Argument, bands: Grid<Band>, counts: Grid<number>): BandCount[] {
  const size = sizeOf(bands);
  const given = sizeOf(counts);
  if (size.rows !== given.rows || size.columns !== given.columns) return refuse(argument, bands, counts);
  return pairUpTable(argument, bands, counts);
}

/** Pairs every count of a table up with the band in whose row it stands, or, under a row of bands, in whose column. */
export function pairUpTable(argument: Argument, bands: Grid<Band>, counts: Grid<number>): BandCount[] {
  const { rows, columns } = sizeOf(bands);
  if (rows > 1 && columns > 1) located(bandsArgument, undefined, () => fail('vectorExpected', { rows, columns }));
  const given = sizeOf(counts);
  const beside = columns === 1 && given.rows === rows;
  if (!beside && !(rows === 1 && given.columns === columns)) refuse(argument, bands, counts);
  return counts.flatMap((cells, row) =>
    cells.map((count, column) => ({ band: bands[beside ? row : 0]![beside ? 0 : column] ?? null, count })),
  );
}

function refuse(argument: Argument, bands: Grid<Band>, counts: Grid<number>): never {
  const shapes = [bands, counts].map((grid) => sizeText(sizeOf(grid)));
  return located(argument, undefined, () => fail('shapesDiffer', { shapes }));
}
