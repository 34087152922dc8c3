import { fail } from '../../fault';
import { bodyKey, numberIn } from './cells';
import type { PlanCell, PlanCells } from './cells';
import { RULE_IDS, ruleOf } from './rules';
import type { RuleId } from './rules';
import { isOff, isOn, isRuleHeading, ruleNamed } from './vocabulary';

/** The thresholds in force; a rule that is switched off is missing. */
export type Settings = ReadonlyMap<RuleId, number>;

/** What the rule of the target needs besides the plan. */
export type BodyArgument = 'population' | 'delivered';

declare module '../../fault' {
  interface DeliveryPlanFaults {
    ruleColumns: { columns: number };
    unknownRule: { row: number; text: string };
    ruleTwice: { row: number; rule: RuleId };
    ruleWithoutThreshold: { row: number; rule: RuleId };
    ruleValue: { row: number; rule: RuleId; text: string };
    bodyFiguresShape: { argument: BodyArgument; rows: number; columns: number; bodies: number };
    bodyFigure: { argument: BodyArgument; row: number; text: string };
    bodyTwice: { argument: BodyArgument; body: string };
  }
}

function defaultSettings(): Map<RuleId, number> {
  return new Map(RULE_IDS.map((id) => [id, ruleOf(id).threshold ?? 0]));
}

/** The thresholds that a user's rules leave in force; the usual ones without any. */
export function planSettings(rules: PlanCells | undefined): Settings {
  return rules ? readSettings(rules) : defaultSettings();
}

/** Reads a range of two columns: a rule, and its threshold or a word that switches it off. */
export function readSettings(grid: PlanCells): Settings {
  const settings = defaultSettings();
  const seen = new Set<RuleId>();
  const columns = grid[0]?.length ?? 0;
  if (columns !== 2) return fail('ruleColumns', { columns });
  grid.forEach(([name = null, value = null], index) => {
    const row = index + 1;
    if (name === null || (index === 0 && isRuleHeading(name))) return;
    const rule = ruleNamed(name) ?? fail('unknownRule', { row, text: String(name) });
    if (seen.has(rule)) fail('ruleTwice', { row, rule });
    seen.add(rule);
    if (value === null || isOn(value)) return;
    if (isOff(value)) settings.delete(rule);
    else settings.set(rule, thresholdOf(rule, value, row));
  });
  return settings;
}

function thresholdOf(rule: RuleId, cell: PlanCell, row: number): number {
  const { threshold, whole } = ruleOf(rule);
  if (threshold === undefined) return fail('ruleWithoutThreshold', { row, rule });
  const value = numberIn(cell);
  const fits = value !== undefined && value >= 0 && (!whole || Number.isInteger(value));
  return fits ? value : fail('ruleValue', { row, rule, text: String(cell) });
}

/**
 * One figure a body, in the order of `bodies`: a row or column of as many numbers, or two columns with the bodies'
 * names. Undefined where it is blank or the body is not listed.
 */
export function bodyFigures(
  cells: PlanCells,
  bodies: readonly string[],
  argument: BodyArgument,
): (number | undefined)[] {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (columns === 2 && cells.some(([name = null]) => isName(name))) return byName(cells, bodies, argument);
  if (Math.min(rows, columns) === 1 && rows * columns === bodies.length) {
    return cells.flat().map((cell, index) => figure(cell, index + 1, argument));
  }
  return fail('bodyFiguresShape', { argument, rows, columns, bodies: bodies.length });
}

function byName(cells: PlanCells, bodies: readonly string[], argument: BodyArgument): (number | undefined)[] {
  const known = new Set(bodies.map(bodyKey));
  const figures = new Map<string, number | undefined>();
  cells.forEach(([name = null, value = null], index) => {
    if (name === null) return;
    const key = bodyKey(String(name));
    // A header, and the totals below a list, are no bodies of the plan.
    if (!known.has(key)) return;
    if (figures.has(key)) fail('bodyTwice', { argument, body: String(name) });
    figures.set(key, figure(value, index + 1, argument));
  });
  return bodies.map((body) => figures.get(bodyKey(body)));
}

function figure(cell: PlanCell, row: number, argument: BodyArgument): number | undefined {
  if (cell === null) return undefined;
  const value = numberIn(cell);
  return value !== undefined && value >= 0 ? value : fail('bodyFigure', { argument, row, text: String(cell) });
}

function isName(cell: PlanCell): boolean {
  return typeof cell === 'string' && numberIn(cell) === undefined;
}
