import { IFormulaRuntimeService, Interpreter } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/presets';
import type { GridCell } from '../access/cells';
import { failure } from './failingFormulas';

export interface FormulaTimes<Cell> {
  /** No formula begins after that. Milliseconds, as `Date.now` gives them. */
  readonly until: number;
  /** Whether a formula is left out, since it took too long before. */
  readonly isTooSlow: (cell: Cell) => boolean;
  /** Called when a formula begins, and with null when it ends. */
  readonly onWork: (cell: Cell | null) => void;
}

/** Lacking: the engine has no limit of time (BINOM.DIST over 10^10 trials runs for minutes). Formulas that are left out fail. */
export function limitTimes(injector: Injector, { until, isTooSlow, onWork }: FormulaTimes<GridCell>): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const interpreter = injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  // A LAMBDA is carried out within its formula, and on its time.
  let isWithin = false;
  interpreter.execute = (data) => {
    const { currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const cell = { sheet, row, column };
    if (isWithin) return execute(data);
    if (isTooSlow(cell)) return failure('formulaTime');
    if (Date.now() > until) return failure('bookTime');
    isWithin = true;
    onWork(cell);
    try {
      return execute(data);
    } finally {
      isWithin = false;
      onWork(null);
    }
  };
}
