import { FormulaDataModel } from '@univerjs/engine-formula';
import { Rectangle } from '@univerjs/core';
import type { IRange, IUnitRange, Nullable } from '@univerjs/core';
import type { GridAccess } from '../access/gridAccess';

interface Spill {
  readonly sheet: string;
  readonly range: IRange;
}

/**
 * Fault: the engine lets go of cells that a shrunken spill has left only after it has calculated, so that whatever reads them
 * still counts what stood there before. These are the cells that have to be calculated once more.
 */
export class VacatedSpills {
  private readonly formulaData: FormulaDataModel;
  private known = new Map<string, Spill>();

  constructor(private readonly grid: GridAccess) {
    this.formulaData = grid.injector.get(FormulaDataModel);
  }

  /** Compares with the time of the last question. */
  take(): IUnitRange[] {
    const before = this.known;
    this.known = this.spills();
    return [...before].flatMap(([anchor, { sheet, range }]) => {
      const now = this.known.get(anchor)?.range;
      const kept = now !== undefined && Rectangle.contains(now, range);
      return kept ? [] : [{ unitId: this.grid.unitId, sheetId: sheet, range }];
    });
  }

  private spills(): Map<string, Spill> {
    const spills = new Map<string, Spill>();
    const bySheet = this.formulaData.getArrayFormulaRange()[this.grid.unitId] ?? {};
    for (const [sheet, byRow] of Object.entries(bySheet)) {
      for (const [row, byColumn] of Object.entries(byRow ?? {})) {
        for (const [column, range] of Object.entries<Nullable<IRange>>(byColumn ?? {})) {
          if (range) spills.set(`${sheet} ${row} ${column}`, { sheet, range: { ...range } });
        }
      }
    }
    return spills;
  }
}
