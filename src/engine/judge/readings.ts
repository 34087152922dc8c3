import type { SheetPosition } from '../../sheet';
import type { CellSet } from './cellSet';
import { FormulaReader } from './formulaReads';
import type { FormulaOutline, FormulaReads } from './formulaReads';
import type { Judged } from './judged';
import { isOwn, varies } from './trust';

/** What the formulas of a workbook read, as it stands; each formula is read once. */
export class Readings {
  private readonly reader: FormulaReader;
  /** Whether names stand for functions that are looked for in formulas. */
  private readonly namesHide: boolean;

  constructor(outline: FormulaOutline) {
    this.reader = new FormulaReader(outline);
    this.namesHide = outline.names.some(({ formula }) => isOwn(formula) || varies(formula));
  }

  of(judged: Judged): FormulaReads {
    return (judged.reads ??= this.reader.read(judged.formula, judged.sheet, judged.row));
  }

  /** Of a formula that the file did not have. */
  ofNew(formula: string, { sheet, row }: SheetPosition): FormulaReads {
    return this.reader.read(formula, sheet, row);
  }

  /** Whether a formula changes by itself, calls a function of ours, or neither. */
  kindOf(judged: Judged): 'own' | 'varying' | 'plain' {
    const texts = this.namesHide ? [...this.of(judged).functions].map((name) => `${name}(`) : [judged.formula];
    if (texts.some(varies)) return 'varying';
    return texts.some(isOwn) ? 'own' : 'plain';
  }

  /** A cell of the set that the formula reads. */
  touching(set: CellSet, judged: Judged): SheetPosition | undefined {
    return set.isEmpty ? undefined : touched(set, this.of(judged), judged.looked);
  }
}

/** A cell of the set that is read. Where only the calculation shows which are, `looked` are those that it looked at. */
export function touched(
  set: CellSet,
  { places, anything }: FormulaReads,
  looked: FormulaReads['places'] | undefined,
): SheetPosition | undefined {
  for (const place of anything && looked ? [...places, ...looked] : places) {
    const found = set.within(place);
    if (found) return found;
  }
  return anything && !looked ? set.first : undefined;
}
