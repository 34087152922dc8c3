import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { isStoredError } from '../../sheet';
import type { SheetPosition } from '../../sheet';
import type { Book } from '../../xlsx';
import { unknownParts } from '../formulas/unknownFormulas';
import { isFailure } from '../patches/failingFormulas';
import { CellSet } from './cellSet';
import { FormulaReader } from './formulaReads';
import type { FormulaReads } from './formulaReads';
import { filledCells, judgedCells, placeKey } from './judged';
import type { Judged, JudgedCells, Verdict, WhyKept } from './judged';
import { equalResults, sameResults } from './results';
import { isOwn, isTrusted, varies } from './trust';
import { engineResult, resultValues } from './values';

/**
 * Excel's results are the judge of the engine's. A book is calculated twice. First every formula reads what the file holds, so
 * that its result can be compared with Excel's; whatever comes out, the file's result stays. Then only what depends on a change
 * takes the engine's result, and of that only formulas that gave Excel's result before. The others keep the file's, and so
 * does whatever reads them.
 */
export class Judge {
  private readonly sheets = new Map<string, JudgedCells>();
  private readonly reader: FormulaReader;
  /** Whether names hide functions that are looked for in formulas. */
  private readonly namesHide: boolean;
  /** Cells without a result of Excel's. */
  private readonly unjudged = new CellSet();
  private readonly changed = new CellSet();
  private readonly stale = new CellSet();
  private readonly unverified = new CellSet();
  private calculating = false;
  private wanted = false;

  /** The book as the engine has it: with its days counted from 1900. */
  constructor(private readonly book: Book) {
    this.reader = new FormulaReader(book);
    this.namesHide = book.names.some(({ formula }) => isOwn(formula) || varies(formula));
    for (const sheet of book.sheets) this.sheets.set(sheet.name, judgedCells(sheet));
    for (const judged of this.formulas()) if (!judged.cached) fill(this.unjudged, judged);
    this.wanted = !this.unjudged.isEmpty;
  }

  /** Whether anything is to be calculated once all formulas have been compared. */
  get needsCalculation(): boolean {
    return this.wanted;
  }

  /** From now on what depends on these cells, on a function of ours or on the time is calculated. */
  startCalculation(changed: readonly SheetPosition[]): void {
    this.calculating = true;
    this.wanted = true;
    for (const cell of changed) this.changed.add(cell);
    for (const judged of this.formulas()) {
      const parts = judged.cached ? [] : unknownParts(judged.formula);
      if (parts.length > 0) this.keep(judged, { kind: 'unknown', parts });
    }
  }

  *formulas(): Iterable<Judged> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  formulasOf(sheet: string): Iterable<Judged> {
    return this.sheets.get(sheet)?.values() ?? [];
  }

  formulaAt({ sheet, row, column }: SheetPosition): Judged | undefined {
    return this.sheets.get(sheet)?.get(placeKey(row, column));
  }

  isUnverified(cell: SheetPosition): boolean {
    return this.unverified.has(cell);
  }

  /** Whether only the calculation shows which cells a formula reads. */
  readsAnything(judged: Judged): boolean {
    return this.readsOf(judged).anything;
  }

  /** What the engine is to put into the cell in place of its result. */
  resultOf(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    return this.calculating ? this.calculated(judged, value) : this.compared(judged, value);
  }

  private compared(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    const { cached } = judged;
    if (!cached) return value;
    const values = resultValues(value);
    const same = sameResults(cached, values);
    const kind = this.kindOf(judged);
    judged.verdict = kind === 'plain' ? this.verdictOn(judged, same) : kind === 'own' && same ? 'agrees' : 'none';
    if (kind !== 'plain' && !equalResults(cached, values)) this.wanted = true;
    return engineResult(cached);
  }

  private verdictOn(judged: Judged, same: boolean): Verdict {
    if (unknownParts(judged.formula).length > 0) return 'differs';
    // Whatever reads an error gives one, rightly calculated or not.
    if (same) return isStoredError(judged.cached![0]?.[0]) ? 'none' : 'agrees';
    return this.touching(this.unjudged, judged) ? 'none' : 'differs';
  }

  private calculated(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    const from = this.touching(this.stale, judged);
    if (from) return this.keep(judged, { kind: 'inherited', from });
    const starts = !judged.cached || this.kindOf(judged) !== 'plain';
    if (!starts && !this.touching(this.changed, judged)) return engineResult(judged.cached!);
    const why = isFailure(value) ? { kind: 'failed' as const } : this.whyNot(judged);
    if (why) return this.keep(judged, why);
    const values = resultValues(value);
    judged.taken = values;
    if (!judged.cached || !equalResults(judged.cached, values)) fill(this.changed, judged);
    if (this.staysUnverified(judged)) fill(this.unverified, judged);
    return value;
  }

  private whyNot(judged: Judged): WhyKept | undefined {
    const { calculation: setting } = this.book;
    if (setting) return { kind: 'setting', setting };
    const parts = unknownParts(judged.formula);
    if (parts.length > 0) return { kind: 'unknown', parts };
    if (judged.verdict !== 'differs') return undefined;
    return { kind: 'differs', functions: [...this.readsOf(judged).functions] };
  }

  private staysUnverified(judged: Judged): boolean {
    if (this.touching(this.unverified, judged)) return true;
    return judged.verdict === 'none' && ![...this.readsOf(judged).functions].every(isTrusted);
  }

  private keep(judged: Judged, why: WhyKept): BaseValueObject {
    judged.why = why;
    judged.taken = undefined;
    fill(this.stale, judged);
    return engineResult(judged.cached ?? [[null]]);
  }

  /** After the calculation: circles keep what the file holds, and so does what reads them or what the engine did not know of in time. */
  settle(circles: readonly SheetPosition[]): void {
    for (const cell of circles) {
      const judged = this.formulaAt(cell);
      if (judged) this.keep(judged, { kind: 'circular' });
    }
    for (let more = true; more;) {
      more = false;
      for (const judged of this.formulas()) {
        if (judged.why) continue;
        const from =
          this.touching(this.stale, judged) ?? (judged.taken ? undefined : this.touching(this.changed, judged));
        if (!from) continue;
        this.keep(judged, this.whyNot(judged) ?? { kind: 'inherited', from });
        more = true;
      }
    }
  }

  /** Days of our own functions come with their format. */
  givesFormats(judged: Judged): boolean {
    return this.kindOf(judged) === 'own';
  }

  private kindOf(judged: Judged): 'own' | 'varying' | 'plain' {
    const texts = this.namesHide ? [...this.readsOf(judged).functions].map((name) => `${name}(`) : [judged.formula];
    if (texts.some(varies)) return 'varying';
    return texts.some(isOwn) ? 'own' : 'plain';
  }

  private readsOf(judged: Judged): FormulaReads {
    return (judged.reads ??= this.reader.read(judged.formula, judged.sheet, judged.row));
  }

  /** A cell of the set that the formula reads. */
  private touching(set: CellSet, judged: Judged): SheetPosition | undefined {
    if (set.isEmpty) return undefined;
    const { places, anything } = this.readsOf(judged);
    const { looked } = judged;
    for (const place of anything && looked ? [...places, ...looked] : places) {
      const found = set.within(place);
      if (found) return found;
    }
    return anything && !looked ? set.first : undefined;
  }
}

function fill(set: CellSet, judged: Judged): void {
  for (const cell of filledCells(judged)) set.add(cell);
}
