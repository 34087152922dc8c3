import { getNumfmtParseValueFilter, ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { CustomFilterOperator, SetSheetsFilterCriteriaCommand } from '@univerjs/sheets-filter';
import type { ICustomFilter, ISetSheetsFilterCriteriaCommandParams } from '@univerjs/sheets-filter';
import { entryOf } from './entries';

/**
 * Fault: a condition that is typed as a day, or as a number with commas, is none to the grid, which then hides all rows; so it does where
 * cells are to be equal to a text. Here a condition says what it would say in a cell.
 */
export function readConditions(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSheetsFilterCriteriaCommand.id) return;
    const { criteria } = params as ISetSheetsFilterCriteriaCommandParams;
    for (const condition of criteria?.customFilters?.customFilters ?? []) read(condition);
  });
}

function read(condition: ICustomFilter): void {
  const { operator, val } = condition;
  if (!operator || typeof val !== 'string' || val.trim() === '') return;
  const number = numberOf(val);
  if (number !== undefined) condition.val = number;
  else if (operator === CustomFilterOperator.EQUAL) delete condition.operator;
}

function numberOf(text: string): number | undefined {
  const entry = entryOf(text);
  if (entry && 'value' in entry) return entry.value;
  const value = getNumfmtParseValueFilter(entry && 'written' in entry ? entry.written : text)?.v;
  return typeof value === 'number' ? value : undefined;
}
