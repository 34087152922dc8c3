import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { SheetPosition } from '../../sheet';
import { in1900 } from '../../xlsx';
import type { Book } from '../../xlsx';
import { unknownParts } from '../formulas/unknownFormulas';
import { failureOf } from '../patches/failingFormulas';
import type { CircleKind } from '../patches/failingFormulas';
import { CellSet } from './cellSet';
import type { FormulaOutline } from './formulaReads';
import { verdictOn } from './comparison';
import { filledCells, judgedIn } from './judged';
import type { Judged, JudgedState, WhyKept } from './judged';
import { JudgedFormulas } from './judgedFormulas';
import { equalResults } from './results';
import { reachedFormulas } from './reached';
import { Readings, touched } from './readings';
import { isTrusted } from './trust';
import { engineResult, resultValues } from './values';
import { circleOf, isCircle, whyNever, whyNotTaken } from './whyKept';

/** The calendar of a workbook does not change. */
type Outline = Omit<FormulaOutline, 'date1904'>;

/**
 * Excel's results are the judge of the engine's. A book is calculated twice. First every formula reads what the file holds, so
 * that its result can be compared with Excel's; whatever comes out, the file's result stays. Then only what depends on a change
 * takes the engine's result, and of that only formulas that gave Excel's result before. The others keep the file's, and so
 * does whatever reads them.
 */
export class Judge {
  readonly formulas: JudgedFormulas;
  private readings: Readings;
  /** Cells without a result of Excel's. */
  private readonly unjudged = new CellSet();
  private readonly setting: Book['calculation'] | undefined;
  private readonly date1904: boolean;
  private changed = new CellSet();
  private stale = new CellSet();
  private unverified = new CellSet();
  private stage: 'comparing' | 'calculating' | 'following' = 'comparing';
  private wanted = false;
  /** Whether the engine calculates all formulas, or only those that a change reaches. */
  isForced = false;

  private constructor(outline: Outline, { judged, calculation, date1904 }: JudgedState) {
    this.date1904 = date1904;
    this.readings = new Readings({ ...outline, date1904 });
    this.setting = calculation;
    this.formulas = new JudgedFormulas(sheetNames(outline), judged);
  }

  /** Of a file's book, whichever calendar it has. */
  static of(file: Book): Judge {
    const book = in1900(file);
    const { date1904 } = file;
    const judged = book.sheets.flatMap(judgedIn);
    const judge = new Judge(book, { judged, calculation: book.calculation, date1904 });
    for (const one of judged) if (!one.cached) fill(judge.unjudged, one);
    judge.wanted = !judge.unjudged.isEmpty;
    return judge;
  }

  /** Of a workbook that somebody went away from. */
  static resumed(outline: Outline, state: JudgedState): Judge {
    const judge = new Judge(outline, state);
    judge.stage = 'following';
    judge.renewSets();
    return judge;
  }

  get isFollowing(): boolean {
    return this.stage === 'following';
  }

  state(): JudgedState {
    const judged = [...this.formulas.all()];
    // What a formula reads can be read again.
    for (const one of judged) delete one.reads;
    return { judged, calculation: this.setting, date1904: this.date1904 };
  }

  /** Whether anything is to be calculated once all formulas have been compared. */
  get needsCalculation(): boolean {
    return this.wanted;
  }

  /** The formulas whose results may become others when these cells change. */
  reachedBy(changed: readonly SheetPosition[]): ReadonlySet<Judged> {
    return reachedFormulas([...this.formulas.all()], this.readings, changed);
  }

  /** From now on what depends on these cells, on a function of ours or on the time is calculated. */
  startCalculation(changed: readonly SheetPosition[]): void {
    this.stage = 'calculating';
    this.wanted = true;
    for (const cell of changed) this.changed.add(cell);
    for (const judged of this.formulas.all()) {
      const parts = judged.cached ? [] : unknownParts(judged.formula);
      if (parts.length > 0) this.keep(judged, { kind: 'unknown', parts });
    }
  }

  /** Whether only the calculation shows which cells a formula reads. */
  readsAnything(judged: Judged): boolean {
    return this.readings.of(judged).anything;
  }

  /** What the engine is to put into the cell in place of its result. */
  resultOf(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    if (this.stage === 'comparing') return this.compared(judged, value);
    return this.stage === 'calculating' ? this.calculated(judged, value) : this.followed(judged, value);
  }

  /** A book that somebody works in: from now on the engine calculates what a change reaches, or everything where `isForced`. */
  follow(): void {
    this.stage = 'following';
  }

  /** Cells that somebody changed before the book was compared: what reads them cannot be. */
  changeEarly(cell: SheetPosition): void {
    this.unjudged.add(cell);
    this.changed.add(cell);
    this.wanted = true;
  }

  /** The formula is no longer there. */
  forget(judged: Judged): void {
    this.formulas.remove(judged);
    if (judged.why || judged.unverified) this.renewSets();
  }

  /** Whoever calculates everything anew also means what was stopped before, and what reads that. */
  retryStopped(): void {
    const all = [...this.formulas.all()];
    if (!all.some(({ why }) => why?.kind === 'stopped')) return;
    for (const judged of all) if (judged.why?.kind === 'stopped' || judged.why?.kind === 'inherited') delete judged.why;
    this.renewSets();
  }

