import { fail } from '../../fault';
import { numberIn } from '../table/cells';
import type { PlanCell, PlanCells } from '../table/cells';
import { PARAMETER_IDS, parameterOf, RULE_IDS, ruleOf } from './rules';
import type { ParameterId, RuleId } from './rules';
import { isOff, isOn, isRuleHeading, parameterNamed, ruleNamed } from './ruleWords';

export interface Settings {
  /** The thresholds in force; a rule that is switched off is missing. */
  readonly thresholds: ReadonlyMap<RuleId, number>;
  /** Undefined where a figure has no usual value and none is given. */
  readonly parameters: Readonly<Record<ParameterId, number | undefined>>;
}

declare module '../../fault' {
  interface PlanFaults {
    ruleColumns: { columns: number };
    unknownRule: { row: number; text: string };
    ruleTwice: { row: number; rule: RuleId | ParameterId };
    ruleWithoutThreshold: { row: number; rule: RuleId };
    ruleValue: { row: number; rule: RuleId | ParameterId; text: string; choices?: readonly number[] | undefined };
  }
}

/** The thresholds and figures that a user's rules leave in force; the usual ones without any. */
export function planSettings(rules: PlanCells | undefined): Settings {
  const thresholds = new Map<RuleId, number>(RULE_IDS.map((id) => [id, ruleOf(id).threshold ?? 0]));
  const parameters = Object.fromEntries(PARAMETER_IDS.map((id) => [id, parameterOf(id).value])) as Record<
    ParameterId,
    number | undefined
  >;
  if (rules) readRules(rules, thresholds, parameters);
  return { thresholds, parameters };
}

/** Reads a range of two columns: a rule, and its threshold or a word that switches it off; or a figure and its value. */
function readRules(
  grid: PlanCells,
  thresholds: Map<RuleId, number>,
  parameters: Record<ParameterId, number | undefined>,
): void {
  const seen = new Set<RuleId | ParameterId>();
  const columns = grid[0]?.length ?? 0;
  if (columns !== 2) fail('ruleColumns', { columns });
  grid.forEach(([name = null, value = null], index) => {
    const row = index + 1;
    if (name === null || (index === 0 && isRuleHeading(name))) return;
    const rule = ruleNamed(name);
    const id = rule ?? parameterNamed(name) ?? fail('unknownRule', { row, text: String(name) });
    if (seen.has(id)) fail('ruleTwice', { row, rule: id });
    seen.add(id);
    if (value === null) return;
    if (rule === undefined) parameters[id as ParameterId] = parameterIn(value, id as ParameterId, row);
    else if (isOff(value)) thresholds.delete(rule);
    else if (!isOn(value)) thresholds.set(rule, thresholdIn(value, rule, row));
  });
}

function thresholdIn(cell: PlanCell, rule: RuleId, row: number): number {
  const { threshold, whole } = ruleOf(rule);
  if (threshold === undefined) return fail('ruleWithoutThreshold', { row, rule });
  const value = numberIn(cell);
  const fits = value !== undefined && value >= 0 && (!whole || Number.isInteger(value));
  return fits ? value : fail('ruleValue', { row, rule, text: String(cell) });
}

function parameterIn(cell: PlanCell, rule: ParameterId, row: number): number {
  const { choices, positive } = parameterOf(rule);
  const value = numberIn(cell);
  const fits = value !== undefined && value >= 0 && (!positive || value > 0) && (choices?.includes(value) ?? true);
  return fits ? value : fail('ruleValue', { row, rule, text: String(cell), choices });
}
