import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { GridAccess } from '../access/gridAccess';
import { calculateInTurn } from '../patches/calculationQueue';
import { VacatedSpills } from '../patches/vacatedSpills';

/** Changes of looks alone, after which the grid does not calculate. */
const LOOKS: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Each round settles one more formula in a chain of spills; formulas that never come to rest are left alone. */
const MOST_ROUNDS = 20;

const NOTHING_ELSE: Omit<ISetFormulaCalculationStartMutation, 'dirtyRanges'> = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  options: null,
};

/**
 * Whether formulas wait for results. The grid collects changes for a tenth of a second before it calculates, and says
 * nothing in between, so the changes have to be watched as well as the calculations.
 */
export class Calculation {
  /** A workbook calculates as soon as it is shown. */
  private waiting = true;
  private running = 0;
  /** A calculation that is stopped says so once while it runs, and once more at its end. */
  private isAtEnd = false;
  private readonly waiters: (() => void)[] = [];
  private readonly dirty: IActiveDirtyManagerService;
  private readonly vacated: VacatedSpills;
  /** How often in a row vacated cells made another calculation necessary. */
  private rounds = 0;
  private readonly following: IDisposable;

  constructor(private readonly grid: GridAccess) {
    this.dirty = grid.injector.get(IActiveDirtyManagerService);
    calculateInTurn(grid.injector);
    this.vacated = new VacatedSpills(grid);
    this.following = grid.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  recalculate(): void {
    this.waiting = true;
    this.grid.api.getFormula().executeCalculation();
  }

  settled(): Promise<void> {
    return this.idle ? Promise.resolve() : new Promise((resolve) => this.waiters.push(resolve));
  }

  /** Nobody waits any longer for a workbook that is gone. */
  close(): void {
    this.following.dispose();
    this.waiters.splice(0).forEach((resolve) => resolve());
  }

  private get idle(): boolean {
    return !this.waiting && this.running === 0;
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.waiting = false;
      this.running += 1;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { stageInfo, functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo) this.isAtEnd = stageInfo.stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
      else if (functionsExecutedState !== undefined && this.isAtEnd) this.finished();
    } else if (this.startsCalculation(command, options)) {
      this.waiting = true;
    }
  }

  private finished(): void {
    this.isAtEnd = false;
    this.running = Math.max(0, this.running - 1);
    this.calculateVacated();
    if (this.idle) this.waiters.splice(0).forEach((resolve) => resolve());
  }

  private calculateVacated(): void {
    const dirtyRanges = this.vacated.take();
    this.rounds = dirtyRanges.length > 0 ? this.rounds + 1 : 0;
    if (this.rounds === 0 || this.rounds > MOST_ROUNDS) return;
    this.grid.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...NOTHING_ELSE, dirtyRanges },
      { onlyLocal: true },
    );
  }

  private startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.dirty.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    return !options?.onlyLocal && !LOOKS.includes(trigger ?? '');
  }
}
