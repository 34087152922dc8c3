import { addMonths } from '../../calendar';
import { FRACTIONAL } from '../table/cells';
import type { Column, PlanCell } from '../table/cells';
import type { PlanMonth } from './planMonth';

type FigureFault = 'notNumber' | 'negative' | 'notWhole' | 'daysBeyondMonth';

const SHORTEST_MONTH = 28;
const WITHIN_MONTH: ReadonlySet<Column> = new Set(['openDays', 'weekendDays', 'offsiteDays']);

/** Nearly every cell is a whole number from 0 on, which needs no closer look. */
export function isPlain(cell: PlanCell, column: Column): cell is number {
  return (
    typeof cell === 'number' && cell >= 0 && cell % 1 === 0 && (cell <= SHORTEST_MONTH || !WITHIN_MONTH.has(column))
  );
}

export function faultOf(figure: number, column: Column, { first }: PlanMonth): FigureFault | undefined {
  if (Number.isNaN(figure) || figure === Infinity) return 'notNumber';
  if (figure < 0) return 'negative';
  if (WITHIN_MONTH.has(column) && figure > addMonths(first, 1) - first) return 'daysBeyondMonth';
  return Number.isInteger(figure) || FRACTIONAL.has(column) ? undefined : 'notWhole';
}
