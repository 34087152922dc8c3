import { IFormulaDependencyGenerator, IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { Injector, IUnitRange } from '@univerjs/core';
import { placeInOrder } from '../../sheet';
import type { GridCell } from '../access/cells';
import type { GridAccess } from '../access/gridAccess';

interface Node extends GridCell {
  readonly reads: readonly IUnitRange[];
}

export interface Circles {
  /** Cells whose formulas ask for their own results. */
  readonly cells: readonly GridCell[];
  /** Those, and all that depend on them. */
  readonly affected: readonly GridCell[];
}

/**
 * Fault: the engine breaks circles off without a word in the cells, and adds another round at each calculation. This tells
 * whether it did so.
 */
export function watchCircles(injector: Injector): { found: () => boolean; stop: () => void } {
  const runtime = injector.get(IFormulaRuntimeService);
  const enable = runtime.enableCycleDependency;
  let found = false;
  runtime.enableCycleDependency = () => {
    found = true;
    enable.call(runtime);
  };
  return { found: () => found, stop: () => (runtime.enableCycleDependency = enable) };
}

/** Which formulas go round in circles, by what the engine itself knows of them. */
export async function circlesIn({ injector, unitId }: GridAccess): Promise<Circles> {
  const trees = await injector.get(IFormulaDependencyGenerator).getAllDependencyJson();
  const nodes = trees
    .filter((tree) => tree.unitId === unitId)
    .map(({ subUnitId: sheet, row, column, rangeList }): Node => ({ sheet, row, column, reads: rangeList }));
  const reads = readsOf(nodes);
  const all = new Set(nodes.keys());
  // What is left when everything that can be calculated in some order is gone, and then everything that leads nowhere.
  const affected = withoutEnds(all, reads);
  const cells = withoutEnds(affected, reversed(reads));
  return { cells: [...cells].map((index) => nodes[index]!), affected: [...affected].map((index) => nodes[index]!) };
}

type Reads = readonly (readonly number[])[];

/** For each formula, the formulas that it reads. */
function readsOf(nodes: readonly Node[]): Reads {
  const sheets = new Map<string, Map<number, Column>>();
  nodes.forEach(({ sheet, column }) => {
    const columns = sheets.get(sheet) ?? new Map<number, Column>();
    sheets.set(sheet, columns.set(column, columns.get(column) ?? { rows: [], indices: [] }));
  });
  const inOrder = [...nodes.keys()].sort((one, other) => nodes[one]!.row - nodes[other]!.row);
  for (const index of inOrder) {
    const { sheet, row, column } = nodes[index]!;
    const { rows, indices } = sheets.get(sheet)!.get(column)!;
    rows.push(row);
    indices.push(index);
  }
  return nodes.map(({ reads }) =>
    reads.flatMap(({ sheetId, range }) => {
      const { startRow, endRow, startColumn, endColumn } = range;
      const [first, last] = [startRow || 0, Number.isNaN(endRow) ? Infinity : endRow];
      const [left, right] = [startColumn || 0, Number.isNaN(endColumn) ? Infinity : endColumn];
      return [...(sheets.get(sheetId) ?? [])].flatMap(([column, { rows, indices }]) =>
        column < left || column > right ? [] : indices.slice(placeInOrder(rows, first), placeInOrder(rows, last + 1)),
      );
    }),
  );
}

/** The formulas of a column from top to bottom. */
interface Column {
  readonly rows: number[];
  readonly indices: number[];
}

function reversed(reads: Reads): Reads {
  const readers: number[][] = reads.map(() => []);
  reads.forEach((read, index) => read.forEach((other) => readers[other]!.push(index)));
  return readers;
}

/** Takes away nodes from which no arrow leads to one that is still there, until none is left of that kind. */
function withoutEnds(nodes: ReadonlySet<number>, arrows: Reads): ReadonlySet<number> {
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
