import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  Interpreter,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import type { ErrorValueObject } from '@univerjs/engine-formula';
import { ICommandService, IConfigService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
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

/** After so many formulas the page may do other things; by itself the engine goes on for ten times as many. */
const FORMULAS_IN_ONE_GO = 50;

/**
 * Fault: a calculation that somebody stops leaves the results of all further formulas as they were, and nothing tells that they are old.
 * Here the rest of them fail instead, each with a new `result`, so that they can be told from the others. `onStop` is called when the button beside the formula bar
 * is pressed; the function that is given back begins and ends the stop.
 */
export function stoppable(
  injector: Injector,
  result: () => ErrorValueObject,
  onStop: () => void,
): (isStopped: boolean) => void {
  const interpreter = injector.get(Interpreter);
  const service = injector.get(ICalculateFormulaService);
  const config = injector.get(IConfigService);
  config.setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: FORMULAS_IN_ONE_GO }, { merge: true });
  let stopped = false;
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => (stopped ? failure('stopped', result()) : execute(data));
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    // The engine itself, which begins anew after a change, gives parameters.
    if (id === SetFormulaCalculationStopMutation.id && params === undefined) onStop();
  });
  const stopEngine = service.stopFormulaExecution.bind(service);
  service.stopFormulaExecution = () => {
    if (!stopped) stopEngine();
  };
  return (isStopped) => (stopped = isStopped);
}
