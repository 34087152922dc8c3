import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type {
  ErrorValueObject,
  FunctionVariantType,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { Failure } from '../../functions';
import type { Language } from '../../functions';
import { cellPlace, contains, movedPlace, placeAddress } from '../../sheet';
import type { CellMove, Place, Rect, SheetPosition } from '../../sheet';
import type { GridCell } from '../access/cells';
import type { GridAccess } from '../access/gridAccess';
import type { GridBook, GridEvent } from '../book/gridBook';
import { failureOf, surviveFailures } from '../patches/failingFormulas';
import { recordReads } from '../patches/rangesRead';
import type { TakeReads } from '../patches/rangesRead';
import { changeResults } from '../patches/resultChanges';
import type { Result } from '../patches/resultChanges';
import { errorOf } from '../registration/values';
import type { StaleCell } from '../../xlsx';
import type { Judge } from './judge';
import type { LiveCircles } from './liveCircles';
import type { Judged, JudgedState, WhyKept } from './judged';
import { isOfShape, namesOf, outlineOf } from './outline';
import { whyText } from './texts';

/** What is to be known about a formula's result, other than an error. */
export interface ResultNote {
  readonly kind: 'outOfDate' | 'unverified';
  /** Why it is out of date, else empty. */
  readonly why: string;
}

interface JudgedBook {
  readonly access: GridAccess;
  readonly book: GridBook;
  readonly judge: Judge;
  readonly circles: LiveCircles;
  /** Of reasons. */
  readonly language: Language;
}

/** The judges of the workbooks that one engine has open, by their ids. */
const judges = new WeakMap<Injector, Map<string, LiveJudge>>();

/** The judge of a workbook that somebody works in: its cells move, and are written over. */
export class LiveJudge {
  private readonly book: GridBook;
  private readonly judge: Judge;
  private readonly circles: LiveCircles;
  private readonly language: Language;
  private names: ReadonlyMap<string, string>;
  private moves: CellMove[] = [];
  private isComparing = true;
  private readonly closing: (() => void)[];

  constructor({ access, book, judge, circles, language }: JudgedBook) {
    this.book = book;
    this.judge = judge;
    this.circles = circles;
    this.language = language;
    this.names = namesOf(book);
    const known = judgesOf(access.injector);
    known.set(access.unitId, this);
    const commands = access.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      this.catchUp();
      this.judge.isForced = (params as ISetFormulaCalculationStartMutation).forceCalculation;
      if (this.judge.isForced) this.judge.retryStopped();
    });
    this.closing = [
      book.listen((event) => this.hear(event)),
      () => commands.dispose(),
      () => known.delete(access.unitId),
    ];
  }

  /** Compares what the workbook holds, and then calculates what is left to calculate. `settled` waits for the engine. */
  async start(settled: () => Promise<void>): Promise<void> {
    await settled();
    this.isComparing = false;
    if (this.judge.needsCalculation && !this.judge.isFollowing) {
      this.judge.startCalculation([]);
      this.book.recalculate();
      await settled();
      this.judge.settle([]);
    }
    const { inCircle, affected } = this.circles.now();
    this.judge.settleCircles(inCircle, affected);
    this.judge.follow();
  }

  close(): void {
    this.closing.splice(0).forEach((step) => step());
  }

  noteAt(sheet: string, row: number, column: number): ResultNote | undefined {
    const formula = this.isComparing ? null : this.formulaIn(sheet, row, column);
    if (formula === null) return undefined;
    // Every cell is asked about at each drawing.
    if (this.moves.length > 0) this.catchUp();
    const place = this.placeOf(sheet, row, column);
    const judged = this.formulaAt(place, formula);
    if (judged?.why) return { kind: 'outOfDate', why: whyText(judged.why, this.language) };
    const unverified = judged ? judged.unverified : this.judge.isNewUnverified(formula, place);
    return unverified ? { kind: 'unverified', why: '' } : undefined;
  }

  /** Cells whose results Excel is to calculate, by the names of their sheets. */
  outOfDate(): readonly StaleCell[] {
    this.catchUp();
    return [...this.judge.formulas.all()].flatMap(({ sheet, row, column, why, cached }) =>
      why ? [{ sheet, row, column, hasResult: cached !== undefined }] : [],
    );
  }

  /** What is known of the formulas, to go on with at another time. */
  state(): JudgedState {
    this.catchUp();
    return this.judge.state();
  }

  result({ sheet, row, column, formula, value }: Result): FunctionVariantType {
    const place = this.placeOf(sheet, row, column);
    const judged = this.formulaAt(place, formula);
    if (judged) {
      const result = this.judge.resultOf(judged, value);
      // There is no former result to show, and a blank one would count as 0.
      return judged.why && !judged.cached ? notCalculated(judged.why, this.language) : result;
    }
    const from = failureOf(value) ? undefined : this.judge.staleCellRead(formula, place);
    return from ? errorOf(outOfDate(from), this.language) : value;
  }

  takerFor(sheet: string, row: number, column: number): TakeReads | undefined {
    const judged = this.judge.formulas.at(this.placeOf(sheet, row, column));
    if (!judged || !this.judge.readsAnything(judged)) return undefined;
    return (places) => (judged.looked = places.map((place) => ({ ...place, sheet: this.nameOf(place.sheet) })));
  }

  private formulaAt(place: SheetPosition, formula: string): Judged | undefined {
    const judged = this.judge.formulas.at(place);
    return judged?.formula === formula ? judged : undefined;
  }

  private placeOf(sheet: string, row: number, column: number): SheetPosition {
    return { sheet: this.nameOf(sheet), row, column };
  }

  private nameOf(sheet: string): string {
    return this.names.get(sheet) ?? '';
  }

  private hear(event: GridEvent): void {
    if (event.type === 'changed') this.change(event.sheet, event.rect);
    else if (event.type === 'shifted')
      this.moved({ type: 'shifted', sheet: this.nameOf(event.sheet), shift: event.shift });
    else if (event.type === 'moved') {
      const { row, column } = event.to.rect;
      const to = { sheet: this.nameOf(event.to.sheet), row, column };
      this.moved({ type: 'moved', sheet: this.nameOf(event.sheet), from: event.rect, to });
    } else if (event.type === 'reordered') this.lose(this.nameOf(event.sheet));
  }

  private moved(move: CellMove): void {
    this.moves.push(move);
  }

  /** Where rows changed places, nobody knows which formula is which. */
  private lose(sheet: string): void {
    for (const judged of [...this.judge.formulas.of(sheet)]) this.judge.forget(judged);
  }

  private change(sheet: string, rect: Rect): void {
    const name = this.nameOf(sheet);
    if (this.isComparing) for (const cell of cellsOf(name, rect)) this.judge.changeEarly(cell);
    // Where cells have just moved, the grid writes their formulas anew: `catchUp` looks at them.
    if (this.moves.length > 0) return;
    for (const judged of [...this.judge.formulas.of(name)]) {
      const { row, column, formula } = judged;
      if (contains(rect, judged) && this.formulaIn(sheet, row, column) !== formula) this.judge.forget(judged);
    }
  }

  /** Follows what moved since the last time. */
  private catchUp(): void {
    const names = namesOf(this.book);
    const renamed = [...names].filter(([id, name]) => this.names.has(id) && this.names.get(id) !== name);
    const isGone = [...this.names.keys()].some((id) => !names.has(id));
    if (this.moves.length === 0 && renamed.length === 0 && !isGone && names.size === this.names.size) return;
    const moves: readonly CellMove[] = [
      ...this.moves.splice(0),
      ...renamed.map(([id, name]): CellMove => ({ type: 'renamed', sheet: this.nameOf(id), name })),
    ];
    this.names = names;
    const ids = new Map([...names].map(([id, name]) => [name, id]));
    this.judge.rearrange((judged) => this.movedPlaceOf(judged, moves, ids), outlineOf(this.book));
  }

  private movedPlaceOf(
    judged: Judged,
    moves: readonly CellMove[],
    ids: ReadonlyMap<string, string>,
  ): SheetPosition | null {
    let place: Place | null = cellPlace(judged.sheet, judged.row, judged.column);
    for (const move of moves) place &&= movedPlace(place, move);
    const id = place && ids.get(place.sheet);
    const now = place && id !== null && id !== undefined ? this.formulaIn(id, place.row, place.column) : null;
    if (!place || now === null || !isOfShape(now, judged.formula)) return null;
    judged.formula = now;
    return { sheet: place.sheet, row: place.row, column: place.column };
  }

  private formulaIn(sheet: string, row: number, column: number): string | null {
    return this.book.formulas(sheet, { row, column, rows: 1, columns: 1 })[0]![0]!;
  }
}

