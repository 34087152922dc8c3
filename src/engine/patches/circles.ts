import { FormulaDataModel, FormulaDependencyTreeType, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { IUniverInstanceService } from '@univerjs/core';
import type { Injector, IUnitRange, Workbook } from '@univerjs/core';
import { contains, readPlace } from '../../sheet';
import type { GridCell } from '../access/cells';
import type { GridAccess } from '../access/gridAccess';
import { referencesOf } from '../formulas/positions';

export interface Circles {
  /** Cells whose formulas ask for their own results. */
  readonly cells: readonly GridCell[];
  /** Those, and all that depend on them. */
  readonly affected: readonly GridCell[];
}

const NONE: Circles = { cells: [], affected: [] };

/** What the engine holds of a formula while it finds out which other ones it reads. */
interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly type: FormulaDependencyTreeType;
  toRTreeItem(): IUnitRange[];
}

/** What of the engine's own is not in its types. */
interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
  readonly _dependencyManagerService: { searchDependency(ranges: IUnitRange[]): ReadonlySet<number> };
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

/** The engine is one for all workbooks that the grid shows in turn. */
const followed = new WeakMap<Injector, Map<string, Circles>>();

/**
 * Fault: the engine breaks circles off without a word in the cells, and adds another round at each calculation. This tells, before
 * each calculation of a workbook, which of its formulas go round in circles.
 */
export function followCircles({ injector, unitId }: GridAccess): {
  readonly now: () => Circles;
  readonly stop: () => void;
} {
  const books = followedBooks(injector);
  books.set(unitId, NONE);
  return { now: () => books.get(unitId) ?? NONE, stop: () => books.delete(unitId) };
}

function followedBooks(injector: Injector): Map<string, Circles> {
  const known = followed.get(injector);
  if (known) return known;
  const books = new Map<string, Circles>();
  followed.set(injector, books);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const check = generator._checkIsCycleDependency.bind(generator);
  generator._checkIsCycleDependency = (trees) => {
    const found = check(trees);
    for (const [unit, { cells }] of books) {
      // Only what is calculated was looked at: circles elsewhere are known already.
      if (found || cells.length > 0) books.set(unit, circlesIn(injector, unit, generator));
    }
    return found;
  };
  return books;
}

function circlesIn(injector: Injector, unit: string, generator: Generator): Circles {
  const trees = [...generator._dependencyTreeCache.values()].filter(
    ({ unitId, type }) => unitId === unit && type === FormulaDependencyTreeType.NORMAL_FORMULA,
  );
  const indexOf = new Map(trees.map(({ treeId }, index) => [treeId, index]));
  const readers = trees.map((tree) =>
    [...generator._dependencyManagerService.searchDependency(tree.toRTreeItem())].flatMap(
      (id) => indexOf.get(id) ?? [],
    ),
  );
  const cells = trees.map(({ subUnitId: sheet, row, column }): GridCell => ({ sheet, row, column }));
  const { affected } = circling(readers);
  if (affected.size === 0) return NONE;
  const reads = valueReader(injector, unit, cells);
  const found = circling(
    readers.map((those, index) => (affected.has(index) ? those.filter((reader) => reads(reader, index)) : those)),
  );
  const cellsOf = (indices: ReadonlySet<number>): readonly GridCell[] => [...indices].map((index) => cells[index]!);
  return { cells: cellsOf(found.inCircle), affected: cellsOf(found.affected) };
}

/** For each formula, those that it leads to. */
type Arrows = readonly (readonly number[])[];

function circling(readers: Arrows): { readonly inCircle: ReadonlySet<number>; readonly affected: ReadonlySet<number> } {
  const all = new Set(readers.keys());
  // What is left when everything that can be calculated in some order is gone, and then everything that leads nowhere.
  const affected = withoutEnds(all, reversed(readers));
  return { affected, inCircle: withoutEnds(affected, readers) };
}

/** Fault: to the engine ROW(A1) reads A1. The answer says whether one formula reads another one's result. */
function valueReader(
  injector: Injector,
  unit: string,
  cells: readonly GridCell[],
): (reader: number, read: number) => boolean {
  const formulas = injector.get(FormulaDataModel);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unit);
  const nameOf = (sheet: string): string => workbook?.getSheetBySheetId(sheet)?.getName() ?? '';
  const known = new Map<number, (cell: GridCell) => boolean>();
  const readingOf = (index: number): ((cell: GridCell) => boolean) => {
    const { sheet, row, column } = cells[index]!;
    const formula = formulas.getFormulaStringByCell(row, column, sheet, unit) ?? '';
    const { places, read, hasOthers } = referencesOf(formula);
    if (places.length === 0 || hasOthers) return () => true;
    const isIn = (references: readonly string[], cell: GridCell): boolean =>
      references.some((text) => {
        const place = readPlace(text, nameOf(sheet));
        return !place || (place.sheet.toUpperCase() === nameOf(cell.sheet).toUpperCase() && contains(place, cell));
      });
    return (cell) => isIn(read, cell) || !isIn(places, cell);
  };
  return (reader, read) => {
    const reading = known.get(reader) ?? readingOf(reader);
    known.set(reader, reading);
    return reading(cells[read]!);
  };
}

function reversed(arrows: Arrows): Arrows {
  const back: number[][] = arrows.map(() => []);
  arrows.forEach((targets, index) => targets.forEach((target) => back[target]!.push(index)));
  return back;
}

/** Takes away nodes from which no arrow leads to one that is still there, until none is left of that kind. */
function withoutEnds(nodes: ReadonlySet<number>, arrows: Arrows): ReadonlySet<number> {
  const left = new Set(nodes);
  const sources = reversed(arrows);
  const count = arrows.map((targets) => targets.filter((target) => left.has(target)).length);
  const ends = [...left].filter((node) => count[node] === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const source of sources[end]!) {
      count[source]! -= 1;
      if (count[source] === 0 && left.has(source)) ends.push(source);
    }
  }
  return left;
}
