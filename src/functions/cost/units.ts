import { fail } from '../../domain';
import type { Figure, Numeral } from '../../domain/numerals';
import type { Argument, Grid } from '../core/argument';
import { located } from '../core/readCell';

/** What the amounts of a range measure: one that says so. A number without a unit goes with any. Amounts that do not add up are refused. */
export function measuredBy(argument: Argument, grid: Grid<Figure>): Numeral | undefined {
  let first: Numeral | undefined;
  grid.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const measured = withUnit(cell);
      const position = { row: row + 1, column: column + 1 };
      if (first && measured) located(argument, position, () => refuseMixture(first, measured));
      first ??= measured;
    }),
  );
  return first;
}

export function refuseMixture(first: Numeral | undefined, second: Numeral | undefined): void {
  if (first && second && (first.measures !== second.measures || first.per !== second.per)) {
    fail('mixedUnits', { first: first.unit!, second: second.unit! });
  }
}

export function withUnit(cell: Figure | null): Numeral | undefined {
  return cell === null || typeof cell === 'number' || cell.unit === undefined ? undefined : cell;
}
