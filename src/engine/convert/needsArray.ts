import { FUNCTIONS, type Declaration } from '../../functions';
import { needsArray, type Surroundings } from '../../xlsx/formulas/needsArray';
import { qualifiedName } from '../registration/names';
import type { GridBook } from '../book/gridBook';

const OWN = new Map(FUNCTIONS.map((declaration) => [qualifiedName(declaration), declaration]));

const ownIsSeveral: Surroundings['ownIsSeveral'] = (name, several) => {
  const declaration = OWN.get(name);
  return declaration && isSeveral(declaration, several);
};

function isSeveral({ result, args }: Declaration, several: readonly boolean[]): boolean {
  if (result.shape !== 'each') return result.shape !== 'scalar';
  return args.some(({ shape }, index) => shape === 'each' && several[index]);
}

/** The rule of files for formulas that are typed into a grid, which knows our functions and its names. */
export function arrayRule(grid: Pick<GridBook, 'names'>): (formula: string) => boolean {
  const alone: Surroundings = { ownIsSeveral, severalNames: new Set() };
  const several = grid.names().filter(({ formula }) => needsArray(formula, alone));
  const surroundings = { ownIsSeveral, severalNames: new Set(several.map(({ name }) => name.toUpperCase())) };
  return (formula) => needsArray(formula, surroundings);
}
