import { callsIn, readCall, readExpression } from '../../sheet/formula';
import type { CallExpression, Expression, FormulaCall } from '../../sheet/formula';

/** As Excel shows a function of ours, and as a file holds it where the add-in was not there to be asked. */
const OWN = /^(?:MYNA\.|_xldudf_MYNA_)([A-Z]+)$/i;

/** Without its namespace: `PERCARDCOST`. */
function ownName(written: string): string | null {
  return OWN.exec(written)?.[1]?.toUpperCase() ?? null;
}

/** Every call of our functions in a formula, outer ones before those inside them. */
export function mynaCalls(formula: string): readonly FormulaCall[] {
  return callsIn(formula, ownName);
}

/** Calls of our functions that stand in no other of them. */
export function outermostCalls(formula: string): readonly FormulaCall[] {
  return mynaCalls(formula).filter(({ depth }) => depth === 0);
}

/** What stands for an argument, calls of our functions in it among others. */
export function expressionOf(argument: string): Expression {
  return readExpression(argument, ownName);
}

export function readMynaCall(call: Pick<FormulaCall, 'name' | 'args'>): CallExpression {
  return readCall(call, ownName);
}
