import type { Calculation, KeptFormula } from '../../engine';
import { cellAddress } from '../../sheet';
import type { Place, SheetPosition } from '../../sheet';
import { outOfTime } from '../common/calculationTime';
import type { ExitCode } from '../common/exitCodes';
import { NOWHERE } from './result';
import type { Remark } from './result';
import type { CheckTexts } from './texts';

/** What a calculation leaves uncertain. */
export type Unsure = Pick<Calculation, 'kept' | 'unverified'>;

type Formula = KeptFormula | Calculation['unverified'][number];

/** What the program has to end with for it, as `calc` does. */
export function unsureCodes({ kept, unverified }: Unsure): readonly ExitCode[] {
  return [...(outOfTime(kept) ? ([4] as const) : []), ...(kept.length + unverified.length > 0 ? ([3] as const) : [])];
}

/** The part of it that stands in these places. */
export function unsureWithin({ kept, unverified }: Unsure, places: readonly Place[]): Unsure {
  const stands = ({ sheet, row, column }: SheetPosition): boolean =>
    places.some(
      (place) =>
        place.sheet === sheet &&
        row >= place.row &&
        row < place.row + place.rows &&
        column >= place.column &&
        column < place.column + place.columns,
    );
  return { kept: kept.filter(stands), unverified: unverified.filter(stands) };
}

/** Warnings that name the cells, those below each other together. */
export function unsureRemarks({ kept, unverified }: Unsure, texts: CheckTexts, inCopy: boolean): Remark[] {
  return [
    ...remarksOf('stale', kept, (cells, formula) => texts.stale(cells, formula, inCopy)),
    ...remarksOf('unverified', unverified, (cells, formula) => texts.unverified(cells, formula, inCopy)),
  ];
}

function remarksOf(
  rule: 'stale' | 'unverified',
  formulas: readonly Formula[],
  textOf: (cells: string, formula: string) => string,
): Remark[] {
  const columns = [...formulas].sort((a, b) => (a.sheet === b.sheet ? a.column - b.column || a.row - b.row : 0));
  const runs: { readonly first: Formula; last: Formula }[] = [];
  for (const formula of columns) {
    const run = runs.at(-1);
    const { sheet, row, column } = formula;
    if (run && run.last.sheet === sheet && run.last.column === column && run.last.row === row - 1) run.last = formula;
    else runs.push({ first: formula, last: formula });
  }
  return runs.map(({ first, last }) => {
    const [from, to] = [first, last].map(({ row, column }) => cellAddress(row, column));
    const cell = from === to ? from! : `${from}:${to}`;
    const { sheet, formula } = first;
    return { ...NOWHERE, sheet, cell, rule, severity: 'warning', text: textOf(`${sheet}!${cell}`, shortened(formula)) };
  });
}

const LONGEST = 60;

function shortened(formula: string): string {
  return formula.length > LONGEST ? `${formula.slice(0, LONGEST)}…` : formula;
}
