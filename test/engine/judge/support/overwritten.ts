import { readFileSync } from 'node:fs';
import { calculate } from '../../../../src/engine';
import { CellSet } from '../../../../src/engine/judge/cellSet';
import { FormulaReader } from '../../../../src/engine/judge/formulaReads';
import { filledCells, judgedIn } from '../../../../src/engine/judge/judged';
import type { Judged } from '../../../../src/engine/judge/judged';
import { equalResults } from '../../../../src/engine/judge/results';
import { isOwn, varies } from '../../../../src/engine/judge/trust';
import { openBookFile } from '../../../../src/xlsx';
import type { Book } from '../../../../src/xlsx';

/** Formulas whose result a calculation without any change gave up for another, though nothing that they read had to be calculated. */
export async function overwrittenIn(file: string): Promise<readonly string[]> {
  const { book } = openBookFile(readFileSync(file));
  const after = formulasOf((await calculate(book, 'ja')).book);
  const changing = changingIn(book);
  return formulasOf(book).flatMap(({ formula, cached, ...place }, index) => {
    const result = after[index]!.cached;
    const isSame = cached && result && equalResults(cached, result);
    return !cached || isSame || changing.has(place)
      ? []
      : [`${place.sheet} ${place.row + 1}:${place.column + 1} ${formula}`];
  });
}

function formulasOf(book: Book): readonly Judged[] {
  return book.sheets.flatMap((sheet) => judgedIn(sheet));
}

/** The cells that may change: those of our functions, of the clock and of formulas without a result, and all that read them. */
function changingIn(book: Book): CellSet {
  const reader = new FormulaReader(book);
  const changing = new CellSet();
  const formulas = formulasOf(book).map((judged) => ({
    judged,
    ...reader.read(judged.formula, judged.sheet, judged.row),
  }));
  for (let more = true; more;) {
    more = false;
    for (const { judged, places, anything, functions } of formulas) {
      if (changing.has(judged)) continue;
      const calls = [judged.formula, ...[...functions].map((name) => `${name}(`)];
      const starts = !judged.cached || calls.some((text) => isOwn(text) || varies(text));
      const reads = places.some((place) => changing.within(place)) || (anything && !changing.isEmpty);
      if (!starts && !reads) continue;
      for (const cell of filledCells(judged)) changing.add(cell);
      more = true;
    }
  }
  return changing;
}
