import { DomainError, fail } from '../../fault';
import { normalizeWidth, parseNumeral } from '../../numerals';
import type { PlanCell } from './columns';
import { RULE_IDS, ruleOf } from './rules';
import type { RuleId } from './rules';

/** The thresholds in force; a rule that is switched off is missing. */
export type Settings = ReadonlyMap<RuleId, number>;

const OFF = /^(?:FALSE|OFF|オフ|なし|無効|対象外)$/;
const ON = /^(?:TRUE|ON|オン|有効)$/;
const HEADER = /^(?:規則|規則ID|ID|RULE)$/;

export function defaultSettings(): Map<RuleId, number> {
  return new Map(RULE_IDS.map((id) => [id, ruleOf(id).threshold?.value ?? 0]));
}

/** Reads a range of two columns: a rule, and its threshold or a word that switches it off. */
export function readSettings(grid: readonly (readonly PlanCell[])[]): Settings {
  const settings = defaultSettings();
  const seen = new Set<RuleId>();
  const columns = grid[0]?.length ?? 0;
  if (columns !== 2) return fail('ruleColumns', { columns });
  grid.forEach(([name = null, value = null], index) => {
    const row = index + 1;
    if (name === null || (index === 0 && HEADER.test(plainWord(name)))) return;
    const id = ruleNamed(name, row);
    if (seen.has(id)) fail('ruleTwice', { row, rule: ruleOf(id).name.ja });
    seen.add(id);
    if (value === null || ON.test(plainWord(value))) return;
    if (OFF.test(plainWord(value))) settings.delete(id);
    else settings.set(id, thresholdOf(id, value, row));
  });
  return settings;
}

function ruleNamed(name: PlanCell, row: number): RuleId {
  const plain = plainWord(name);
  const found = RULE_IDS.find((id) => id.toUpperCase() === plain || plainWord(ruleOf(id).name.ja) === plain);
  const rules = RULE_IDS.map((id) => `${ruleOf(id).name.ja}（${id}）`);
  return found ?? fail('unknownRule', { row, text: String(name), rules });
}

function thresholdOf(id: RuleId, cell: PlanCell, row: number): number {
  const { name, threshold } = ruleOf(id);
  const rule = name.ja;
  if (threshold === undefined) return fail('ruleWithoutThreshold', { row, rule });
  const value = numberIn(cell);
  const fits = value !== undefined && value >= 0 && (!threshold.whole || Number.isInteger(value));
  return fits ? value : fail('ruleValue', { row, rule, text: String(cell) });
}

/** The number that a cell says, where it says one. */
export function numberIn(cell: PlanCell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  try {
    return parseNumeral(cell).value;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function plainWord(cell: PlanCell): string {
  return normalizeWidth(String(cell)).replaceAll(' ', '').toUpperCase();
}
