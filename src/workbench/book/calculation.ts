import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/presets';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { GridAccess } from './gridAccess';

/** Changes of looks alone, after which the grid does not calculate. */
const LOOKS: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Whether formulas wait for results. The grid collects changes for a tenth of a second before it calculates, and says
 * nothing in between, so the changes have to be watched as well as the calculations.
 */
export class Calculation {
  /** A workbook calculates as soon as it is shown. */
  private waiting = true;
  private running = 0;
  private readonly waiters: (() => void)[] = [];
  private readonly dirty: IActiveDirtyManagerService;

  constructor(private readonly grid: GridAccess) {
    this.dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  recalculate(): void {
    this.grid.api.getFormula().executeCalculation();
  }

  settled(): Promise<void> {
    return this.idle ? Promise.resolve() : new Promise((resolve) => this.waiters.push(resolve));
  }

  private get idle(): boolean {
    return !this.waiting && this.running === 0;
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.waiting = false;
      this.running += 1;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.finished(functionsExecutedState);
    } else if (this.startsCalculation(command, options)) {
      this.waiting = true;
    }
  }

  private finished(state: FormulaExecutedStateType): void {
    this.running = Math.max(0, this.running - 1);
    // A calculation that was interrupted by a further change begins anew.
    if (state === FormulaExecutedStateType.STOP_EXECUTION && this.waiting) return;
    if (this.idle) this.waiters.splice(0).forEach((resolve) => resolve());
  }

  private startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.dirty.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    return !options?.onlyLocal && !LOOKS.includes(trigger ?? '');
  }
}