/** What is to be known about a cell of a workbook that the engine has open. */
export function noteIn(injector: Injector, unit: string, { sheet, row, column }: GridCell): ResultNote | undefined {
  return judges.get(injector)?.get(unit)?.noteAt(sheet, row, column);
}

/** From now on the engine asks the judge of a workbook about each result. */
function judgesOf(injector: Injector): Map<string, LiveJudge> {
  const known = judges.get(injector);
  if (known) return known;
  const made = new Map<string, LiveJudge>();
  judges.set(injector, made);
  surviveFailures(injector);
  changeResults(injector, (result) => made.get(result.unit)?.result(result) ?? result.value);
  recordReads(injector, ({ sheet, row, column }, unit) => made.get(unit)?.takerFor(sheet, row, column));
  return made;
}

function* cellsOf(sheet: string, { row, column, rows, columns }: Rect): Iterable<SheetPosition> {
  for (let i = row; i < row + rows; i += 1)
    for (let j = column; j < column + columns; j += 1) yield { sheet, row: i, column: j };
}

function outOfDate(from: SheetPosition): Failure {
  const cell = placeAddress(from);
  return new Failure('#N/A', {
    ja: `結果の古いセル ${cell} を参照しています。`,
    en: `Reads ${cell}, whose result is out of date.`,
  });
}

/** What a formula shows that has no result, with the reason. */
export function notCalculated(why: WhyKept, language: Language): ErrorValueObject {
  const [ja, en] = [`計算していません。理由: ${whyText(why, 'ja')}。`, `Not calculated: ${whyText(why, 'en')}.`];
  return errorOf(new Failure('#N/A', { ja, en }), language);
}