  /** After cells went elsewhere: `placeOf` says where, or null where a formula is gone. */
  rearrange(placeOf: (judged: Judged) => SheetPosition | null, outline: Outline): void {
    this.formulas.rearrange(sheetNames(outline), placeOf);
    for (const judged of this.formulas.all()) delete judged.reads;
    this.readings = new Readings({ ...outline, date1904: this.date1904 });
    this.renewSets();
  }

  /** A cell out of date that is read by a formula that the file did not have. */
  staleCellRead(formula: string, place: SheetPosition): SheetPosition | undefined {
    return this.stale.isEmpty ? undefined : touched(this.stale, this.readings.ofNew(formula, place), undefined);
  }

  /** Whether nothing shows that Excel would come to the result of a formula that the file did not have. */
  isNewUnverified(formula: string, place: SheetPosition): boolean {
    const reads = this.readings.ofNew(formula, place);
    return (
      ![...reads.functions, ...reads.operators].every(isTrusted) ||
      touched(this.unverified, reads, undefined) !== undefined
    );
  }

  private renewSets(): void {
    this.changed = new CellSet();
    this.stale = new CellSet();
    this.unverified = new CellSet();
    for (const judged of this.formulas.all()) {
      if (judged.why) fill(this.stale, judged);
      if (judged.unverified) fill(this.unverified, judged);
    }
  }

  private followed(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    const circle = circleOf(value, this.setting);
    if (circle) return this.keep(judged, { kind: circle });
    if (isCircle(judged.why?.kind)) this.release(judged);
    if (judged.why) return this.keep(judged, judged.why);
    const from = this.readings.touching(this.stale, judged);
    if (from) return this.keep(judged, { kind: 'inherited', from });
    const why = whyNotTaken(judged, value, this.setting, this.readings);
    // Where everything is calculated, nothing need have changed.
    if (why) return this.isForced && judged.cached ? engineResult(judged.cached) : this.keep(judged, why);
    return this.take(judged, value);
  }

  private compared(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    const { cached } = judged;
    if (!cached) return value;
    const values = resultValues(value);
    // Nothing is known then.
    const failed = failureOf(value);
    if (failed === 'stopped' || isCircle(failed)) return engineResult(cached);
    const kind = this.readings.kindOf(judged);
    judged.verdict = verdictOn(judged, values, kind, () => this.readings.touching(this.unjudged, judged) !== undefined);
    if (judged.verdict === 'differs') judged.gave = values;
    if (kind !== 'plain' && !equalResults(cached, values)) this.wanted = true;
    return engineResult(cached);
  }

  private calculated(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    const circle = circleOf(value, this.setting);
    if (circle) return this.keep(judged, { kind: circle });
    const from = this.readings.touching(this.stale, judged);
    if (from) return this.keep(judged, { kind: 'inherited', from });
    const starts = !judged.cached || this.readings.kindOf(judged) !== 'plain';
    if (!starts && !this.readings.touching(this.changed, judged)) return engineResult(judged.cached!);
    const why = whyNotTaken(judged, value, this.setting, this.readings);
    if (why) return this.keep(judged, why);
    return this.take(judged, value);
  }

  private take(judged: Judged, value: FunctionVariantType): FunctionVariantType {
    const values = resultValues(value);
    judged.taken = values;
    if (!judged.cached || !equalResults(judged.cached, values)) fill(this.changed, judged);
    judged.unverified = this.staysUnverified(judged);
    if (judged.unverified) fill(this.unverified, judged);
    return value;
  }

  /** Somebody has changed another formula of the circle. */
  private release(judged: Judged): void {
    delete judged.why;
    this.renewSets();
  }

  private staysUnverified(judged: Judged): boolean {
    if (this.readings.touching(this.unverified, judged)) return true;
    const { functions, operators } = this.readings.of(judged);
    return judged.verdict === 'none' && ![...functions, ...operators].every(isTrusted);
  }

  private keep(judged: Judged, why: WhyKept): BaseValueObject {
    judged.why = why;
    judged.taken = undefined;
    fill(this.stale, judged);
    return engineResult(judged.cached ?? [[null]]);
  }

  private keepAt(cells: readonly SheetPosition[], kind: CircleKind): void {
    for (const cell of cells) {
      const judged = this.formulas.at(cell);
      if (judged) this.keep(judged, { kind });
    }
  }

  /** Of a workbook that somebody works in: circles, and what depends on them, keep what the file holds. */
  settleCircles(inCircle: readonly SheetPosition[], affected: readonly SheetPosition[]): void {
    if (this.setting === 'iteration') return;
    this.keepAt(affected, 'readsCircle');
    this.keepAt(inCircle, 'circular');
  }

  /** After the calculation: circles keep what the file holds, and so does what reads them or what the engine did not know of in time. */
  settle(circles: readonly SheetPosition[]): void {
    this.keepAt(circles, 'circular');
    for (let more = true; more;) {
      more = false;
      for (const judged of this.formulas.all()) {
        if (judged.why) continue;
        const from =
          this.readings.touching(this.stale, judged) ??
          (judged.taken ? undefined : this.readings.touching(this.changed, judged));
        if (!from) continue;
        this.keep(judged, whyNever(judged, this.setting, this.readings) ?? { kind: 'inherited', from });
        more = true;
      }
    }
  }

  /** Days of our own functions come with their format. */
  givesFormats(judged: Judged): boolean {
    return this.readings.kindOf(judged) === 'own';
  }
}

function sheetNames({ sheets }: Outline): string[] {
  return sheets.map(({ name }) => name);
}

function fill(set: CellSet, judged: Judged): void {
  for (const cell of filledCells(judged)) set.add(cell);
}
