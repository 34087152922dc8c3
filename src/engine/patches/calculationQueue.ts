import { FormulaExecutedStateType, ICalculateFormulaService } from '@univerjs/engine-formula';
import type { IFormulaDatasetConfig } from '@univerjs/engine-formula';
import { Tools } from '@univerjs/core';
import type { Injector } from '@univerjs/core';

/** What of the engine's own is not in its types. */
interface Service extends Pick<ICalculateFormulaService, 'execute' | 'executionCompleteListener$'> {
  readonly _executeLock: { acquire(key: string, work: () => Promise<void>): Promise<void> };
}

/** The engine is one for all workbooks that the grid shows in turn. */
const queued = new WeakSet<object>();

/**
 * Fault: a calculation that begins while another runs clears what that one has found, so that its formulas keep old results or
 * stay empty. Here one follows the other, and what a stopped one had to calculate is the next one's too.
 */
export function calculateInTurn(injector: Injector): void {
  const service = injector.get(ICalculateFormulaService) as unknown as Service;
  if (queued.has(service)) return;
  queued.add(service);
  const lock = service._executeLock;
  const acquire = lock.acquire.bind(lock);
  let running = Promise.resolve();
  lock.acquire = (key, work) => (running = acquire(key, work));

  let isStopped = false;
  service.executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
    isStopped = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
  });

  const execute = service.execute.bind(service);
  let last = Promise.resolve();
  let unfinished: IFormulaDatasetConfig | undefined;
  service.execute = (asked) => {
    last = last.then(async () => {
      const config = unfinished ? both(unfinished, asked) : asked;
      await execute(config);
      await running.catch(tell);
      unfinished = isStopped ? config : undefined;
    });
    return last;
  };
}

/** All that either was to calculate, of the workbook as the later one has it. */
function both(earlier: IFormulaDatasetConfig, later: IFormulaDatasetConfig): IFormulaDatasetConfig {
  const map = <K extends keyof IFormulaDatasetConfig>(key: K): Pick<IFormulaDatasetConfig, K> =>
    ({ [key]: Tools.deepMerge({}, earlier[key], later[key]) }) as Pick<IFormulaDatasetConfig, K>;
  return {
    ...later,
    forceCalculate: earlier.forceCalculate || later.forceCalculate,
    dirtyRanges: [...earlier.dirtyRanges, ...later.dirtyRanges],
    ...map('dirtyNameMap'),
    ...map('dirtyDefinedNameMap'),
    ...map('dirtySuperTableMap'),
    ...map('dirtyUnitFeatureMap'),
    ...map('dirtyUnitOtherFormulaMap'),
    ...map('clearDependencyTreeCache'),
  };
}

/** As the engine does where nobody waits for the calculation: those who follow go on. */
function tell(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
