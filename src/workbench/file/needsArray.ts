import { FUNCTIONS } from '../../functions';
import { needsArray, type Surroundings } from '../../xlsx/formulas/needsArray';
import { qualifiedName } from '../functions/names';
import type { GridBook } from '../host/book';

type Result = ReturnType<Surroundings['ownResult']>;

const RESULTS = new Map(
  FUNCTIONS.map((declaration) => [qualifiedName(declaration), resultOf(declaration.result.shape)] as const),
);

function resultOf(shape: (typeof FUNCTIONS)[number]['result']['shape']): Result {
  if (shape === 'scalar') return 'one';
  return shape === 'each' ? 'each' : 'table';
}

/** The rule of files for formulas that are typed into a grid, which knows our functions and its names. */
export function arrayRule(grid: Pick<GridBook, 'names'>): (formula: string) => boolean {
  const ownResult = (name: string): Result => RESULTS.get(name);
  const alone: Surroundings = { ownResult, severalNames: new Set() };
  const several = grid.names().filter(({ formula }) => needsArray(formula, alone));
  const surroundings = { ownResult, severalNames: new Set(several.map(({ name }) => name.toUpperCase())) };
  return (formula) => needsArray(formula, surroundings);
}
