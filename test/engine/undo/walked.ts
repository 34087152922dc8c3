import { expect } from '@jest/globals';
import { headlessGrid } from '../support/headlessGrid';
import { countSteps, redo, seen, undo, Walk } from './walk';

/** As many steps as the grid takes back. */
const KEPT = 100;

/** Walks, goes all the way back and forth again, and looks at the workbook after each step; fails where it is not as it was. */
export async function walkThereAndBack(seed: number, length: number): Promise<void> {
  const grid = headlessGrid();
  const steps = countSteps(grid);
  try {
    await grid.book.settled();
    const walk = new Walk(grid, seed);
    /** What somebody did, and the workbook before and after each step of undo that it made. */
    const way: { readonly what: string; readonly before: unknown; readonly after: unknown }[] = [];
    let before = seen(grid);
    for (let made = 0; made < length; made += 1) {
      const count = steps.count();
      const what = await walk.step();
      const pushed = steps.count() - count;
      const after = seen(grid);
      // What cannot be undone must not have changed anything.
      if (pushed === 0) expect({ made, what, book: after }).toEqual({ made, what, book: before });
      if (pushed > 0) way.push(...new Array(pushed - 1).fill({ what, before: undefined, after: undefined }));
      if (pushed > 0) way.push({ what, before, after });
      before = after;
    }
    await grid.book.settled();
    const end = seen(grid, true);
    const back = way.slice(-KEPT);
    for (const { what, before: wanted } of [...back].reverse()) {
      await undo(grid);
      if (wanted !== undefined) expect({ undone: what, book: seen(grid) }).toEqual({ undone: what, book: wanted });
    }
    for (const { what, after: wanted } of back) {
      await redo(grid);
      if (wanted !== undefined) expect({ redone: what, book: seen(grid) }).toEqual({ redone: what, book: wanted });
    }
    await grid.book.settled();
    expect(seen(grid, true)).toEqual(end);
    // The grid still works.
    const sheet = grid.book.activeSheet();
    grid.book.write(sheet, { row: 50, column: 0, rows: 1, columns: 2 }, [[21, { formula: '=A51*2' }]]);
    await grid.book.settled();
    expect(grid.book.values(sheet, { row: 50, column: 0, rows: 1, columns: 2 })).toEqual([[21, 42]]);
  } finally {
    steps.stop();
    grid.univer.dispose();
  }
}
