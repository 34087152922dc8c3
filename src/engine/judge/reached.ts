import type { SheetPosition } from '../../sheet';
import { CellSet } from './cellSet';
import { filledCells } from './judged';
import type { Judged } from './judged';
import { touched } from './readings';
import type { Readings } from './readings';

/** A chain of formulas may run to and fro over the sheets; after so many rounds what is left counts as reached. */
const MOST_ROUNDS = 40;

/**
 * The formulas that the engine is to see: those whose results may become others, since they call a function of ours, change by
 * themselves, have no result or read a changed cell, or read any of these; and those that may go round in circles. All others keep
 * their results without being calculated.
 */
export function reachedFormulas(
  formulas: readonly Judged[],
  readings: Readings,
  changed: readonly SheetPosition[],
): ReadonlySet<Judged> {
  const cells = new CellSet();
  for (const cell of changed) cells.add(cell);
  const reached = new Set<Judged>();
  const isReached = (judged: Judged): boolean => {
    const starts = !judged.cached || readings.kindOf(judged) !== 'plain';
    if (!starts && !readings.touching(cells, judged)) return false;
    reached.add(judged);
    for (const cell of filledCells(judged)) cells.add(cell);
    return true;
  };
  for (const judged of circling(formulas, readings)) reached.add(judged);
  let left = formulas;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = left.filter((judged) => !isReached(judged));
    if (next.length === left.length) return reached;
    // Chains run in the order of the cells or against it.
    left = next.reverse();
  }
  return new Set(formulas);
}

/** Formulas in circles, and those that read them: what is left once all are gone that read no formula which is left. */
function circling(formulas: readonly Judged[], readings: Readings): readonly Judged[] {
  const cells = new CellSet();
  for (const judged of formulas) for (const cell of filledCells(judged)) cells.add(cell);
  let left = formulas;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = left.filter((judged) => {
      if (touched(cells, { ...readings.of(judged), anything: false }, undefined)) return true;
      for (const cell of filledCells(judged)) cells.remove(cell);
      return false;
    });
    if (next.length === left.length) break;
    left = next.reverse();
  }
  return left;
}
