import { fail } from '../../domain';
import type { Dimension, Figure } from '../../domain/numerals';
import type { Argument, Grid } from '../core/argument';
import { located } from '../core/readCell';
import { addUp, unitName } from '../readers';

/** What the amounts of a range measure; a number without a unit goes with any. Amounts that do not add up are refused. */
export function measuredBy(argument: Argument, grid: Grid<Figure>): Dimension | undefined {
  let first: Dimension | undefined;
  grid.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const measured = dimensionOf(cell);
      const position = { row: row + 1, column: column + 1 };
      if (first && measured) located(argument, position, () => refuseMixture(first!, measured));
      first ??= measured;
    }),
  );
  return first;
}

export function refuseMixture(first: Dimension | undefined, second: Dimension | undefined): void {
  if (first && second && !addUp(first, second)) {
    fail('mixedUnits', { first: unitName(first), second: unitName(second) });
  }
}

export function dimensionOf(cell: Figure | null): Dimension | undefined {
  return cell === null || typeof cell === 'number' ? undefined : cell.measures;
}
